import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Icon } from "@/parts/Icon";
import { ze } from "@/screen/plural";
import { clockOf } from "@/signs/time";
import { counts } from "@/signs/windows";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import type { SignsFace, SignWindow } from "@/wire";

/** What could be noticed in the scene, how many did, and what one noticed oneself. */
export function SignsPage(): JSX.Element | null {
  const speech = useSpeech();
  const { say, text } = speech;
  const store = useStore();
  const view = store.view.value;
  const signs = view?.signs;
  if (!view || !signs) return null;
  const own = view.film ? store.taps.of(view.film.visit).map(({ seconds }) => seconds) : [];
  const elsewhere = own.filter((at) => !signs.windows.some((window) => counts(at, window, signs.reaction))).length;
  const decoys = signs.windows.filter(({ kind }) => kind === "decoy");
  const real = signs.windows.filter(({ kind }) => kind === "sign");
  const foot = (
    <>
      <div role="status"><Badge look="saved">{say("in-room")}</Badge></div>
      <span class="quiet wide">{say("look-at-screen")}</span>
    </>
  );
  return (
    <Frame {...placeOf(store, speech)} class="signs" foot={foot}>
      <div>
        <p class="kicker">{text(view.scene?.title ?? "")}</p>
        <Heading>{say("sign-title")}</Heading>
      </div>
      {real.length > 0 ? <List windows={real} signs={signs} own={own} /> : <p>{say("sign-nothing")}</p>}
      {decoys.length > 0 && (
        <section>
          <h2>{say("sign-decoys")}</h2>
          <List windows={decoys} signs={signs} own={own} />
        </section>
      )}
      {own.length > 0 && <p>{say("sign-false-you", { n: elsewhere })}</p>}
      <p class="fine"><Icon name="eye" /><span>{say("sign-proof")}</span></p>
      <More />
    </Frame>
  );
}

function List({ windows, signs, own }: { windows: SignWindow[]; signs: SignsFace; own: number[] }): JSX.Element {
  const { say, text } = useSpeech();
  return (
    <ul class="sign-list">
      {windows.map((window) => {
        const mine = own.some((at) => counts(at, window, signs.reaction));
        const of = { n: window.people ?? 0, of: signs.could, ze: ze(signs.could) };
        return (
          <li key={window.id} class={mine ? "card is-mine" : "card"}>
            <p class="sign-when num">{clockOf(window.start)}{window.strength && ` · ${say(`sign-strength-${window.strength}`)}`}</p>
            <p class="sign-name">{text(window.name)}</p>
            {window.why && <p>{text(window.why)}</p>}
            <p>{window.people === null ? say("sign-few") : say(window.kind === "decoy" ? "sign-decoy-of" : "sign-of", of)}</p>
            {mine && <p class="sign-mine"><Icon name="check" />{say(window.kind === "decoy" ? "sign-you-decoy" : "sign-you")}</p>}
          </li>
        );
      })}
    </ul>
  );
}
