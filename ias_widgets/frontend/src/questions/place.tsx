import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import "@/questions/place.css";
import { useSpeech } from "@/i18n";
import { FamilySwatch } from "@/parts/FamilySwatch";
import { usePicture } from "@/parts/base";
import type { AskProps, Kind, MineProps, RevealedProps } from "@/questions/base";
import { areasOf, fullestOf, middleOf, placeBody, placeTally, pointOf, SHADES, within, type Area, type PlaceTally, type Point } from "@/questions/parts/heat";
import { HeatMap } from "@/questions/parts/HeatMap";
import { Rich } from "@/screen/Rich";
import type { QuestionFace, RoundResult } from "@/wire";

/** Shares of the picture that a key moves the pin by: alone, and with Shift. */
const STEP = 0.01;
const LEAP = 0.05;
/** Keys that follow one another within this time are one answer. */
const SETTLED_MS = 600;
const MIDDLE: Point = [0.5, 0.5];
const KEYS: Record<string, Point> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const PARTS = Array.from({ length: 9 }, (_, i) => i);

/** Tap the picture, drag the pin, move it by arrow keys, or choose parts of the picture. */
function Ask({ question, value, state, onAnswer }: AskProps): JSX.Element {
  const { say, text } = useSpeech();
  const body = placeBody(question.body);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [moving, move] = useState<Point | null>(null);
  const [part, choosePart] = useState<number | null>(null);
  const settling = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const closed = state === "closed";
  const point = moving ?? pointOf(value);
  useEffect(() => () => clearTimeout(settling.current), []);

  const give = (where: Point): void => {
    clearTimeout(settling.current);
    move(null);
    if (!closed) onAnswer(where);
  };
  const under = (event: MouseEvent): Point => {
    const frame = box.current!.getBoundingClientRect();
    return within((event.clientX - frame.left) / frame.width, (event.clientY - frame.top) / frame.height);
  };
  const press = (event: KeyboardEvent): void => {
    const way = KEYS[event.key];
    if (!way || closed) return;
    event.preventDefault();
    const [x, y] = point ?? MIDDLE;
    const step = event.shiftKey ? LEAP : STEP;
    const next = point ? within(x + way[0] * step, y + way[1] * step) : MIDDLE;
    move(next);
    clearTimeout(settling.current);
    settling.current = setTimeout(() => give(next), SETTLED_MS);
  };
  const drag = (event: PointerEvent): void => {
    if (closed) return;
    const pin = event.currentTarget as HTMLElement;
    pin.setPointerCapture?.(event.pointerId);
    const follow = (moved: PointerEvent): void => move(under(moved));
    const drop = (dropped: PointerEvent): void => {
      pin.removeEventListener("pointermove", follow);
      pin.removeEventListener("pointerup", drop);
      pin.removeEventListener("pointercancel", drop);
      if (dropped.type === "pointerup") give(under(dropped));
      else move(null);
    };
    pin.addEventListener("pointermove", follow);
    pin.addEventListener("pointerup", drop);
    pin.addEventListener("pointercancel", drop);
  };

  const at = point ? say("place-at", { x: Math.round(point[0] * 100), y: Math.round(point[1] * 100) }) : say("place-nowhere");
  return (
    <div class="place">
      <p class="quiet" id={`${id}-how`}>
        {say("place-tap")} <span class="vh">{say("place-keys")}</span>
      </p>
      <div class="place-box" ref={box} style={{ "--ratio": String(body.size[0] / body.size[1]) }}>
        <button
          type="button" class="place-picture" disabled={closed} aria-describedby={`${id}-how ${id}-at`}
          aria-label={[say("place-picture"), text(body.alt)].filter(Boolean).join(": ")}
          onClick={(event) => give(event.detail === 0 ? (point ?? MIDDLE) : under(event))} onKeyDown={press} onBlur={() => moving && give(moving)}
        >
          <img src={usePicture(body.picture)} alt="" draggable={false} />
        </button>
        {part !== null && !closed && <i class="place-part" style={frameOf(part)} aria-hidden="true" />}
        {point && (
          <span
            class={`place-pin${state === "kept" ? " is-kept" : ""}`} style={{ left: `${point[0] * 100}%`, top: `${point[1] * 100}%` }} aria-hidden="true" onPointerDown={drag}
          />
        )}
      </div>
      <p class="vh" id={`${id}-at`} role="status">
        {at}
      </p>
      {!closed && <Squares part={part} onPart={choosePart} onPoint={give} />}
    </div>
  );
}

const frameOf = (part: number): Record<string, string> => ({ left: `${((part % 3) * 100) / 3}%`, top: `${(Math.floor(part / 3) * 100) / 3}%` });

interface SquaresProps {
  part: number | null;
  onPart: (part: number | null) => void;
  onPoint: (point: Point) => void;
}

/** One of nine parts of the picture, then one of nine parts of that. No list of what is in it: that would give it away. */
function Squares({ part, onPart, onPoint }: SquaresProps): JSX.Element {
  const { say } = useSpeech();
  const [finer, chooseFiner] = useState<number | null>(null);
  const choose = (square: number): void => {
    if (part === null) {
      onPart(square);
      onPoint(middleOf(square));
    } else {
      chooseFiner(square);
      onPoint(middleOf(part, square));
    }
  };
  const again = (): void => {
    onPart(null);
    chooseFiner(null);
  };
  return (
    <details class="place-squares" onToggle={(event) => !(event.currentTarget as HTMLDetailsElement).open && again()}>
      <summary>{say("place-squares")}</summary>
      <p role="status">{part === null ? say("place-squares-first") : say("place-squares-then")}</p>
      <div class="squares">
        {PARTS.map((square) => (
          <button key={square} type="button" class="btn" aria-pressed={part !== null && square === finer} onClick={() => choose(square)}>
            {say("place-part", { part: square })}
          </button>
        ))}
      </div>
      {part !== null && (
        <button type="button" class="btn btn-plain start" onClick={again}>
          {say("place-squares-again")}
        </button>
      )}
    </details>
  );
}

function Hidden({ question }: { question: QuestionFace }): JSX.Element {
  const body = placeBody(question.body);
  const { text } = useSpeech();
  return <img class="place-asked" src={usePicture(body.picture)} alt={text(body.alt)} />;
}

function Revealed({ question, result, families }: RevealedProps): JSX.Element {
  const { say, text } = useSpeech();
  const body = placeBody(question.body);
  const areas = areasOf(result.key);
  const rounds = result.rounds.filter((round) => placeTally(round.tally));
  const last = rounds[rounds.length - 1];
  if (!last) return <></>;
  const split = result.split ?? [];
  const shown = split.length > 0 ? [last] : rounds.slice(-2);
  const form = split.length > 0 ? "is-split" : shown.length > 1 ? "is-two" : "is-one";
  return (
    <div class={`place-result ${form}`} style={{ "--ratio": String(body.size[0] / body.size[1]) }}>
      <div class="place-maps">
        {shown.map((round) => (
          <figure key={round.number}>
            <HeatMap body={body} tally={placeTally(round.tally)!} areas={areas} numbers={5} />
            {shown.length > 1 && <figcaption>{nameOf(say, round, result.rounds.length)}</figcaption>}
          </figure>
        ))}
      </div>
      <div class="place-beside">
        <Hits areas={areas} rounds={rounds.slice(-2)} />
        <Scale fullest={fullestOf(placeTally(last.tally)!)} />
      </div>
      {split.length > 0 && (
        <ul class={`place-small${split.length > 4 ? " is-many" : ""}`}>
          {split.map(({ family, answered, tally }) => {
            const card = families.find((one) => one.id === family);
            const their = placeTally(tally)!;
            return (
              <li key={family}>
                <p>
                  {card ? <FamilySwatch look={card.look} /> : <span class="swatch plain" />}
                  <span class="name">{text(card?.name ?? say("screen-other-family"))}</span>
                  <span class="num">
                    <Rich text={say("place-inside", { n: areas.length > 0 ? answered - their.outside : answered, of: answered })} />
                  </span>
                </p>
                <HeatMap body={body} tally={their} areas={areas} />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

type Say = ReturnType<typeof useSpeech>["say"];

function nameOf(say: Say, { number }: RoundResult, rounds: number): string {
  if (rounds === 2) return say(number === 1 ? "place-before" : "place-after");
  return say("place-round", { n: number });
}

/** Where experts point, and how many did; of two rounds, what the first had. */
function Hits({ areas, rounds }: { areas: Area[]; rounds: RoundResult[] }): JSX.Element {
  const { say, text } = useSpeech();
  const last = rounds[rounds.length - 1]!;
  const tally = placeTally(last.tally)!;
  const before = rounds.length > 1 ? placeTally(rounds[0]!.tally) : null;
  if (areas.length === 0) return <Thirds round={last} />;
  const lines = [
    ...areas.map((area, i) => ({ id: area.id, number: areas.length > 1 ? i + 1 : 0, name: text(area.name), count: (of: PlaceTally) => of.inside[area.id] ?? 0 })),
    { id: " ", number: 0, name: say("place-elsewhere"), count: (of: PlaceTally) => of.outside },
  ];
  return (
    <section class="place-hits">
      <h2>{say("place-experts")}</h2>
      <ul>
        {lines.map(({ id, number, name, count }) => (
          <li key={id} class={id === " " ? "is-else" : ""}>
            {number > 0 && <b class="place-number num">{number}</b>}
            <span class="name">{name}</span>
            <span class="num">
              <Rich text={say("place-inside", { n: count(tally), of: last.answered })} />
              {before && <small>{say("place-was", { n: count(before) })}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where nobody marked an area, the picture in words. */
function Thirds({ round }: { round: RoundResult }): JSX.Element {
  const { text } = useSpeech();
  return (
    <section class="place-hits">
      <ul>{round.told.map((line, i) => <li key={i}>{text(line)}</li>)}</ul>
    </section>
  );
}

function Scale({ fullest }: { fullest: number }): JSX.Element {
  const { say } = useSpeech();
  return (
    <p class="heat-scale num" aria-hidden="true">
      <span>{say("place-scale")}</span>
      <b>1</b>
      {Array.from({ length: SHADES }, (_, i) => <i key={i} class={`is-${i + 1}`} />)}
      <b>{Math.max(1, fullest)}</b>
    </p>
  );
}

function Mine({ question, result, value }: MineProps): JSX.Element {
  const { say, text } = useSpeech();
  const rounds = result.rounds.filter((round) => placeTally(round.tally));
  const last = rounds[rounds.length - 1];
  if (!last) return <></>;
  const own = pointOf(value);
  return (
    <div class="place-mine">
      <HeatMap body={placeBody(question.body)} tally={placeTally(last.tally)!} areas={areasOf(result.key)} numbers={3} own={own} />
      {own && (
        <p class="own-line">
          <span class="own">
            <i class="place-pin is-own" aria-hidden="true" />
            {say("place-own")}
          </span>
        </p>
      )}
      {areasOf(result.key).length > 0 && <Hits areas={areasOf(result.key)} rounds={rounds.slice(-2)} />}
      <ul class={areasOf(result.key).length > 0 ? "vh" : "told-lines"}>{last.told.map((line, i) => <li key={i}>{text(line)}</li>)}</ul>
    </div>
  );
}

const place: Kind = { kind: "place", Ask, options: () => [], chosen: () => [], Hidden, Revealed, Mine };

export default place;
