import type { JSX } from "preact";
import { useLayoutEffect, useId, useRef, useState } from "preact/hooks";
import "@/questions/referral.css";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import type { AskProps, Kind, MineProps, Option, RevealedProps } from "@/questions/base";
import { choicesOf } from "@/questions/choices";
import { Network } from "@/questions/parts/Network";
import { acrossOf, actorsOf, byNamed, movedOf, peopleOf, referralTally, type ReferralTally } from "@/questions/parts/referrals";
import { Rich } from "@/screen/Rich";
import type { QuestionFace, RoundResult } from "@/wire";

interface Answer {
  own: string[];
  expect: Record<string, string>;
}

const NOTHING: Answer = { own: [], expect: {} };

const answerOf = (value: unknown): Answer | null =>
  typeof value === "object" && value !== null && Array.isArray((value as Answer).own) ? { ...NOTHING, ...(value as Answer) } : null;

/** Two pages: one's own list, tapped in order, and what is expected of the other families. */
function Ask({ question, value, state, labelledBy, draft, onAnswer, onDraft, family }: AskProps): JSX.Element {
  const { say } = useSpeech();
  const [page, turn] = useState<"own" | "others">("own");
  const turned = useRef(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const head = useId();
  const others = actorsOf(question.body).filter(({ id }) => id !== family);
  const kept = answerOf(draft);
  const answer = kept ?? answerOf(value) ?? NOTHING;
  const put = (next: Answer): void => (next.own.length > 0 ? onAnswer(next) : onDraft(next));
  const go = (to: "own" | "others"): void => {
    turned.current = true;
    turn(to);
  };
  useLayoutEffect(() => {
    if (turned.current) heading.current?.focus();
  }, [page]);
  const closed = state === "closed";
  return (
    <div class="referral">
      <div class="referral-head">
        <h2 id={head} ref={heading} tabIndex={-1}>{say(page === "own" ? "referral-own" : "referral-others")}</h2>
        {others.length > 0 && <span class="quiet num">{say("referral-step", { n: page === "own" ? 1 : 2 })}</span>}
      </div>
      {page === "own" ? (
        <OwnList question={question} own={answer.own} state={kept ? "rest" : state} labelledBy={`${labelledBy} ${head}`} onOwn={(own) => put({ ...answer, own })} />
      ) : (
        <Expectations others={others} targets={choicesOf(question.body)} expect={answer.expect} closed={closed} onExpect={(expect) => put({ ...answer, expect })} />
      )}
      {page === "others" && answer.own.length === 0 && <p class="quiet">{say("referral-own-none")}</p>}
      {others.length > 0 && (
        <button type="button" class={page === "own" ? "btn btn-main" : "btn"} onClick={() => go(page === "own" ? "others" : "own")}>
          {page === "others" && <Icon name="back" />}
          {say(page === "own" ? "referral-next" : "referral-back")}
          {page === "own" && <Icon name="next" />}
        </button>
      )}
    </div>
  );
}

interface OwnProps {
  question: QuestionFace;
  own: string[];
  state: AskProps["state"];
  labelledBy: string;
  onOwn: (own: string[]) => void;
}

function OwnList({ question, own, state, labelledBy, onOwn }: OwnProps): JSX.Element {
  const { say, text } = useSpeech();
  const targets = choicesOf(question.body);
  const most = Number(question.body["most"] ?? targets.length);
  const full = own.length >= most;
  const tap = (id: string): void => {
    if (own.includes(id)) onOwn(own.filter((other) => other !== id));
    else if (!full) onOwn([...own, id]);
  };
  return (
    <>
      <p class="quiet" role="status">{full ? say("referral-own-full") : say("referral-own-how", { most })}</p>
      <div class={`choices referral-targets${targets.length > 5 ? " is-double" : ""}`} role="group" aria-labelledby={labelledBy}>
        {targets.map((target) => {
          const place = own.indexOf(target.id) + 1;
          return (
            <button
              key={target.id} type="button" role="checkbox" class={`choice${place && state === "kept" ? " is-kept" : ""}`} aria-checked={place > 0}
              aria-label={place ? say("referral-place", { target: text(target.text), n: place }) : text(target.text)}
              aria-disabled={full && !place ? true : undefined} disabled={state === "closed"} onClick={() => tap(target.id)}
            >
              <span class="letter num">{place || ""}</span>
              <span>{text(target.text)}</span>
            </button>
          );
        })}
      </div>
    </>
  );
}

interface ExpectProps {
  others: ReturnType<typeof actorsOf>;
  targets: Option[];
  expect: Record<string, string>;
  closed: boolean;
  onExpect: (expect: Record<string, string>) => void;
}

function Expectations({ others, targets, expect, closed, onExpect }: ExpectProps): JSX.Element {
  const { say, text } = useSpeech();
  const choose = (actor: string, target: string): void => {
    const { [actor]: _, ...rest } = expect;
    onExpect(target ? { ...rest, [actor]: target } : rest);
  };
  return (
    <>
      <p class="quiet">{say("referral-others-how")}</p>
      <div class="referral-expect">
        {others.map(({ id, name }) => (
          <label key={id}>
            <span>{text(name)}</span>
            <select value={expect[id] ?? ""} disabled={closed} onChange={(event) => choose(id, event.currentTarget.value)}>
              <option value="">{say("referral-unknown")}</option>
              {targets.map((target) => (
                <option key={target.id} value={target.id}>{text(target.label)}</option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </>
  );
}

/** Before the reveal: whom one can call. */
function Hidden({ question }: { question: QuestionFace }): JSX.Element {
  const { text } = useSpeech();
  const targets = choicesOf(question.body);
  return (
    <ul class={`referral-asked${targets.length > 8 ? " is-many" : ""}`}>
      {targets.map(({ id, label }) => <li key={id}>{text(label)}</li>)}
    </ul>
  );
}

function Revealed({ question, result, families }: RevealedProps): JSX.Element {
  const rounds = result.rounds.filter((round) => referralTally(round.tally));
  if (rounds.length === 0) return <></>;
  if (!result.split?.length) return <Whole question={question} rounds={rounds.slice(-2)} />;
  return (
    <div class="referral-result">
      <Network question={question} split={result.split} families={families} across={acrossOf(result.across)} />
      <Moved question={question} rounds={rounds} />
    </div>
  );
}

/** Where no split may be shown: how often each is called first, and named at all. */
function Whole({ question, rounds }: { question: QuestionFace; rounds: RoundResult[] }): JSX.Element {
  const { say, text } = useSpeech();
  const last = referralTally(rounds[rounds.length - 1]!.tally)!;
  const before = rounds.length > 1 ? referralTally(rounds[0]!.tally)! : null;
  const targets = byNamed(choicesOf(question.body), last);
  const people = peopleOf(last);
  return (
    <div class="referral-result">
      <p class="referral-legend">
        <span><i class="is-first" aria-hidden="true" />{say("referral-first")}</span>
        <span><i aria-hidden="true" />{say("referral-named")}</span>
        <span class="num">{say("referral-of", { n: people })}</span>
      </p>
      <ol class={`referral-bars${targets.length > 8 ? " is-many" : ""}`} style={{ "--rows": String(targets.length > 8 ? Math.ceil(targets.length / 2) : targets.length) }}>
        {targets.map(({ id, label }) => (
          <li key={id}>
            <span class="name">{text(label)}</span>
            <Bars tally={last} id={id} people={people} />
            <span class="num">
              <Rich text={say("referral-first-n", { n: last.first[id] ?? 0 })} />
              {before && <small>{say("referral-was-n", { n: before.first[id] ?? 0 })}</small>}
              <small>{say("referral-named-n", { n: last.counts[id] ?? 0 })}</small>
            </span>
          </li>
        ))}
      </ol>
      <Moved question={question} rounds={rounds} />
    </div>
  );
}

function Bars({ tally, id, people }: { tally: ReferralTally; id: string; people: number }): JSX.Element {
  const share = (n = 0): string => `${(100 * n) / Math.max(1, people)}%`;
  return (
    <div class="referral-bar" aria-hidden="true">
      <i style={{ width: share(tally.counts[id]) }} />
      <i class="is-first" style={{ width: share(tally.first[id]) }} />
    </div>
  );
}

/** What moved most between the last two votes. */
function Moved({ question, rounds }: { question: QuestionFace; rounds: RoundResult[] }): JSX.Element | null {
  const { say, text } = useSpeech();
  const moved = movedOf(rounds);
  const target = choicesOf(question.body).find(({ id }) => id === moved?.target);
  if (!moved || !target) return null;
  const { before, all, after, rest } = moved;
  return (
    <p class="referral-moved num">
      <Rich text={say("referral-moved", { target: text(target.label), before, all, after, rest })} />
    </p>
  );
}

/** Three lines and what families do not know of each other. */
function Mine({ question, result, value }: MineProps): JSX.Element {
  const { say, text } = useSpeech();
  const rounds = result.rounds.filter((round) => referralTally(round.tally));
  const last = rounds[rounds.length - 1];
  if (!last) return <></>;
  const tally = referralTally(last.tally)!;
  const own = answerOf(value)?.own ?? [];
  const targets = byNamed(choicesOf(question.body), tally);
  const shown = targets.filter(({ id }, i) => i < 5 || own.includes(id));
  const said = acrossOf(result.across).said.slice(0, 3);
  return (
    <div class="referral-mine">
      <ul>
        {shown.map(({ id, label }) => (
          <li key={id} class={own.includes(id) ? "is-own" : ""}>
            <span class="name">
              {text(label)}
              {own.includes(id) && <span class="own num"><Icon name="check" />{say("referral-mine", { n: own.indexOf(id) + 1 })}</span>}
            </span>
            <span class="num">
              <Rich text={say("referral-first-n", { n: tally.first[id] ?? 0 })} />
              <small>{say("referral-named-n", { n: tally.counts[id] ?? 0 })}</small>
            </span>
            <Bars tally={tally} id={id} people={peopleOf(tally)} />
          </li>
        ))}
      </ul>
      {said.length > 0 && (
        <section>
          <h2>{say("referral-mismatches")}</h2>
          <ol class="referral-said">{said.map((line, i) => <li key={i}>{text(line)}</li>)}</ol>
        </section>
      )}
      <Moved question={question} rounds={rounds} />
    </div>
  );
}

const referral: Kind = { kind: "referral", Ask, options: choicesOf, chosen: (value) => answerOf(value)?.own ?? [], Hidden, Revealed, Mine };

export default referral;
