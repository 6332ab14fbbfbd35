import { useState } from "preact/hooks";
import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { FamilySwatch, familyOf } from "@/parts/FamilySwatch";
import { Icon } from "@/parts/Icon";
import { chooseByArrow } from "@/parts/roving";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";
import { LanguageChoice } from "@/tablet/Languages";
import { Notice } from "@/tablet/Notice";
import { RefusalBanner } from "@/tablet/RefusalBanner";
import type { AgencyCard, FamilyCard } from "@/wire";

/** Who answers on this device: one person, a whole table together, or several people in turn. */
const SEATINGS = ["alone", "table", "turns"] as const;
type Seating = (typeof SEATINGS)[number];

/** The institution, what is kept, and in. */
export function AgencyPage(): JSX.Element {
  const { say, text } = useSpeech();
  const visit = useVisit();
  const store = useStore();
  const room = store.room.value;
  const [agency, choose] = useState<string | null>(null);
  const [seating, seat] = useState<Seating>(store.turns.value ? "turns" : "alone");
  const newcomer = visit.detour.value === "newcomer";
  const trouble = store.trouble.value;

  const back = (): void => {
    if (newcomer) visit.detour.value = "hand";
    else visit.close();
  };
  const enter = (): void => {
    if (!agency) return;
    store.enter(agency, seating === "table", seating === "turns" || newcomer);
    visit.detour.value = null;
  };
  const foot = (
    <>
      <button type="button" class="btn btn-plain" onClick={back}>
        <Icon name="back" />
        {say("back")}
      </button>
      <button type="button" class="btn btn-main" disabled={!agency || store.entering.value} onClick={enter}>
        {say(store.entering.value ? "entering" : "enter")}
        <Icon name={store.entering.value ? "hold" : "next"} />
      </button>
    </>
  );
  return (
    <Frame
      class="agency" title={room?.title ?? ""} where={say("room-code", { code: spaced(room?.code ?? "") })} corner={<LanguageChoice />}
      notice={trouble && <RefusalBanner refusal={trouble} />} foot={foot}
    >
      <div>
        <Heading id="ias-agency">{say(newcomer ? "agency-next" : "agency-title")}</Heading>
        <p class="quiet under">{say("agency-lead")}</p>
      </div>
      <div class="group" role="radiogroup" aria-labelledby="ias-agency" onKeyDown={chooseByArrow}>
        {room?.agencies.map((card, i) => (
          <AgencyOption
            key={card.id} card={card} family={familyOf(card, room.families)} chosen={card.id === agency}
            entry={agency ? card.id === agency : i === 0} onChoose={() => choose(card.id)}
          />
        ))}
      </div>
      {room && <Notice notice={room.notice} text={text} />}
      {!newcomer && !room?.online && (
        <details class="seating" open={seating !== "alone"}>
          <summary>{say("seating-title")}</summary>
          <div class="group" role="radiogroup" aria-label={say("seating-title")} onKeyDown={chooseByArrow}>
            {SEATINGS.map((one) => (
              <button
                key={one} type="button" class="opt" role="radio" aria-checked={seating === one} tabIndex={seating === one ? 0 : -1}
                onClick={() => seat(one)}
              >
                <span class="mark">{seating === one && <Icon name="check" />}</span>
                {say(`seating-${one}`)}
              </button>
            ))}
          </div>
        </details>
      )}
      {!newcomer && (
        <button type="button" class="btn btn-plain start" onClick={() => (visit.detour.value = "recover")}>
          {say("recover-button")}
        </button>
      )}
    </Frame>
  );
}

interface AgencyOptionProps {
  card: AgencyCard;
  family: FamilyCard | undefined;
  chosen: boolean;
  entry: boolean;
  onChoose: () => void;
}

function AgencyOption({ card, family, chosen, entry, onChoose }: AgencyOptionProps): JSX.Element {
  const { text } = useSpeech();
  return (
    <button type="button" class="opt" role="radio" aria-checked={chosen} tabIndex={entry ? 0 : -1} onClick={onChoose}>
      <span class="mark">{chosen && <Icon name="check" />}</span>
      <span>{text(card.name)}</span>
      <small>
        {family && (
          <>
            <FamilySwatch look={family.look} />
            <span>{text(family.name)}</span>
          </>
        )}
      </small>
    </button>
  );
}

/** "482917" as people read it: "482 917". */
function spaced(code: string): string {
  return code.replace(/^(\d{3})(\d{3})$/, "$1\u00a0$2");
}
