import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { chooseByArrow } from "@/parts/roving";
import type { AskProps, Kind, Option } from "@/questions/base";
import "@/questions/scale.css";

interface Body {
  points: number;
  low: string;
  high: string;
  /** The words for "not my field", where that may be answered. */
  not_mine?: string;
}

const bodyOf = (body: Record<string, unknown>): Body => body as unknown as Body;

function numbers(points: number): number[] {
  return Array.from({ length: points }, (_, i) => i + 1);
}

/** The words at a point: the ends are named, those between are numbers. */
function wordsAt({ points, low, high }: Body, point: number): string {
  return point === 1 ? low : point === points ? high : "";
}

const NOT_MINE = "not_mine";

function apart(face: Record<string, unknown>): Option[] {
  const words = bodyOf(face).not_mine;
  return words ? [{ id: NOT_MINE, letter: "\u2013", text: words, label: words }] : [];
}

function Ask({ question, value, state, labelledBy, onAnswer }: AskProps): JSX.Element {
  const { say, text } = useSpeech();
  const body = bodyOf(question.body);
  const entry = typeof value === "number" ? value : value === NOT_MINE ? 0 : 1;
  return (
    <div class={`scale low${body.points > 5 ? " is-long" : ""}`}>
      <div class="scale-ends" aria-hidden="true">
        <span>{text(body.low)}</span>
        <span>{text(body.high)}</span>
      </div>
      <div role="radiogroup" aria-labelledby={labelledBy} onKeyDown={chooseByArrow}>
        <div class="scale-points">
          {numbers(body.points).map((point) => (
            <button
              key={point}
              type="button"
              class={`choice point${point === value && state === "kept" ? " is-kept" : ""}`}
              role="radio"
              aria-checked={point === value}
              aria-label={say("scale-point", { point, points: body.points, words: wordsAt(body, point) || "none" })}
              disabled={state === "closed"}
              tabIndex={point === entry ? 0 : -1}
              onClick={() => onAnswer(point)}
            >
              <span>{point}</span>
              <span class="point-words" aria-hidden="true">
                {text(wordsAt(body, point))}
              </span>
            </button>
          ))}
        </div>
        {body.not_mine && (
          <button
            type="button" class={`choice not-mine${value === NOT_MINE && state === "kept" ? " is-kept" : ""}`} role="radio" aria-checked={value === NOT_MINE} disabled={state === "closed"}
            tabIndex={value === NOT_MINE ? 0 : -1} onClick={() => onAnswer(NOT_MINE)}
          >
            <span>{text(body.not_mine)}</span>
            <span class="mark">{value === NOT_MINE && <Icon name={state === "kept" ? "hold" : "check"} />}</span>
          </button>
        )}
      </div>
    </div>
  );
}

const scale: Kind = {
  kind: "scale",
  Ask,
  options: (face): Option[] => {
    const body = bodyOf(face);
    return numbers(body.points).map((point) => {
      const words = wordsAt(body, point);
      return { id: String(point), letter: String(point), text: words, label: words };
    });
  },
  apart,
  chosen: (value) => (typeof value === "number" ? [String(value)] : value === NOT_MINE ? [NOT_MINE] : []),
  summary: ({ median }) => (typeof median === "number" ? ["result-median", { median }] : null),
};

export default scale;
