import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import type { AskProps, Option } from "@/questions/base";
import { choicesOf } from "@/questions/choices";
import { Reorder } from "@/questions/parts/Reorder";
import { Rich } from "@/screen/Rich";

/** The ids of an answer; none where there is no answer. */
export const idsOf = (value: unknown): string[] => (Array.isArray(value) ? (value as string[]) : []);

const same = (some: string[], others: string[]): boolean => some.length === others.length && some.every((id, i) => id === others[i]);

/** All options: those named first, then the others as they were asked. */
export function inOrder(options: Option[], ids: string[]): Option[] {
  const named = ids.flatMap((id) => options.filter((option) => option.id === id));
  return [...named, ...options.filter((option) => !named.includes(option))];
}

/** Lines to put in order. Whatever is moved is a draft until "this is my order" is pressed. */
export function OrderAsk({ question, value, state, labelledBy, draft, onAnswer, onDraft, top }: AskProps & { top: number }): JSX.Element {
  const { say } = useSpeech();
  const options = choicesOf(question.body);
  // What stands below the line is no part of the answer, and yet stays where it was put.
  const put = useRef<string[]>([]);
  const answer = idsOf(value);
  const closed = state === "closed";
  const begun = idsOf(draft).length === options.length && !(closed && answer.length > 0);
  const whole = same(put.current.slice(0, top), answer) ? put.current : answer;
  const lines = inOrder(options, begun ? idsOf(draft) : whole);
  const ids = lines.map(({ id }) => id);
  const given = answer.length > 0 && same(ids.slice(0, top), answer);
  const hand = (): void => {
    if (given && state !== "refused") return;
    put.current = ids;
    onAnswer(ids.slice(0, top));
  };
  return (
    <div class="order-ask">
      {!closed && <p class="quiet"><Rich text={say(top < options.length ? "order-how-top" : "order-how", { top })} /></p>}
      <Reorder
        lines={lines} labelledBy={labelledBy} cut={top} onOrder={onDraft}
        look={closed ? "closed" : !given ? "draft" : state === "kept" ? "kept" : "answer"}
      />
      {closed ? (
        begun && <p class="quiet">{say("order-never")}</p>
      ) : (
        <div class="order-hand">
          <span role="status">{!given && say(answer.length > 0 ? "order-changed" : "order-unsent")}</span>
          <button type="button" class={given ? "btn" : "btn btn-main"} aria-disabled={given && state !== "refused"} onClick={hand}>
            {given && <Icon name={state === "kept" ? "hold" : "check"} />}
            {say("order-mine")}
          </button>
        </div>
      )}
    </div>
  );
}
