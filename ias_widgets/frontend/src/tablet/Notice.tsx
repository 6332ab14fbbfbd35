import { useState } from "preact/hooks";
import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import type { NoticeCard } from "@/wire";

/** The short information notice: who is the controller, what is kept, until when. It asks for no consent. */
export function Notice({ notice, text }: { notice: NoticeCard; text: (words: string) => string }): JSX.Element {
  const { say, date } = useSpeech();
  const [open, setOpen] = useState(false);
  return (
    <div class="fine low">
      <Icon name="lock" />
      <div>
        <p>
          {say("notice-controller", { controller: notice.controller })}{" "}
          {notice.delete_on ? say("notice-until", { date: date(notice.delete_on) }) : say("notice-kept")}{" "}
          <button type="button" class="inline" aria-expanded={open} onClick={() => setOpen(!open)}>
            {say(open ? "less" : "more")}
          </button>
        </p>
        {open && (
          <>
            <p>{say("notice-more")}</p>
            {notice.more && <p>{text(notice.more)}</p>}
          </>
        )}
      </div>
    </div>
  );
}
