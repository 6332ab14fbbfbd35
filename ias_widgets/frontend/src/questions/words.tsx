import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { WordsField } from "@/parts/WordsField";
import type { AskProps, Kind, MineProps, RevealedProps } from "@/questions/base";
import { Cloud } from "@/questions/parts/Cloud";
import type { Counted } from "@/questions/parts/cloudLayout";
import { Rich } from "@/screen/Rich";
import { Cards } from "@/screen/wall/Cards";
import type { QuestionFace, Result } from "@/wire";
import "@/questions/words.css";

interface Tally {
  texts: string[];
  cloud: Counted[];
  unread: number;
}

/** Up to so many answers are shown as a list at first, more as a cloud. */
const LIST_MOST = 12;

const mostOf = ({ body }: QuestionFace): number => Number(body["most"] ?? 280);
const lastOf = (result: Result): Result["rounds"][number] | undefined => result.rounds[result.rounds.length - 1];
const tallyOf = (result: Result): Tally => (lastOf(result)?.tally ?? { texts: [], cloud: [], unread: 0 }) as unknown as Tally;

/** Words are sent when somebody says so, not while they are written. What is begun is a draft of this device. */
function Ask({ question, value, state, labelledBy, draft, onAnswer, onDraft, aside }: AskProps): JSX.Element {
  const { say, text } = useSpeech();
  const own = typeof value === "string" ? value : "";
  const begun = typeof draft === "string" ? draft : null;
  const sent = useRef("");
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // What was not taken is not lost: it can be mended.
    const words = sent.current;
    if (state === "refused" || state === "saved") sent.current = "";
    if (!words) return;
    if (state !== "refused") change.current?.focus();
    else if (begun === null) onDraft(words);
  }, [state]);
  if (state === "closed") return <Closed own={own} begun={begun ?? ""} aside={aside} />;
  if (own && begun === null && state !== "refused")
    return (
      <section class="card own-words" aria-label={say("words-own")}>
        <p class="note-words">{text(own)}</p>
        {aside}
        <div class="own-words-end">
          <button type="button" class="btn" ref={change} onClick={() => onDraft(own)}>
            {say("words-change")}
          </button>
        </div>
      </section>
    );
  const words = begun ?? "";
  const idle = !words.trim() || words.trim() === own;
  const send = (event: Event): void => {
    event.preventDefault();
    if (idle) return;
    sent.current = words.trim();
    onAnswer(words.trim());
  };
  return (
    <form class="own-words" onSubmit={send}>
      <WordsField value={words} most={mostOf(question)} labelledBy={labelledBy} onInput={onDraft} />
      <p class="fine">
        <Icon name="eye" />
        <span>{say("note-read-first")}</span>
      </p>
      <div class="own-words-end">
        {own && (
          <button type="button" class="btn btn-plain" onClick={() => onDraft(undefined)}>
            {say("words-keep")}
          </button>
        )}
        <button type="submit" class="btn btn-main" aria-disabled={idle}>
          {say(own ? "words-again" : "note-send")}
          <Icon name="next" />
        </button>
      </div>
    </form>
  );
}

function Closed({ own, begun, aside }: { own: string; begun: string; aside: AskProps["aside"] }): JSX.Element {
  const { say, text } = useSpeech();
  const unsent = begun.trim() !== "" && begun.trim() !== own;
  return (
    <>
      {own && (
        <section class="card own-words" aria-label={say("words-own")}>
          <p class="note-words">{text(own)}</p>
          {aside}
        </section>
      )}
      {unsent && (
        <div class="card own-words is-unsent">
          <p class="note-words">{text(begun)}</p>
          <p class="quiet">{say("words-unsent")}</p>
        </div>
      )}
      {!own && !unsent && <p class="quiet lead">{say("words-nothing")}</p>}
    </>
  );
}

function Hidden({ question }: { question: QuestionFace }): JSX.Element {
  const { say } = useSpeech();
  return (
    <div class="words-hidden">
      <p>{say("words-hidden", { most: mostOf(question) })}</p>
      <p class="quiet">{say("words-hidden-read")}</p>
    </div>
  );
}

/** The answers that were let through: as a list, or as a cloud of their words. */
function Revealed({ result }: RevealedProps): JSX.Element {
  const { say } = useSpeech();
  const { texts, cloud, unread } = tallyOf(result);
  const [look, choose] = useState<"list" | "cloud" | null>(null);
  const shown = look ?? (texts.length > LIST_MOST && cloud.length > 0 ? "cloud" : "list");
  if (texts.length === 0) return <p class="words-none">{say("words-empty")}</p>;
  const looks = (["list", "cloud"] as const).map((one) => (
    <button key={one} type="button" aria-pressed={shown === one} onClick={() => choose(one)}>
      {say(`words-${one}`)}
    </button>
  ));
  return (
    <div class="words-revealed">
      <div class="words-head">
        <div class="words-looks" role="group" aria-label={say("words-look")}>{looks}</div>
        {unread > 0 && <p class="num"><Rich text={say("words-unread", { n: unread, of: unread + texts.length })} /></p>}
      </div>
      {shown === "cloud" ? <Cloud cloud={cloud} /> : <List texts={texts} />}
    </div>
  );
}

function List({ texts }: { texts: string[] }): JSX.Element {
  const notes = texts.map((words, i) => ({ id: String(i), words, group: "", votes: null, answered: false, commitment: null }));
  return <Cards groups={[{ group: null, notes }]} />;
}

/** The answers that were let through, with one's own marked. */
function Mine({ result, value }: MineProps): JSX.Element {
  const { say, text } = useSpeech();
  const { texts } = tallyOf(result);
  if (texts.length === 0) return <p>{say("words-empty")}</p>;
  const own = texts.indexOf(String(value));
  return (
    <ul class="words-mine" aria-label={say("words-shown")}>
      {texts.map((words, i) => (
        <li key={i}>
          <p class="note-words">{text(words)}</p>
          {i === own && (
            <span class="own">
              <Icon name="check" />
              {say("words-own")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

const words: Kind = { kind: "words", Ask, Hidden, Revealed, Mine, options: () => [], chosen: () => [], writes: true, rest: "words-rest" };

export default words;
