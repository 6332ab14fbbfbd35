import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { chooseByArrow } from "@/parts/roving";
import type { AskProps, Kind, Option } from "@/questions/base";

interface Body {
  points: number;
  low: string;
  high: string;
}

const bodyOf = (body: Record<string, unknown>): Body => body as unknown as Body;

function numbers(points: number): number[] {
  return Array.from({ length: points }, (_, i) => i + 1);
}

/** The words at a point: the ends are named, those between are numbers. */
function wordsAt({ points, low, high }: Body, point: number): string {
  return point === 1 ? low : point === points ? high : "";
}

function Ask({ question, value, state, labelledBy, onAnswer }: AskProps): JSX.Element {
  const { say, text } = useSpeech();
  const body = bodyOf(question.body);
  const entry = typeof value === "number" ? value : 1;
  return (
    <div class={`scale low${body.points > 5 ? " is-long" : ""}`}>
      <div class="scale-ends" aria-hidden="true">
        <span>{text(body.low)}</span>
        <span>{text(body.high)}</span>
      </div>
      <div class="scale-points" role="radiogroup" aria-labelledby={labelledBy} onKeyDown={chooseByArrow}>
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
  chosen: (value) => (typeof value === "number" ? [String(value)] : []),
  summary: ({ median }) => (typeof median === "number" ? ["result-median", { median }] : null),
};

export default scale;
