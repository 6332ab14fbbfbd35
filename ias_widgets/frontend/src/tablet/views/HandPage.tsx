import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Icon } from "@/parts/Icon";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";
import { agencyName, placeOf } from "@/tablet/place";
import type { Person } from "@/tablet/kept";

/** Between two people on one tablet: nothing of the first one's answer is seen. */
export function HandPage(): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  const visit = useVisit();
  const store = useStore();
  const { question, sheet, phase } = store.view.value ?? {};
  const round = sheet?.step ?? question?.round;
  const people = store.people.value;
  const open = phase === "open" || phase === "sheet";
  const hasAnswered = (person: Person): boolean => {
    if (person !== store.active.value || !round) return person.done === round;
    return sheet ? store.sheets.handedIn === "done" : store.answers.stateOf(round) === "saved";
  };
  const sit = (person: Person): void => {
    visit.detour.value = null;
    if (person !== store.active.value) store.resume(person);
  };
  const foot = (
    <>
      <button type="button" class="btn btn-plain" onClick={() => (visit.detour.value = null)}>
        <Icon name="back" />
        {say("back")}
      </button>
      <button type="button" class="btn btn-main" disabled={store.status.value !== "online"} onClick={() => (visit.detour.value = "newcomer")}>
        {say("hand-new")}
        <Icon name="next" />
      </button>
    </>
  );
  return (
    <Frame {...placeOf(store, speech)} where={say("hand-where")} foot={foot}>
      <div>
        <Heading>{say("hand-title")}</Heading>
        <p class="quiet lead">{say("hand-more")}</p>
      </div>
      <ul class="group">
        {people.map((person, i) => (
          <li key={person.token}>
            <button type="button" class="opt" disabled={store.status.value !== "online" && person !== store.active.value} onClick={() => sit(person)}>
              <span class="mark">{i + 1}</span>
              <span>{say("hand-person", { n: i + 1, agency: agencyName(store, person.agency) })}</span>
              <small>{open && (hasAnswered(person) ? <Badge look="saved">{say("hand-done")}</Badge> : say("hand-not-yet"))}</small>
            </button>
          </li>
        ))}
      </ul>
      <p class="fine low">
        <Icon name="lock" />
        <span>{say("hand-privacy")}</span>
      </p>
    </Frame>
  );
}
