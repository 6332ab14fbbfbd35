import type { ComponentType, JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { ChoiceCards } from "@/parts/ChoiceCards";
import type { AskProps, Kind, Option } from "@/questions/base";
import { choicesOf } from "@/questions/choices";
import { densityOf } from "@/screen/layout";
import { Told } from "@/questions/outside/Told";

type Schema = Record<string, unknown>;

/** Made once for a schema: what is on a page stays there while the room goes on. */
const made = new Map<string, Kind | undefined>();

/** A kind whose views cannot be had, drawn from what its answers look like; undefined where that is no simple form. */
export function kindBySchema(kind: string, schema: Schema): Kind | undefined {
  const name = JSON.stringify([kind, schema]);
  if (!made.has(name)) made.set(name, drawn(kind, schema));
  return made.get(name);
}

function drawn(kind: string, schema: Schema): Kind | undefined {
  const Ask = askOf(schema);
  return (
    Ask && {
      kind,
      Ask,
      options: (body) => optionsOf(schema, body),
      chosen: (value) => (Array.isArray(value) ? value : [value]).filter((one) => one !== undefined).map(String),
      Hidden: ({ question }) => <Plain options={optionsOf(schema, question.body)} />,
      Revealed: ({ result, families }) => (
        <div aria-hidden="true">
          <Told result={result} families={families} />
        </div>
      ),
      Mine: ({ result }) => <Told result={result} last />,
    }
  );
}

function askOf(schema: Schema): ComponentType<AskProps> | undefined {
  if (Array.isArray(schema["enum"])) return (props) => <OneOf {...props} schema={schema} />;
  switch (schema["type"]) {
    case "integer":
    case "number":
      return typeof schema["minimum"] === "number" && typeof schema["maximum"] === "number" ? (props) => <Numbered {...props} schema={schema} /> : undefined;
    case "string":
      return (props) => <Written {...props} schema={schema} />;
    case "array":
      return Array.isArray((schema["items"] as Schema | undefined)?.["enum"]) ? (props) => <SomeOf {...props} schema={schema} /> : undefined;
    default:
      return undefined;
  }
}

/** The values that may be chosen; named as the question's face names them, else as they are. */
function optionsOf(schema: Schema, body: Schema): Option[] {
  const values = (schema["enum"] ?? (schema["items"] as Schema | undefined)?.["enum"] ?? []) as unknown[];
  const named = new Map(Array.isArray(body["choices"]) ? choicesOf(body).map((option) => [option.id, option]) : []);
  return values.map(String).map((id, i) => named.get(id) ?? { id, letter: String.fromCharCode(65 + i), text: id, label: id });
}

type Asked = AskProps & { schema: Schema };

function OneOf({ schema, question, value, state, labelledBy, onAnswer }: Asked): JSX.Element {
  const values = schema["enum"] as unknown[];
  const options = optionsOf(schema, question.body);
  return (
    <ChoiceCards
      options={options} chosen={value === undefined ? [] : [String(value)]} state={state} labelledBy={labelledBy}
      onTap={(id) => onAnswer(values.find((one) => String(one) === id))}
    />
  );
}

function SomeOf({ schema, question, value, draft, state, labelledBy, onAnswer, onDraft }: Asked): JSX.Element {
  const options = optionsOf(schema, question.body);
  const least = Number(schema["minItems"] ?? 0);
  const most = Number(schema["maxItems"] ?? options.length);
  const marked = ((draft ?? value ?? []) as string[]).filter((id) => options.some((option) => option.id === id));
  const tap = (id: string): void => {
    if (!marked.includes(id) && marked.length >= most) return;
    const next = options.map((option) => option.id).filter((one) => (one === id ? !marked.includes(id) : marked.includes(one)));
    if (next.length >= least) onAnswer(next);
    else onDraft(next);
  };
  return <ChoiceCards options={options} chosen={marked} state={state} labelledBy={labelledBy} several full={marked.length >= most} onTap={tap} />;
}

function Numbered({ schema, value, draft, state, onAnswer, onDraft }: Asked): JSX.Element {
  const { say } = useSpeech();
  const id = useId();
  const [least, most] = [Number(schema["minimum"]), Number(schema["maximum"])];
  const whole = schema["type"] === "integer";
  const [words, write] = useState(String(draft ?? value ?? ""));
  const number = Number(words.replace(",", "."));
  const fits = words.trim() !== "" && number >= least && number <= most && (!whole || Number.isInteger(number));
  const send = (event: Event): void => {
    event.preventDefault();
    if (fits) onAnswer(number);
  };
  return (
    <form class="by-schema low" onSubmit={send}>
      <label for={id}>{say("kind-number", { least, most })}</label>
      <input
        id={id} inputMode={whole && least >= 0 ? "numeric" : "text"} autoComplete="off" value={words} disabled={state === "closed"}
        onInput={({ currentTarget }) => {
          write(currentTarget.value);
          onDraft(currentTarget.value);
        }}
      />
      <button type="submit" class="btn" disabled={state === "closed" || !fits}>
        {say("kind-give")}
      </button>
    </form>
  );
}

function Written({ schema, value, draft, state, labelledBy, onAnswer, onDraft }: Asked): JSX.Element {
  const { say } = useSpeech();
  const [words, write] = useState(String(draft ?? value ?? ""));
  const most = typeof schema["maxLength"] === "number" ? { maxLength: schema["maxLength"] } : {};
  const send = (event: Event): void => {
    event.preventDefault();
    if (words.trim()) onAnswer(words.trim());
  };
  return (
    <form class="by-schema" onSubmit={send}>
      <textarea
        aria-labelledby={labelledBy} value={words} disabled={state === "closed"} {...most}
        onInput={({ currentTarget }) => {
          write(currentTarget.value);
          onDraft(currentTarget.value);
        }}
      />
      <button type="submit" class="btn" disabled={state === "closed" || !words.trim()}>
        {say("kind-give")}
      </button>
    </form>
  );
}

/** The values on the big screen, below the question. */
function Plain({ options }: { options: Option[] }): JSX.Element | null {
  const { text } = useSpeech();
  if (options.length === 0) return null;
  return (
    <ol class={`opts is-${densityOf(options.length)}`}>
      {options.map((option) => (
        <li key={option.id}>
          <span class="letter">{option.letter}</span>
          <span>{text(option.text)}</span>
        </li>
      ))}
    </ol>
  );
}
