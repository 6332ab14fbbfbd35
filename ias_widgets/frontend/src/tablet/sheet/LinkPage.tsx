import { useState } from "preact/hooks";
import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import { RefusalBanner } from "@/tablet/RefusalBanner";
import type { SheetFace } from "@/wire";

/** What the code is made of, in order: letters of a name, a day of the month, letters of a place. */
const PARTS = ["mother", "day", "town"] as const;
type Part = (typeof PARTS)[number];

const typedOf = (part: Part, words: string): string => (part === "day" ? words.replace(/\D/g, "") : words.replace(/[^\p{L}]/gu, "")).slice(0, 2);

const isDay = (words: string): boolean => Number(words) >= 1 && Number(words) <= 31;

const isWhole = (part: Part, words: string): boolean => (part === "day" ? isDay(words) : words.length === 2);

/** Before the first item: a code of one's own making, why it is asked, and that one may do without. */
export function LinkPage({ face }: { face: SheetFace }): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  const store = useStore();
  const { sheets } = store;
  // What is typed lives in this page alone: it is kept nowhere, and gone with it.
  const [typed, type] = useState<Record<Part, string>>({ mother: "", day: "", town: "" });
  const refusal = sheets.refusalOf("code");
  const waits = sheets.codeState === "sending" || sheets.codeState === "kept";
  const whole = PARTS.every((part) => isWhole(part, typed[part]));
  const give = (): void => {
    if (whole && !waits) sheets.link(PARTS.map((part) => typed[part]));
  };
  const foot = (
    <>
      <button type="button" class="btn sheet-on" disabled={waits} onClick={() => sheets.link([])}>
        {say("sheet-code-rather-not")}
      </button>
      <button type="button" class="btn btn-main" disabled={!whole || waits} onClick={give}>
        {say(waits ? "sheet-code-sending" : "sheet-code-give")}
        <Icon name={waits ? "hold" : "next"} />
      </button>
    </>
  );
  return (
    <Frame {...placeOf(store, speech)} class="sheet sheet-link" notice={refusal && <RefusalBanner refusal={refusal} />} foot={foot}>
      <div>
        <p class="kicker">{say("sheet-code-kicker")}</p>
        <Heading>{say("sheet-code-title")}</Heading>
        <p class="lead">{say("sheet-code-lead", { purpose: face.purpose })}</p>
      </div>
      <div class="sheet-parts">
        {PARTS.map((part) => (
          <label key={part}>
            <span>{say(`sheet-code-${part}`)}</span>
            <input
              value={typed[part]} inputMode={part === "day" ? "numeric" : "text"} autocomplete="off" autocapitalize="characters" autocorrect="off"
              spellcheck={false} maxLength={2} disabled={waits}
              onInput={(event) => {
                const words = typedOf(part, event.currentTarget.value);
                if (words !== event.currentTarget.value) event.currentTarget.value = words;
                type({ ...typed, [part]: words });
              }}
              onKeyDown={(event) => event.key === "Enter" && give()}
            />
          </label>
        ))}
        <p class="quiet">{say("sheet-code-unknown")}</p>
      </div>
      <section class="card sheet-why">
        <h2>{say("sheet-code-what")}</h2>
        <ul>
          <li>{say("sheet-code-print")}</li>
          <li>{say("sheet-code-nobody")}</li>
          <li>{say("sheet-code-free")}</li>
        </ul>
      </section>
      <More />
    </Frame>
  );
}
