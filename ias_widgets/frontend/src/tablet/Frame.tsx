import { createContext, type ComponentChildren, type JSX } from "preact";
import { useContext } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Connection } from "@/tablet/Connection";
import { ShutNotice } from "@/tablet/sheet/ShutNotice";
import type { TabletStore } from "@/tablet/store";
import type { Visit } from "@/tablet/visit";

export const VisitContext = createContext<Visit | null>(null);

export function useVisit(): Visit {
  const visit = useContext(VisitContext);
  if (!visit) throw new Error("no VisitContext above this component");
  return visit;
}

/** The store of the room a view is in; only for views that are shown in a room. */
export function useStore(): TabletStore {
  const store = useVisit().store.value;
  if (!store) throw new Error("this view is shown in a room");
  return store;
}

export interface FrameProps {
  /** The top line: a name in bold, and where in it. No top line where it is missing. */
  title?: string;
  where?: string;
  /** At the right of the top line; the break button by default where there is a top line. */
  corner?: ComponentChildren;
  /** Under the top line, besides what the connection says. */
  notice?: ComponentChildren;
  /** What comes next, under the thumb. */
  foot?: ComponentChildren;
  class?: string;
  children: ComponentChildren;
}

/** Top line, messages, one thing to do, and what comes next under the thumb. */
export function Frame({ title, where, corner = <BreakButton />, notice, foot, class: extra = "", children }: FrameProps): JSX.Element {
  const { page, store: { value: store } } = useVisit();
  const { say, text } = useSpeech();
  // Inside somebody else's page the view brings no landmarks of its own.
  const [Top, Body, Foot] = page ? (["header", "main", "footer"] as const) : (["div", "div", "div"] as const);
  return (
    <div class={`tab ${extra}`}>
      {title !== undefined && (
        <Top class="top">
          <div class="where">
            <b>{text(title)}</b>
            {store?.room.value?.rehearsal && <span class="tag">{say("rehearsal")}</span>}
            {text(where ?? "")}
          </div>
          {corner}
        </Top>
      )}
      <div role="status">
        <Connection />
        <ShutNotice />
        {notice}
      </div>
      <Body class="body">{children}</Body>
      {foot !== undefined && (
        <Foot class="foot">
          <div>{foot}</div>
        </Foot>
      )}
    </div>
  );
}

function BreakButton(): JSX.Element {
  const { say } = useSpeech();
  const store = useStore();
  return (
    <button type="button" class="btn" onClick={() => store.rest(true)}>
      <Icon name="pause" />
      {say("break-button")}
    </button>
  );
}

/** A page's heading; focus goes there when another page is shown. */
export function Heading({ id, children }: { id?: string; children: ComponentChildren }): JSX.Element {
  return (
    <h1 id={id} tabIndex={-1}>
      {children}
    </h1>
  );
}
