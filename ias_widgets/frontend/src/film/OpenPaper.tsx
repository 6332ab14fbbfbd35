import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Paper } from "@/film/bundle";
import { PaperCard } from "@/film/PaperCard";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { useFit } from "@/screen/fit";

interface Props {
  paper: Paper;
  lang: string | undefined;
  /** Missing where the room has it open. */
  onClose?: (() => void) | undefined;
}

/** A paper, as large as there is room. Who opened it finds the focus here, and afterwards where it was. */
export function OpenPaper({ paper, lang, onClose }: Props): JSX.Element {
  const { say, language } = useSpeech();
  const place = useRef<HTMLDivElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useFit(place, `${language.value} ${paper.title}`);
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    if (!onClose) return;
    close.current?.focus();
    return () => before?.isConnected && before.focus();
  }, []);
  const key = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !onClose) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div class="open-paper" role="dialog" aria-label={paper.title} lang={lang} onKeyDown={key}>
      <div class="open-place" ref={place} tabIndex={onClose ? 0 : undefined}>
        <PaperCard paper={paper} />
      </div>
      {onClose && (
        <button type="button" class="btn" ref={close} onClick={onClose}>
          <Icon name="cross" />
          {say("film-close-paper")}
        </button>
      )}
    </div>
  );
}
