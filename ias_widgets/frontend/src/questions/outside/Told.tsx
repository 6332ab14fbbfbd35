import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import type { FamilyCard, Result } from "@/wire";
import "@/questions/outside/told.css";

/** A result in words: of each round, or of the last one alone, and of each family that is shown. */
export function Told({ result, families = [], last = false }: { result: Result; families?: FamilyCard[]; last?: boolean }): JSX.Element {
  const { say, text } = useSpeech();
  const rounds = result.rounds.filter(({ tally }) => tally !== null).slice(last ? -1 : 0);
  const names = new Map(families.map(({ id, name }) => [id, name]));
  return (
    <div class="told-result">
      {rounds.map(({ number, told }) => (
        <Lines key={number} name={rounds.length > 1 ? say("kind-round", { n: number }) : ""} told={told} />
      ))}
      {families.length > 0 && result.split?.map(({ family, told }) => <Lines key={family} name={text(names.get(family) ?? family)} told={told} />)}
    </div>
  );
}

function Lines({ name, told }: { name: string; told: string[] }): JSX.Element {
  const { text } = useSpeech();
  return (
    <section>
      {name && <h2>{name}</h2>}
      <ul>
        {told.map((line, i) => (
          <li key={i}>{text(line)}</li>
        ))}
      </ul>
    </section>
  );
}
