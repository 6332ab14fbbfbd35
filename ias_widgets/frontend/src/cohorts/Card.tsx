import { Figure } from "./Figure";
import type { Card as Told, Drawn, Model, Table as Rows } from "./model";

interface Props {
  model: Model;
  card: Told;
  drawn: Drawn | undefined;
  asTable: boolean;
  words: Record<string, string>;
}

/** A finding: what it says, and its figure or, in the same place, the same figures as a table. */
export function Card({ model, card, drawn, asTable, words }: Props) {
  return (
    <section class="card finding" aria-label={card.of || card.title}>
      {card.of ? <p class="of">{card.of}</p> : null}
      <h2>{card.title}</h2>
      <p class="quiet">{card.about}</p>
      {asTable ? (
        <Table table={card.table} label={card.title} />
      ) : drawn ? (
        <Figure model={model} drawn={drawn} said={card.said} waiting={words["waiting"] ?? ""} />
      ) : null}
    </section>
  );
}

function Table({ table, label }: { table: Rows; label: string }) {
  const kind = (column: number) => (table.numbers[column] ? "number" : "");
  return (
    <div class="rows" tabIndex={0} role="group" aria-label={label}>
      <table>
        <thead>
          <tr>
            {table.heads.map((head, column) => (
              <th key={column} scope="col" class={kind(column)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            <tr key={place}>
              {row.map((cell, column) => (
                <td key={column} class={kind(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
