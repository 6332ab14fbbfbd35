import type { ComponentChildren, JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Bar } from "@/parts/Bars";
import { Icon } from "@/parts/Icon";
import type { Kind, MineProps, Option, RevealedProps } from "@/questions/base";
import { choicesOf } from "@/questions/choices";
import { CountBar, countedFamilies, countedRounds, GroupTable, RoundLegend, WideRows, type Counted } from "@/questions/parts/rounds";
import { Source } from "@/questions/parts/Source";
import single from "@/questions/single";
import { ze } from "@/screen/plural";
import { Rich } from "@/screen/Rich";
import type { Result } from "@/wire";
import "@/questions/keyed.css";

interface Tally {
  counts: Record<string, number>;
  right: number;
}

interface Key {
  right: string;
  rationale: string;
  source: string;
  checked: boolean;
}

const keyOf = ({ key }: Result): Key | null => (typeof key?.["right"] === "string" ? (key as unknown as Key) : null);

const peopleOf = ({ counts }: Tally): number => Object.values(counts).reduce((sum, n) => sum + n, 0);

function Revealed({ question, result, families }: RevealedProps): JSX.Element {
  const { say } = useSpeech();
  const options = choicesOf(question.body);
  const key = keyOf(result);
  const rounds = countedRounds<Tally>(result);
  const split = countedFamilies<Tally>(result, families, say("screen-other-family"));
  const tag = (option: Option): JSX.Element => <>{option.id === key?.right && <Right />}</>;
  return (
    <div class="keyed">
      {split.length > 0 ? (
        <GroupTable
          title={say("screen-by-group")} note={say("screen-groups-from", { k: result.k })} options={options} mark={({ letter }) => letter} columns={[...rounds, ...split]} under={tag}
          cell={({ counts }, { id }) => ({ said: String(counts[id] ?? 0), share: (counts[id] ?? 0) / Math.max(1, peopleOf({ counts, right: 0 })) })}
        />
      ) : (
        <Rows options={options} rounds={rounds} right={key?.right} tag={tag} />
      )}
      {key && <Why keyed={key} options={options} rounds={rounds} />}
    </div>
  );
}

interface RowsProps {
  options: Option[];
  rounds: Counted<Tally>[];
  right: string | undefined;
  tag: (option: Option) => JSX.Element;
}

function Rows({ options, rounds, right, tag }: RowsProps): JSX.Element {
  return (
    <>
      <RoundLegend rounds={rounds} />
      <WideRows
        options={options}
        rounds={rounds}
        under={tag}
        won={right}
        bar={({ series, tally }, { id }) => <CountBar series={series} count={tally.counts[id] ?? 0} of={peopleOf(tally)} />}
      />
    </>
  );
}

/** Which one is right: with a mark and in words. */
function Right(): JSX.Element {
  const { say } = useSpeech();
  return (
    <span class="keyed-right">
      <Icon name="check" />
      {say("keyed-right")}
    </span>
  );
}

/** What is right, how many knew it, why, and where that stands. */
function Why({ keyed, options, rounds }: { keyed: Key; options: Option[]; rounds: Counted<Tally>[] }): JSX.Element {
  const { say, text } = useSpeech();
  const right = options.find(({ id }) => id === keyed.right);
  const last = rounds[rounds.length - 1];
  return (
    <section class="keyed-why">
      <div>
        <h2>
          <Icon name="check" />
          {say("keyed-is", { letter: right?.letter ?? "" })}
        </h2>
        {last && <People {...last.tally} />}
      </div>
      <div>
        {keyed.rationale && <p class="keyed-words">{text(keyed.rationale)}</p>}
        <Source words={keyed.source && say("keyed-source", { source: keyed.source })} checked={keyed.checked} />
      </div>
    </section>
  );
}

function People(tally: Tally): JSX.Element {
  const { say } = useSpeech();
  const of = peopleOf(tally);
  return (
    <p class="num">
      <Rich text={say("keyed-n-of", { n: tally.right, of, ze: ze(of) })} />
    </p>
  );
}

function Mine({ question, result, value }: MineProps): JSX.Element {
  const { say, text } = useSpeech();
  const options = choicesOf(question.body);
  const key = keyOf(result);
  const last = countedRounds<Tally>(result).slice(-1)[0];
  const right = options.find(({ id }) => id === key?.right);
  return (
    <>
      {key && right && (
        <div class="keyed-verdict">
          <Icon name={value === key.right ? "check" : "next"} />
          <div>
            <b>{typeof value === "string" && value === key.right ? say("keyed-own-right") : say("keyed-is", { letter: right.letter })}</b>
            {last && <People {...last.tally} />}
          </div>
        </div>
      )}
      <ul>
        {options.map((option) => (
          <Line key={option.id} option={option} tally={last?.tally} marks={[value === option.id && <Own />, option.id === key?.right && <Right />]} />
        ))}
      </ul>
      {key?.rationale && (
        <section class="keyed-because">
          <h2>{say("keyed-rationale")}</h2>
          <p>{text(key.rationale)}</p>
        </section>
      )}
      {key && <Source words={key.source && say("keyed-source", { source: key.source })} checked={key.checked} />}
    </>
  );
}

function Own(): JSX.Element {
  const { say } = useSpeech();
  return <span class="own">{say("keyed-own")}</span>;
}

function Line({ option, tally, marks }: { option: Option; tally: Tally | undefined; marks: ComponentChildren[] }): JSX.Element {
  const { text } = useSpeech();
  const shown = marks.filter(Boolean);
  return (
    <li class="result">
      <div class="result-head">
        <span class="letter">{option.letter}</span>
        <span>
          {text(option.text)}
          {shown.length > 0 && <span class="own-line keyed-marks">{shown}</span>}
        </span>
        <span class="n num">
          <b>{tally?.counts[option.id] ?? 0}</b>
        </span>
      </div>
      <Bar count={tally?.counts[option.id] ?? 0} of={tally ? peopleOf(tally) : 0} />
    </li>
  );
}

const keyed: Kind = { ...single, kind: "keyed", Revealed, Mine };

export default keyed;
