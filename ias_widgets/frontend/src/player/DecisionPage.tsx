import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { ChoiceCards } from "@/parts/ChoiceCards";
import { Icon } from "@/parts/Icon";
import { Frame, Heading } from "@/player/Frame";
import { useFilmLang } from "@/player/Languages";
import type { Question, ScenePage } from "@/player/page";
import { useSolo } from "@/player/solo";
import { Transcript } from "@/player/Transcript";

/** Whose decision it is, the question, the choices; one is marked, then confirmed. */
export function DecisionPage({ page, question }: { page: ScenePage; question: Question }): JSX.Element {
  const { say, text } = useSpeech();
  const solo = useSolo();
  const lang = useFilmLang(page);
  const id = useId();
  const [chosen, choose] = useState("");
  const confirm = (): void => {
    if (chosen) solo.ask({ do: "choose", choice: chosen });
  };
  // The first Enter on a card marks it, as a press does; on the marked one it confirms.
  const enter = (event: KeyboardEvent): void => {
    const card = event.target as HTMLElement;
    if (event.key !== "Enter" || card.getAttribute("role") !== "radio" || card.getAttribute("aria-checked") !== "true") return;
    event.preventDefault();
    confirm();
  };
  const letter = question.choices.find((choice) => choice.id === chosen)?.letter;
  const foot = (
    <>
      <div role="status">{letter ? say("player-chosen-now", { letter }) : say("player-choose-first")}</div>
      <button type="button" class="btn btn-main" disabled={!chosen} onClick={confirm}>
        {say("player-confirm")}
        <Icon name="check" />
      </button>
    </>
  );
  return (
    <Frame page={page} where={text(page.bundle.title)} foot={foot} onKeyDown={enter}>
      <div>
        <p class="kicker">{say("player-decision", { n: question.number, agency: text(question.agency) })}</p>
        <Heading id={id} lang={lang}>{text(question.prompt)}</Heading>
      </div>
      <div lang={lang}>
        <ChoiceCards options={question.choices} chosen={chosen ? [chosen] : []} state="rest" labelledBy={id} onTap={choose} />
      </div>
      <div class="low moves">
        <button type="button" class="btn btn-plain" onClick={() => solo.watchAgain()}>
          <Icon name="back" />
          {say("player-watch-again")}
        </button>
      </div>
      <Transcript page={page} />
    </Frame>
  );
}
