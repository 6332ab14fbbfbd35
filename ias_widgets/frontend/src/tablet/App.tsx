import { useComputed } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { ComponentType, JSX } from "preact";
import { useSpeech } from "@/i18n";
import { BaseContext } from "@/parts/base";
import { VisitContext } from "@/tablet/Frame";
import { pageKey, stageOf, type Stage } from "@/tablet/stage";
import { AgencyPage } from "@/tablet/views/AgencyPage";
import { BoardPage } from "@/tablet/views/BoardPage";
import { BreakPage } from "@/tablet/views/BreakPage";
import { CalmPage } from "@/tablet/views/CalmPage";
import { CodePage } from "@/tablet/views/CodePage";
import { EndedPage } from "@/tablet/views/EndedPage";
import { FactsPage } from "@/tablet/views/FactsPage";
import { FollowPage } from "@/tablet/views/FollowPage";
import { HandPage } from "@/tablet/views/HandPage";
import { LeavePage, LeftPage } from "@/tablet/views/LeavePage";
import { LoadingPage } from "@/tablet/views/LoadingPage";
import { NamingPage } from "@/tablet/views/NamingPage";
import { OldPage } from "@/tablet/views/OldPage";
import { PausePage } from "@/tablet/views/PausePage";
import { PreparingPage } from "@/tablet/views/PreparingPage";
import { QuestionsPage } from "@/tablet/views/QuestionsPage";
import { RecoverPage } from "@/tablet/views/RecoverPage";
import { ResultPage } from "@/tablet/views/ResultPage";
import { SheetPage } from "@/tablet/sheet/SheetPage";
import { SignsPage } from "@/tablet/views/SignsPage";
import { TalkPage } from "@/tablet/views/TalkPage";
import { VotePage } from "@/tablet/views/VotePage";
import { WaitPage } from "@/tablet/views/WaitPage";
import type { Visit } from "@/tablet/visit";

const PAGES: Record<Stage, ComponentType> = {
  old: OldPage,
  code: CodePage,
  loading: LoadingPage,
  preparing: PreparingPage,
  recover: RecoverPage,
  agency: AgencyPage,
  left: LeftPage,
  hand: HandPage,
  leave: LeavePage,
  rest: BreakPage,
  calm: CalmPage,
  wait: WaitPage,
  follow: FollowPage,
  naming: NamingPage,
  signs: SignsPage,
  vote: VotePage,
  talk: TalkPage,
  result: ResultPage,
  facts: FactsPage,
  pause: PausePage,
  ended: EndedPage,
  board: BoardPage,
  questions: QuestionsPage,
  sheet: SheetPage,
};

/** The tablet: one page at a time, as the room and the person decide. */
export function App({ visit, root }: { visit: Visit; root: HTMLElement }): JSX.Element {
  const { say, text } = useSpeech();
  const stage = useComputed(() => stageOf(visit)).value;
  const key = useComputed(() => pageKey(visit, stageOf(visit))).value;
  const shown = useRef<string | null>(null);
  const used = useRef(visit.page);
  const Page = PAGES[stage];
  const room = visit.store.value?.room.value?.title;

  useEffect(() => {
    if (visit.page) document.title = room ? text(room) : say("page-title");
  });
  useEffect(() => {
    const use = (): void => void (used.current = true);
    root.addEventListener("focusin", use);
    return () => root.removeEventListener("focusin", use);
  }, [root]);
  useLayoutEffect(() => {
    if (used.current && shown.current !== null && shown.current !== key) turnTo(root);
    shown.current = key;
  }, [key]);

  return (
    <VisitContext.Provider value={visit}>
      <BaseContext.Provider value={visit.base}>
        <Page key={stage} />
      </BaseContext.Provider>
    </VisitContext.Provider>
  );
}

/**
 * Lead the focus to the new page's heading, unless the person is writing, or works elsewhere on a page that is not ours.
 * On such a page nothing is done before they have come to us: it would jump to us by itself.
 */
function turnTo(root: HTMLElement): void {
  const active = document.activeElement;
  const elsewhere = active && active !== document.body && !root.contains(active);
  if (elsewhere || active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement) return;
  root.querySelector<HTMLElement>("h1")?.focus();
}
