import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { FamilySwatch } from "@/parts/FamilySwatch";
import { useFit } from "@/screen/fit";
import { ze } from "@/screen/plural";
import { Rich } from "@/screen/Rich";
import { JoinLine, Strip } from "@/screen/Strip";
import { SignsTimeline } from "@/signs/SignsTimeline";
import { numbered } from "@/signs/windows";
import type { FamilyCard, FamilyPresent, JoinInfo, ScreenView, SignsFace, SignWindow } from "@/wire";

interface Props {
  view: ScreenView;
  signs: SignsFace;
  families: FamilyCard[];
  join: JoinInfo | null;
}

/** The room's taps along a scene beside what experts set, and how many noticed each sign. */
export function SignsView({ view, signs, families, join }: Props): JSX.Element {
  const { say, text, language } = useSpeech();
  const words = useRef<HTMLDivElement>(null);
  useFit(words, `${language.value} ${signs.windows.map(({ id }) => id).join(" ")}`);
  const names = numbered(signs);
  const split = signs.families?.map((family) => ({ ...family, card: families.find(({ id }) => id === family.family) })) ?? [];
  const list = (kind: SignWindow["kind"]): JSX.Element[] =>
    signs.windows.filter((window) => window.kind === kind).map((window) => (
      <Row key={`${kind}:${window.id}`} window={window} name={names.get(`${kind}:${window.id}`) ?? ""} signs={signs} split={split} />
    ));
  const decoys = list("decoy");
  return (
    <>
      <div class="body signs-view">
        <header>
          <p class="kicker">{text(view.scene?.title ?? "")}</p>
          <h1>{say("sign-title")}</h1>
        </header>
        <SignsTimeline signs={signs} />
        <div class="sign-rows" ref={words}>
          <ol>{list("sign")}{signs.windows.every(({ kind }) => kind === "decoy") && <li class="none">{say("sign-nothing")}</li>}</ol>
          {decoys.length > 0 && (
            <section>
              <h2>{say("sign-decoys")}</h2>
              <ol>{decoys}</ol>
            </section>
          )}
        </div>
        {split.length > 0 && (
          <ul class="sign-families">
            <li>{say("sign-by-group")}:</li>
            {split.map(({ family, present, card }) => (
              <li key={family}>
                <FamilySwatch look={card?.look ?? 1} />
                {text(card?.name ?? family)} ({present})
              </li>
            ))}
            {signs.left_out > 0 && <li>{say("sign-left-out", { n: signs.left_out })}</li>}
          </ul>
        )}
      </div>
      <Strip
        left={signs.taps === null ? say("sign-few") : <Rich text={`${say("sign-summary", { marked: signs.marked, of: signs.could, taps: signs.taps, ze: ze(signs.could) })} · ${say("sign-false", { n: signs.false_alarms ?? 0 })}`} />}
        right={<JoinLine join={join} />}
      />
    </>
  );
}

interface RowProps {
  window: SignWindow;
  name: string;
  signs: SignsFace;
  split: Array<FamilyPresent & { card: FamilyCard | undefined }>;
}

function Row({ window, name, signs, split }: RowProps): JSX.Element {
  const { say, text } = useSpeech();
  const more = [window.strength && say(`sign-strength-${window.strength}`), window.named !== null && say("sign-named", { n: window.named })].filter(Boolean).join(" · ");
  return (
    <li>
      <span class={`sign-key is-${window.strength ?? "decoy"}`}>{name}</span>
      <div>
        <b>{text(window.name)}</b>
        {more && <small>{more}</small>}
      </div>
      {window.split && window.split.length > 0 && (
        <ul class="by-family">
          {window.split.map(({ family, people }) => {
            const of = split.find((one) => one.family === family);
            return (
              <li key={family}>
                <FamilySwatch look={of?.card?.look ?? 1} />
                <span class="vh">{text(of?.card?.name ?? family)}</span>
                <span class="num">{people}</span>
              </li>
            );
          })}
        </ul>
      )}
      <p class="hit num">{window.people === null ? "–" : <><b>{window.people}</b> {say("sign-here", { n: signs.could, ze: ze(signs.could) })}</>}</p>
    </li>
  );
}

/** The film has stopped: people say on their tablets what they meant. */
export function NamingView({ view, join }: Pick<Props, "view" | "join">): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <>
      <div class="body naming-view">
        <p class="kicker">{text(view.scene?.title ?? "")}</p>
        <h1>{say("sign-naming-title")}</h1>
        <p class="then">{say("sign-naming-lead")}</p>
      </div>
      <Strip left={<Rich text={say("sign-people", { n: view.marked })} />} right={<JoinLine join={join} />} />
    </>
  );
}
