import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Rich } from "@/screen/Rich";
import { inMonths, isoDay } from "@/tablet/board/days";
import { useStore } from "@/tablet/Frame";
import { agencyName } from "@/tablet/place";

/** Whole months after today that are offered for a commitment. */
const TERMS = [1, 3, 6] as const;

/** With whom, and by when; and who is said to promise it. */
export function CommitmentFields({ wall }: { wall: string }): JSX.Element {
  const { say, text } = useSpeech();
  const store = useStore();
  const { writings } = store;
  const { whom, by } = writings.draftOf(wall);
  const id = useId();
  const today = store.now();
  const own = store.you.value?.agency;
  const turn = (agency: string): void =>
    writings.draft(wall, { whom: whom.includes(agency) ? whom.filter((one) => one !== agency) : [...whom, agency] });
  return (
    <>
      <p class="next who">
        <Icon name="eye" />
        <span><Rich text={say("board-who", { agency: text(agencyName(store)) })} /></span>
      </p>
      <div role="group" aria-labelledby={`${id}-whom`}>
        <h2 id={`${id}-whom`}>{say("board-whom")}</h2>
        <div class="chips">
          {store.room.value?.agencies.filter((agency) => agency.id !== own).map((agency) => (
            <button key={agency.id} type="button" class="btn chip" aria-pressed={whom.includes(agency.id)} onClick={() => turn(agency.id)}>
              {whom.includes(agency.id) && <Icon name="check" />}
              {text(agency.name)}
            </button>
          ))}
        </div>
      </div>
      <div role="group" aria-labelledby={`${id}-by`}>
        <h2 id={`${id}-by`}>{say("board-by")}</h2>
        <div class="chips">
          {TERMS.map((months) => {
            const day = inMonths(today, months);
            return (
              <button key={months} type="button" class="btn chip" aria-pressed={by === day} onClick={() => writings.draft(wall, { by: by === day ? null : day })}>
                {by === day && <Icon name="check" />}
                {say(`board-by-${months}`)}
              </button>
            );
          })}
          <label class="day">
            <span>{say("board-by-date")}</span>
            <input type="date" min={isoDay(today)} value={by ?? ""} onInput={(event) => writings.draft(wall, { by: event.currentTarget.value || null })} />
          </label>
        </div>
      </div>
    </>
  );
}
