import { useEffect, useId, useState } from "preact/hooks";
import type { JSX } from "preact";
import { useSpeech, type Speech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import type { AskProps } from "@/questions/base";
import { answerOf, bodyOf, measured, read, stepped, written, type Fault, type NumberBody } from "@/questions/parts/numbers";

/** Up to so many steps a finger can find each on a range. */
const SLIDES = 200;

/** A large field with steppers, and a range where the steps are few. Nothing is sent before it is confirmed. */
export function NumberAsk({ question, value, state, labelledBy, draft, onAnswer, onDraft }: AskProps): JSX.Element {
  const speech = useSpeech();
  const { say, text, language } = speech;
  const body = bodyOf(question.body);
  const code = language.value;
  const saved = typeof value === "number" ? value : null;
  const typed = typeof draft === "string" ? draft : saved === null ? "" : written(saved, code);
  const answer = answerOf(typed, body, code);
  const number = typeof answer === "number" ? answer : null;
  const [told, tell] = useState(false);
  const about = useId();
  const closed = state === "closed";
  const given = saved !== null && number === saved && state !== "refused";
  // A fault is told once somebody has finished typing, and no longer than it is there.
  useEffect(() => {
    if (number !== null || typed === "") tell(false);
  }, [number, typed]);
  const put = (next: number): void => onDraft(written(next, code));
  const move = (direction: 1 | -1): void => put(stepped(read(typed, body, code), direction, body));
  const confirm = (): void => {
    if (number === null) tell(true);
    else if (!given) onAnswer(number);
  };
  const fault = told && number === null ? words(answer as Fault, body, speech) : "";
  return (
    <form
      class={`number low${given && state === "kept" ? " is-kept" : given ? " is-given" : ""}`}
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <p class="quiet" id={`${about}-limits`}>{say(body.step === 1 ? "number-limits" : "number-limits-step", limits(body, code))}</p>
      <div class="number-row">
        <Stepper sign="−" label={say("number-fewer", { number: written(stepped(number, -1, body), code) })} off={closed || number === body.least} onTap={() => move(-1)} />
        <span class="number-field">
          <input
            type="text" inputMode="decimal" autocomplete="off" enterKeyHint="done" size={Math.max(3, typed.length)} value={typed} disabled={closed}
            aria-labelledby={labelledBy} aria-describedby={`${about}-limits ${about}-fault`} aria-invalid={fault ? true : undefined}
            onInput={(event) => onDraft(event.currentTarget.value)}
            onBlur={() => typed !== "" && tell(true)}
            onKeyDown={(event) => {
              const direction = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : null;
              if (!direction) return;
              event.preventDefault();
              move(direction);
            }}
          />
          {body.unit && <span class="number-unit">{text(body.unit)}</span>}
        </span>
        <Stepper sign="+" label={say("number-more", { number: written(stepped(number, 1, body), code) })} off={closed || number === body.most} onTap={() => move(1)} />
      </div>
      {(body.most - body.least) / body.step <= SLIDES && (
        <div class="number-slide">
          <input
            type="range" min={body.least} max={body.most} step={body.step} value={number ?? (body.least + body.most) / 2} disabled={closed}
            class={number === null ? "is-unset" : ""} aria-label={say("number-slide")} aria-valuetext={number === null ? say("number-none") : measured(number, body.unit, code)}
            onInput={(event) => put(Number(event.currentTarget.value))}
          />
          <p class="number-ends num" aria-hidden="true">
            <span>{written(body.least, code)}</span>
            <span>{written(body.most, code)}</span>
          </p>
        </div>
      )}
      <p class="number-fault" role="alert" id={`${about}-fault`}>
        {fault && <Icon name="bang" />}
        {fault}
      </p>
      {!closed && (
        <button type="submit" class={given ? "btn" : "btn btn-main"} aria-disabled={given || undefined}>
          {given && <Icon name={state === "kept" ? "hold" : "check"} />}
          {number === null ? say("number-confirm") : say("number-confirm-this", { number: measured(number, text(body.unit), code) })}
        </button>
      )}
    </form>
  );
}

function Stepper({ sign, label, off, onTap }: { sign: string; label: string; off: boolean; onTap: () => void }): JSX.Element {
  return (
    <button type="button" class="btn number-step" aria-label={label} disabled={off} onClick={onTap}>
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}

const limits = ({ least, most, step, unit }: NumberBody, language: string): Record<string, string> => ({
  least: written(least, language), most: measured(most, unit, language), step: written(step, language),
});

function words(fault: Fault, body: NumberBody, { say, language }: Speech): string {
  const code = language.value;
  const { least, most } = limits(body, code);
  if (fault.why === "off") return say("number-off", { lower: written(fault.lower, code), upper: written(fault.upper, code) });
  if (fault.why === "below") return say("number-below", { least: least ?? "" });
  if (fault.why === "above") return say("number-above", { most: most ?? "" });
  if (fault.why === "missing") return say("number-missing");
  return say("number-unread", { example: written(body.bins[Math.floor(body.bins.length / 2)]?.[0] ?? body.most, code) });
}
