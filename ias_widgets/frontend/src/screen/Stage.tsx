import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { SceneView } from "@/film/SceneView";
import { useWings, type Wings } from "@/film/wings";
import { useSpeech } from "@/i18n";
import { BaseContext } from "@/parts/base";
import { PathScreen } from "@/pathmap/PathScreen";
import { WhatIfLine } from "@/pathmap/WhatIfLine";
import { CalmView } from "@/screen/CalmView";
import { FactsView } from "@/screen/FactsView";
import { JoinView } from "@/screen/JoinView";
import { QuestionView } from "@/screen/QuestionView";
import { BlankView, EndedView, LoadingView, PauseView, StepView, TroubleView } from "@/screen/QuietViews";
import { refusalKey } from "@/screen/refusal";
import { ResultView } from "@/screen/ResultView";
import { SheetView } from "@/screen/SheetView";
import { shownOf } from "@/screen/shows";
import { JoinLine } from "@/screen/Strip";
import { TalkView } from "@/screen/TalkView";
import { NamingView, SignsView } from "@/signs/SignsView";
import { WallView } from "@/screen/wall/WallView";
import { TestView } from "@/screen/TestView";
import { AnyTime } from "@/screen/TimeLeft";
import { sceneKicker } from "@/screen/words";
import type { JoinInfo, Refusal, RoomCard, ScreenView } from "@/wire";

/** Everything the big screen is drawn from. */
export interface StageProps {
  base: string;
  room: RoomCard | null;
  view: ScreenView | null;
  join: JoinInfo | null;
  /** The connection is lost and being tried again. */
  lost: boolean;
  /** The hub does not show the room to this screen, and why. */
  refused: Refusal | null;
  /** This page is older than the hub. */
  old: boolean;
  now: () => number;
  onReload?: () => void;
}

/** The big screen, whatever state it is in. */
export function Stage(props: StageProps): JSX.Element {
  const { say } = useSpeech();
  const { view, room, lost, refused, old, onReload } = props;
  if (old) {
    const action = onReload && { words: say("screen-reload"), act: onReload };
    return <TroubleView title={say("screen-old")} words={say("screen-old-more")} action={action} />;
  }
  if (refused) return <TroubleView title={say("screen-refused")} words={say(refusalKey(refused.code))} />;
  return (
    <BaseContext.Provider value={props.base}>
      {view && room ? <Shows {...props} view={view} room={room} /> : <LoadingView />}
      {view && room?.rehearsal && view.curtain !== "blank" && <p class="rehearsal">{say("rehearsal")}</p>}
      <div role="status">{lost && <p class="lost">{say("screen-lost")}</p>}</div>
    </BaseContext.Provider>
  );
}

type Known = StageProps & { view: ScreenView; room: RoomCard };

/** What is shown, and unseen below it the first shots of scenes that can come next. */
function Shows(props: Known): JSX.Element {
  const wings = useWings(props.base, props.view.ahead);
  return (
    <>
      <Hung element={wings.element} />
      <Shown {...props} wings={wings} />
    </>
  );
}

/** An element that lives as long as this does, wherever it was made. */
function Hung({ element }: { element: HTMLElement }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => void place.current?.append(element), [element]);
  return <div class="wings-place" ref={place} aria-hidden="true" />;
}

function Shown({ base, room, view, join: info, now, wings }: Known & { wings: Wings }): JSX.Element {
  const speech = useSpeech();
  const join = view.join_open ? info : null;
  switch (shownOf(view)) {
    case "blank":
      return <BlankView />;
    case "calm":
      return <CalmView />;
    case "test":
      return <TestView room={room} join={join} />;
    case "join":
      return <JoinView view={view} room={room} join={join} />;
    case "scene":
      return (
        <>
          <SceneView
            base={base} scene={view.scene!} film={view.film} now={now} wings={wings} kicker={sceneKicker(speech, view.where)}
            timer={<AnyTime timer={view.timer} now={now} />}
          >
            <p class="join-line num"><JoinLine join={join} /></p>
          </SceneView>
          <WhatIfLine whatIf={view.what_if} />
        </>
      );
    case "path":
      return <PathScreen path={{ ...view.path!, families: room.families }} page={view.path!.page} scene={view.path!.scene} join={join} />;
    case "naming":
      return <NamingView view={view} join={join} />;
    case "signs":
      return <SignsView view={view} signs={view.signs!} families={room.families} join={join} />;
    case "question":
      return <QuestionView view={view} question={view.question!} join={join} now={now} />;
    case "talk":
      return <TalkView view={view} talk={view.talk!} join={join} now={now} />;
    case "facts":
      return <FactsView view={view} facts={view.facts!} question={view.question} join={join} now={now} />;
    case "result":
      return <ResultView view={view} question={view.question!} result={view.result!} families={room.families} join={join} now={now} />;
    case "wall":
      return <WallView view={view} wall={view.wall!} join={join} now={now} />;
    case "sheet":
      return <SheetView view={view} sheet={view.sheet!} room={room} join={join} now={now} />;
    case "pause":
      return <PauseView view={view} room={room} join={join} now={now} />;
    case "ended":
      return <EndedView room={room} />;
    case "step":
      return <StepView view={view} room={room} join={join} now={now} />;
  }
}
