import type { JSX } from "preact";
import type { Paper } from "@/film/bundle";
import { useSpeech } from "@/i18n";

/** A paper or a phone's screen, set so that it can be read from the last row. */
export function PaperCard({ paper }: { paper: Paper }): JSX.Element {
  const { text } = useSpeech();
  return (
    <section class={`paper is-${paper.kind}`} aria-label={paper.title}>
      <h2>{text(paper.title)}</h2>
      <dl>
        {paper.rows.map(([label, value], i) => (
          <div key={i} class={value ? "" : "alone"}>
            <dt>{text(label)}</dt>
            {value && <dd class="num">{value}</dd>}
          </div>
        ))}
        {paper.total && (
          <div class="total">
            <dt>{text(paper.total[0])}</dt>
            <dd class="num">{paper.total[1]}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
