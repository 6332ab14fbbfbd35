import type { JSX } from "preact";
import { useSpeech, type Speech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Timer } from "@/parts/Timer";
import { CommitmentFields } from "@/tablet/board/CommitmentFields";
import { Composer } from "@/tablet/board/Composer";
import { OwnNotes } from "@/tablet/board/OwnNotes";
import { NotesToVote, VotesLeft } from "@/tablet/board/NotesToVote";
import { NotesDone } from "@/tablet/board/NotesDone";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import { RefusalBanner } from "@/tablet/RefusalBanner";
import type { WallFace } from "@/wire";

/** The board: write to it, vote, see what came of it. */
export function BoardPage(): JSX.Element | null {
  const speech = useSpeech();
  const { say, text } = speech;
  const store = useStore();
  const { wall, timer } = store.view.value ?? {};
  if (!wall) return null;
  const refusal = store.writings.refusalOn(wall.id);
  return (
    <Frame {...placeOf(store, speech)} class="board" notice={refusal && <RefusalBanner refusal={refusal} />} foot={<Foot wall={wall} />}>
      <div>
        <p class="kicker">
          <span>{kicker(speech, wall)}</span>
          {timer && <Timer timer={timer} now={() => store.now()} />}
        </p>
        <Heading>{text(wall.prompt)}</Heading>
      </div>
      {wall.stage === "collect" && <Collect wall={wall} />}
      {wall.stage === "vote" && <NotesToVote wall={wall} />}
      {wall.stage === "done" && <NotesDone wall={wall} />}
      <OwnNotes wall={wall.id} shown={wall.notes} title={say(wall.kind === "commitments" ? "board-promises" : "board-own")} />
      <More />
    </Frame>
  );
}

function kicker({ say }: Speech, { kind, stage }: WallFace): string {
  if (kind === "commitments") return say("board-commitments");
  return stage === "vote" ? say("board-vote") : stage === "done" ? say("board-done") : say("board-notes");
}

function Collect({ wall }: { wall: WallFace }): JSX.Element {
  const { say } = useSpeech();
  const promises = wall.kind === "commitments";
  return (
    <Composer wall={wall.id} label={say(promises ? "board-promise" : "board-label")}>
      {promises && <CommitmentFields wall={wall.id} />}
    </Composer>
  );
}

function Foot({ wall }: { wall: WallFace }): JSX.Element {
  const { say } = useSpeech();
  const store = useStore();
  if (wall.stage === "vote") return <VotesLeft wall={wall} />;
  const kept = store.status.value !== "online" && store.writings.waits;
  const retry = <button type="button" class="btn" onClick={() => store.retry()}>{say("try-now")}</button>;
  return (
    <>
      <div role="status">
        {wall.stage === "done" ? <Badge look="shut">{say("board-closed")}</Badge> : kept ? <Badge look="kept">{say("badge-kept")}</Badge> : <Badge look="saved">{say("in-room")}</Badge>}
      </div>
      {kept ? retry : <span class="quiet aside">{wall.stage === "done" ? say("look-at-screen") : wall.notes.length > 0 && say("board-shown", { n: wall.notes.length })}</span>}
    </>
  );
}
