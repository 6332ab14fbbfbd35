import type { ComponentChildren, JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Banner } from "@/parts/Banner";
import { Icon } from "@/parts/Icon";
import { LanguageChoice } from "@/player/Languages";
import type { Page } from "@/player/page";
import { useSolo } from "@/player/solo";

interface Props {
  page: Page;
  where?: string;
  /** At the right of the top line, beside the language; the break button by default. */
  corner?: ComponentChildren;
  foot: ComponentChildren;
  class?: string;
  /** A film is watched in the dark, by day too. */
  dark?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

/** Top line, messages, one thing to do, and what comes next under the thumb; no landmarks: the page is a notebook's. */
export function Frame({ page, where = "", corner = <BreakButton />, foot, class: extra = "", dark = false, onKeyDown, children }: Props): JSX.Element {
  const { say, text, has } = useSpeech();
  const solo = useSolo();
  const code = solo.trouble.value;
  const why = `player-refused-${code}`;
  return (
    <div class={`tab ${extra}`} data-theme={dark ? "dark" : undefined} role="group" aria-label={say("player-region", { film: page.film })} onKeyDown={onKeyDown}>
      <div class="top">
        <div class="where">
          <b>{text(page.film)}</b>
          {where}
        </div>
        <div class="corner">
          <LanguageChoice page={page} />
          {corner}
        </div>
      </div>
      <div role="status">
        {code && (
          <Banner look="bad" title={say("player-refused")}>
            {say(has(why) ? why : "player-refused-broken")}
          </Banner>
        )}
        {solo.silent.value && (
          <Banner look="warn" title={say("player-slow")}>
            {say("player-slow-more")}
          </Banner>
        )}
      </div>
      <div class="body">{children}</div>
      <div class="foot">
        <div>{foot}</div>
      </div>
    </div>
  );
}

function BreakButton(): JSX.Element {
  const { say } = useSpeech();
  const solo = useSolo();
  return (
    <button type="button" class="btn" onClick={() => (solo.away.value = "break")}>
      <Icon name="pause" />
      {say("player-pause")}
    </button>
  );
}

/** A page's heading; the focus goes there when another page is shown. */
export function Heading({ id, lang, children }: { id?: string; lang?: string | undefined; children: ComponentChildren }): JSX.Element {
  return (
    <h1 id={id} lang={lang} tabIndex={-1}>
      {children}
    </h1>
  );
}
