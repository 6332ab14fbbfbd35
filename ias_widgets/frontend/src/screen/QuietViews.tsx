import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Rich } from "@/screen/Rich";
import { JoinLine, Strip } from "@/screen/Strip";
import { AnyTime, TimeRing } from "@/screen/TimeLeft";
import type { JoinInfo, RoomCard, ScreenView, TimerFace } from "@/wire";

/** A title and little else. */
export function Plain({ title, kicker, children }: { title: string; kicker?: string | undefined; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="body plain-view">
      {kicker && <p class="kicker">{kicker}</p>}
      <h1>{title}</h1>
      {children}
    </div>
  );
}

interface Props {
  view: ScreenView;
  room: RoomCard;
  join: JoinInfo | null;
  now: () => number;
}

/** A step that has not been opened yet: what it is called. */
export function StepView({ view, room, join, now }: Props): JSX.Element {
  const { say, text } = useSpeech();
  const title = view.where?.title;
  return (
    <>
      <Plain title={title ? text(title) : say("screen-waiting")} kicker={text(room.title)} />
      <Strip left={<Rich text={say("screen-people-full", { n: view.present })} />} time={<AnyTime timer={view.timer} now={now} />} right={<JoinLine join={join} />} />
    </>
  );
}

/** A break for everybody. */
export function PauseView({ view, join, now }: Props): JSX.Element {
  const { say, text, language } = useSpeech();
  const { timer } = view;
  const title = view.where?.title ?? "";
  const heading = title || say("screen-pause");
  return (
    <>
      <div class={`body talk pause${timer ? "" : " is-alone"}`}>
        <div class="words">
          <p class="kicker">{heading === say("screen-pause") ? "" : say("screen-pause")}</p>
          <h1>{text(heading)}</h1>
          {timer?.running && <p class="back-at num"><Rich text={say("screen-back-at", { time: timeOfDay(timer, now, language.value) })} /></p>}
        </div>
        {timer && <TimeRing timer={timer} now={now} />}
      </div>
      <Strip right={<JoinLine join={join} />} />
    </>
  );
}

/** When a timer ends, by the clock of this device. */
function timeOfDay(timer: TimerFace, now: () => number, language: string): string {
  const ends = Date.now() + timer.ends_at - now();
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { hour: "numeric", minute: "2-digit" }).format(ends);
}

export function EndedView({ room }: { room: RoomCard }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <Plain title={say("screen-thanks")} kicker={text(room.title)}>
      <p class="more">{say("screen-ended")}</p>
    </Plain>
  );
}

/** Nothing at all to see; a screen reader is told why. */
export function BlankView(): JSX.Element {
  const { say } = useSpeech();
  return <h1 class="vh">{say("screen-blank")}</h1>;
}

/** Words come only where opening takes long enough to be noticed. */
export function LoadingView(): JSX.Element {
  const { say } = useSpeech();
  const [late, wait] = useState(false);
  useEffect(() => {
    const soon = setTimeout(() => wait(true), 400);
    return () => clearTimeout(soon);
  }, []);
  return <div class="body plain-view" role="status">{late && <h1>{say("screen-loading")}</h1>}</div>;
}

/** Why the room cannot be shown, and what to do. */
export function TroubleView(props: { title: string; words: string; action?: { words: string; act: () => void } | undefined }): JSX.Element {
  return (
    <div class="body plain-view is-trouble" role="alert">
      <h1>{props.title}</h1>
      <p class="more">{props.words}</p>
      {props.action && <button type="button" class="btn btn-main" onClick={props.action.act}>{props.action.words}</button>}
    </div>
  );
}
