import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useSpeech, type Speech } from "@/i18n";
import { Banner } from "@/parts/Banner";
import { Icon } from "@/parts/Icon";
import { Timer } from "@/parts/Timer";
import { Curtains, MainButton, OtherMoves, TimerRow, Ways, type Lead } from "@/remote/buttons";
import { markedOf } from "@/remote/film";
import { FilmMoves } from "@/remote/FilmMoves";
import { LanguageChoice, type RemoteProps } from "@/remote/Remote";
import { Result } from "@/remote/Result";
import { SentBadge } from "@/remote/SentBadge";
import { Rich } from "@/screen/Rich";
import { ofPresent } from "@/screen/words";
import type { FacilitatorView, RoomCard } from "@/wire";

type Props = RemoteProps & { room: RoomCard; view: FacilitatorView };

/** Where the room is, and what can be done now; what comes next lies under the thumb. */
export function RoomPage({ store, onLanguage, room, view }: Props): JSX.Element {
  const speech = useSpeech();
  const { say, text } = speech;
  const armed = useSignal(-1);
  const online = store.status.value === "online";
  const lead: Lead = (name, command) => {
    armed.value = -1;
    return store.lead(name, command);
  };
  const title = heading(view, room, text);
  const given = { view, lead, online };
  return (
    <div class="tab remote">
      <header class="top">
        <div class="where">
          <b>{title === text(view.where?.title ?? "") ? text(room.title) : text(view.where?.title || room.title)}</b>
          {room.rehearsal && <span class="tag">{say("rehearsal")}</span>}
          <span>{placeWords(view, speech)}</span>
        </div>
        <LanguageChoice store={store} onLanguage={onLanguage} />
      </header>
      <div role="status">
        {store.status.value === "offline" && <Banner look="warn" title={say("remote-offline")}>{say("remote-offline-more")}</Banner>}
        {view.curtain !== "none" && online && <Banner look="warn" icon={view.curtain} title={say(`remote-curtain-${view.curtain}`)} />}
      </div>
      <main class="body">
        <div>
          <p class="kicker">
            <span>{say(`remote-phase-${view.phase}`)}</span>
            {view.timer && <Timer timer={view.timer} now={() => store.now()} />}
          </p>
          <h1>{title}</h1>
        </div>
        {view.phase === "ended" ? <p class="quiet">{say("remote-ended-more")}</p> : <Counts view={view} />}
        <Ways {...given} />
        {view.phase === "revealed" && view.result && view.question && <Result result={view.result} question={view.question} />}
        {view.phase !== "ended" && view.phase !== "preparing" && (
          <section class="low moves" aria-label={say("remote-moves")}>
            <FilmMoves {...given} now={() => store.now()} />
            <OtherMoves {...given} />
            <TimerRow {...given} />
          </section>
        )}
      </main>
      {view.phase !== "ended" && (
        <footer class="foot">
          <div>
            <SentBadge sent={store.sent.value} />
            {view.phase !== "preparing" && (
              <Curtains {...given} armed={armed.value === store.version.value} arm={() => (armed.value = store.version.value)} />
            )}
            <MainButton {...given} />
          </div>
        </footer>
      )}
    </div>
  );
}

function Counts({ view }: { view: FacilitatorView }): JSX.Element {
  const { say } = useSpeech();
  const voting = view.phase === "open" || view.phase === "closed";
  const marked = markedOf(view);
  const { sheet } = view;
  if (sheet)
    return (
      <div class="counts num">
        <p class="answered"><Rich text={say("remote-sheet-done", ofPresent(sheet.done, sheet.present))} /></p>
        <p class="quiet">{say("remote-sheet-begun", { n: sheet.begun })}</p>
      </div>
    );
  return (
    <div class="counts num">
      <p class={voting ? "answered" : ""}>
        <Rich text={voting ? say("remote-answered", ofPresent(view.answered, view.present)) : say("remote-present", { n: view.present })} />
      </p>
      {marked && <p><Rich text={say("remote-marked", ofPresent(marked.n, marked.of))} /></p>}
      {view.phase === "open" && view.all_answered && <p class="all"><Icon name="check" />{say("remote-all")}</p>}
      {view.on_break > 0 && <p class="quiet"><Icon name="pause" />{say("remote-on-break", { n: view.on_break })}</p>}
    </div>
  );
}

/** The question in short, where there is one; else the scene or the step. */
function heading(view: FacilitatorView, room: RoomCard, text: (words: string) => string): string {
  const asked = view.question && !["break", "naming", "signs"].includes(view.phase);
  return text((asked ? view.question?.short || view.question?.prompt : view.scene?.title || view.talk?.prompt) || view.where?.title || room.title);
}

function placeWords({ where }: FacilitatorView, { say }: Speech): string {
  const parts: string[] = [];
  if (where?.scene) parts.push(say("remote-scene", { n: where.scene }));
  if (where?.decision && where.decisions) parts.push(say("remote-decision", ofPresent(where.decision, where.decisions)));
  else if (where?.decision) parts.push(say("remote-decision-alone", { n: where.decision }));
  return parts.join(" · ");
}
