import { useEffect, useState } from "preact/hooks";
import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { CodeField, DIGITS } from "@/tablet/CodeField";
import { Frame, Heading, useVisit } from "@/tablet/Frame";
import { RefusalBanner } from "@/tablet/RefusalBanner";

type Words = [string, string, string];

/** Come back with three words, on another device or after the server's address changed. */
export function RecoverPage(): JSX.Element {
  const { say } = useSpeech();
  const visit = useVisit();
  const store = visit.store.value;
  const [words, write] = useState<Words>(["", "", ""]);
  const [wanted, want] = useState<Words | null>(null);
  const welcomed = store?.room.value && !store.closed.value ? store.room.value : null;
  const ready = words.every((word) => word.trim()) && (welcomed || visit.code.value.length === DIGITS);
  const refusal = store?.trouble.value ?? (store?.closed.value ? store.refusal.value : null);

  useEffect(() => {
    if (!wanted || !welcomed) return;
    want(null);
    store?.recover(wanted);
  });
  useEffect(() => {
    if (store?.you.value && !store.entering.value) visit.detour.value = null;
  });
  const send = (): void => {
    if (!ready) return;
    want(words.map((word) => word.trim().toLowerCase().normalize("NFC")) as Words);
    if (!welcomed) visit.open(visit.code.value);
  };
  const waiting = wanted !== null || store?.entering.value === true;
  const foot = (
    <>
      <button type="button" class="btn btn-plain" onClick={() => (visit.detour.value = null)}>
        <Icon name="back" />
        {say("back")}
      </button>
      <button type="button" class="btn btn-main" disabled={!ready || waiting} onClick={send}>
        {say(waiting ? "entering" : "recover-send")}
        <Icon name={waiting ? "hold" : "next"} />
      </button>
    </>
  );
  return (
    <Frame class="join" foot={foot} notice={refusal && <RefusalBanner refusal={refusal} />}>
      <div>
        <Heading>{say("recover-title")}</Heading>
        <p class="quiet lead">{say("recover-lead")}</p>
      </div>
      {!welcomed && <CodeField onEnter={send} />}
      <div class="word-fields">
        {words.map((word, i) => (
          <label key={i}>
            <span class="lab">{say("recover-word", { n: i + 1 })}</span>
            <input
              value={word} autocomplete="off" autocapitalize="none" spellcheck={false} maxLength={32}
              onInput={(event) => write(words.map((old, j) => (j === i ? event.currentTarget.value : old)) as Words)}
              onKeyDown={(event) => event.key === "Enter" && send()}
            />
          </label>
        ))}
      </div>
    </Frame>
  );
}
