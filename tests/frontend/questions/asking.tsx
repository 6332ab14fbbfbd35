/** A question of any kind, asked as on a tablet: what is answered and what is drafted comes back as the next view's. */
import common from "ias:locales/common";
import film from "ias:locales/film";
import tablet from "ias:locales/tablet";
import kinds from "ias:questions/words";
import { render } from "preact";
import { Speech, SpeechContext } from "@/i18n";
import { kindOf, type AnswerState } from "@/questions";
import type { QuestionFace } from "@/wire";

export interface Asked {
  root: HTMLElement;
  answers: unknown[];
  drafts: unknown[];
  /** Wait until what happened is drawn. */
  drawn: () => Promise<void>;
  turn: (state: AnswerState) => Promise<void>;
}

export async function ask(kind: string, body: Record<string, unknown>, value?: unknown, state: AnswerState = "rest", family?: string): Promise<Asked> {
  const root = document.body.appendChild(document.createElement("div"));
  const question: QuestionFace = { ask: "a", round: "a#1", number: 1, kind, prompt: "", short: "", k: 3, rule: null, agency: null, deep: false, body, view: null, schema: null };
  const speech = new Speech([common, tablet, film, kinds], "en");
  const Ask = kindOf(kind)!.Ask;
  const now = { value, draft: undefined as unknown, state };
  const asked: Asked = { root, answers: [], drafts: [], drawn, turn };
  const draw = (): void =>
    render(
      <SpeechContext.Provider value={speech}>
        <Ask
          question={question} value={now.value} state={now.state} labelledBy="q" draft={now.draft} {...(family ? { family } : {})}
          onAnswer={(answer) => {
            asked.answers.push(answer);
            Object.assign(now, { value: answer, draft: undefined, state: "saved" });
            draw();
          }}
          onDraft={(draft) => {
            asked.drafts.push(draft);
            now.draft = draft;
            draw();
          }}
        />
      </SpeechContext.Provider>,
      root,
    );
  async function turn(next: AnswerState): Promise<void> {
    now.state = next;
    draw();
    await drawn();
  }
  draw();
  await drawn();
  return asked;
}

const drawn = async (): Promise<void> => {
  for (let i = 0; i < 2; i++) await new Promise((done) => requestAnimationFrame(done));
};

export const said = (element: Element | null | undefined): string => (element?.textContent ?? "").replace(/\u00a0/g, " ").replace(/\s+/g, " ").trim();

export const choices = (...words: string[]): Record<string, unknown>[] =>
  words.map((text, i) => ({ id: "abcdefgh"[i], letter: "ABCDEFGH"[i], text, label: text }));
