import type { JSX } from "preact";
import type { Look, Paper } from "@/film/bundle";

/** How a paper looks that its author has given no look. */
const LOOKS = { paper: "sheet", phone: "chat", screen: "bank" } as const;

export const lookOf = ({ look, kind }: Paper): Look => look ?? LOOKS[kind];

interface Props {
  paper: Paper;
  text: (words: string) => string;
}

/** A paper, a phone or a screen as it lies in the picture; sizes are the picture's. Its words stand for readers elsewhere too. */
export function PaperSheet({ paper, text }: Props): JSX.Element {
  const look = lookOf(paper);
  const Body = BODIES[look];
  return (
    <div class={`sheet is-${look}`}>
      <Body paper={paper} text={text} />
    </div>
  );
}

const BODIES: Record<Look, (props: Props) => JSX.Element> = {
  sheet: Rows, ledger: Rows, notebook: Rows, list: Rows, letter: Letter, card: Card, chat: Chat, call: Call, photo: Card, bank: Rows,
};

/** A title of parts: the first one is what the paper is, the others say whose and when. */
function Title({ paper, text }: Props): JSX.Element {
  const [name = "", ...more] = paper.title.split(", ");
  return (
    <header>
      <b>{text(name)}</b>
      {more.length > 0 && <span>{text(more.join(" · "))}</span>}
    </header>
  );
}

function Rows({ paper, text }: Props): JSX.Element {
  return (
    <>
      <Title paper={paper} text={text} />
      <ul>
        {paper.rows.map(([label, value], i) => (
          <li key={i} class={isTaken(value) ? "is-taken" : ""}>
            <span>{text(label)}</span>
            <b>{value}</b>
          </li>
        ))}
      </ul>
      <Total paper={paper} text={text} />
    </>
  );
}

function Total({ paper: { total }, text }: Props): JSX.Element | null {
  return total && (
    <p class="total">
      <span>{text(total[0])}</span>
      <b>{total[1]}</b>
    </p>
  );
}

/** A sum that is taken off. */
const isTaken = (value: string): boolean => /^[−-]\s?\d/.test(value);

function Letter({ paper, text }: Props): JSX.Element {
  return (
    <>
      <Title paper={paper} text={text} />
      {paper.rows.map(([label, value], i) => (
        <p key={i} class="clause">
          <span>{text(label)}</span>
          <b>{value}</b>
        </p>
      ))}
      <Total paper={paper} text={text} />
      <i class="signature" />
    </>
  );
}

/** What was written on it, large, in its own language; below it what that means. */
function Card({ paper, text }: Props): JSX.Element {
  return (
    <>
      {paper.rows.map(([label, value], i) => (
        <p key={i} class="written">
          <b>{value}</b>
          <span>{text(label)}</span>
        </p>
      ))}
      <Total paper={paper} text={text} />
    </>
  );
}

function Call({ paper, text }: Props): JSX.Element {
  return (
    <>
      <i class="face">{paper.title.slice(0, 1)}</i>
      <Title paper={paper} text={text} />
      {paper.rows.map(([label, value], i) => (
        <p key={i}>
          <b>{value}</b>
          <span>{text(label)}</span>
        </p>
      ))}
      <i class="hang-up" />
    </>
  );
}

/** "4.10, Andrés: My passport?" */
const SAID = /^(\d{1,2}[.:]\d{2}),\s*([^:]{1,40}):\s*(.+)$/su;

export interface Said {
  time: string;
  who: string;
  /** What it means, in the language of the film. */
  means: string;
  /** As it was written. */
  written: string;
}

/** A row of a chat: when, who, what. A row that does not say so is a message alone. */
export function saidIn([label, value]: [string, string]): Said {
  const [, time = "", who = "", means = label] = SAID.exec(label) ?? [];
  return value ? { time, who, means, written: value } : { time, who, means: "", written: means };
}

/** The other side is named in the title, and stands on the left. */
function Chat({ paper, text }: Props): JSX.Element {
  const [kind = "", ...names] = paper.title.split(", ");
  const name = names.join(", ");
  return (
    <>
      <header>
        <i class="face">{(name || kind).slice(0, 1)}</i>
        <b>{text(name || kind)}</b>
      </header>
      {paper.rows.map((row, i) => {
        const { time, who, means, written } = saidIn(row);
        return (
          <p key={i} class={who && who !== name ? "bubble is-own" : "bubble"}>
            <b>{written}</b>
            {(means || time) && (
              <span>
                {text(means)} {time && <small>{time}</small>}
              </span>
            )}
          </p>
        );
      })}
    </>
  );
}
