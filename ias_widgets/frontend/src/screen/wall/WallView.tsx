import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech, type Speech } from "@/i18n";
import { grouped } from "@/parts/groups";
import { useFit } from "@/screen/fit";
import { Rich } from "@/screen/Rich";
import { JoinLine, Strip } from "@/screen/Strip";
import { AnyTime } from "@/screen/TimeLeft";
import { NotesWall } from "@/screen/wall/NotesWall";
import { PromisesWall } from "@/screen/wall/PromisesWall";
import { QuestionsWall } from "@/screen/wall/QuestionsWall";
import type { JoinInfo, NoteFace, ScreenView, WallFace } from "@/wire";

interface Props {
  view: ScreenView;
  wall: WallFace;
  join: JoinInfo | null;
  now: () => number;
}

const WALLS = { notes: NotesWall, commitments: PromisesWall, questions: QuestionsWall } as const;

/** What participants wrote and the facilitator let be seen: a board's notes, commitments, questions from the room. */
export function WallView({ view, wall, join, now }: Props): JSX.Element {
  const speech = useSpeech();
  const large = wall.notes.find(({ id }) => id === wall.large);
  const Wall = WALLS[wall.kind];
  return (
    <>
      <div class={`body wall is-${wall.kind}`}>
        {large ? <Large wall={wall} note={large} /> : wall.notes.length > 0 ? <Wall wall={wall} title={titleOf(speech, wall)} /> : <Empty title={titleOf(speech, wall)} />}
      </div>
      <Strip left={<Invitation wall={wall} />} time={<AnyTime timer={view.timer} now={now} />} right={<JoinLine join={join} />} />
    </>
  );
}

function titleOf({ say, text }: Speech, { kind, prompt }: WallFace): string {
  return kind === "questions" ? say("screen-wall-questions") : text(prompt);
}

function Empty({ title }: { title: string }): JSX.Element {
  const { say } = useSpeech();
  return (
    <>
      <h1>{title}</h1>
      <p class="wall-empty">{say("screen-wall-empty")}</p>
    </>
  );
}

/** One note alone, as large as it can be. */
function Large({ wall, note }: { wall: WallFace; note: NoteFace }): JSX.Element {
  const { text, date, language } = useSpeech();
  const words = useRef<HTMLDivElement>(null);
  useFit(words, `${language.value} ${note.id}`);
  const group = grouped(wall).find(({ group: one }) => one?.id === note.group)?.group?.name ?? "";
  const { who = "", whom = [], by = null } = note.commitment ?? {};
  return (
    <>
      <p class="kicker">{text(who || group || wall.prompt)}</p>
      <div class={`wall-large${note.words.length < 90 ? " is-short" : ""}`} ref={words}>
        <h1>{text(note.words)}</h1>
        {note.commitment && <p>{[whom.map(text).join(", "), by && date(by)].filter(Boolean).join(" · ")}</p>}
      </div>
    </>
  );
}

/** What people can do now, and how many writings wait to be read. */
function Invitation({ wall }: { wall: WallFace }): JSX.Element {
  const { say } = useSpeech();
  const words = wall.stage === "vote" ? say("screen-wall-vote", { votes: wall.votes }) : wall.stage === "collect" ? say(INVITES[wall.kind]) : "";
  return (
    <>
      {wall.waiting > 0 ? <Rich text={say("screen-wall-waiting", { n: wall.waiting })} /> : <Rich text={words} />}
    </>
  );
}

const INVITES = { notes: "screen-wall-write", commitments: "screen-wall-promise", questions: "screen-wall-ask" } as const;
