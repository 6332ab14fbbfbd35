import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { FamilySwatch } from "@/parts/FamilySwatch";
import type { Option } from "@/questions";
import type { Series } from "@/screen/series";

/** Answers that stand apart from the others, such as "not my field": how many in each round and family. */
export function Apart({ options, rounds, split }: { options: Option[]; rounds: Series[]; split: Series[] }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <>
      {options.map((option) => (
        <div key={option.id} class="apart-line">
          <b>{text(option.label)}</b>
          <ul class="apart-line-groups">
            {[...rounds, ...split].flatMap(({ key, name, look, counts }) =>
              counts
                ? [
                    <li key={key}>
                      {look && <FamilySwatch look={look} />}
                      {typeof name === "string" ? text(name) : say(...name)} <b class="num">{counts[option.id] ?? 0}</b>
                    </li>,
                  ]
                : [],
            )}
          </ul>
        </div>
      ))}
    </>
  );
}
