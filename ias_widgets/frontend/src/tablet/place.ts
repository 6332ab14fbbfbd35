import { ze } from "@/screen/plural";
import type { Speech } from "@/i18n";
import type { TabletStore } from "@/tablet/store";

/** The name of the institution this person answers for. */
export function agencyName(store: TabletStore, agency = store.you.value?.agency ?? store.active.value?.agency): string {
  return store.room.value?.agencies.find(({ id }) => id === agency)?.name ?? "";
}

/** The top line of a page in the room: film or step, and the decision, or whose tablet it is. */
export function placeOf(store: TabletStore, { say }: Speech, decision = false): { title: string; where: string } {
  const where = store.view.value?.where;
  const title = where?.title ?? store.room.value?.title ?? "";
  if (decision && where?.decision) {
    const { decision: n, decisions: of } = where;
    return { title, where: of ? say("where-decision", { n, of, ze: ze(of) }) : say("where-decision-alone", { n }) };
  }
  return { title, where: agencyName(store) };
}
