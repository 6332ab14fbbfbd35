import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Icon } from "@/parts/Icon";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import type { SheetFace } from "@/wire";

/** A table that answers together cannot fill in a sheet: each of its people does, one after the other. */
export function TablePage({ face: { purpose } }: { face: SheetFace }): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  const visit = useVisit();
  const store = useStore();
  const others = store.people.value.length > 1;
  const foot = (
    <button type="button" class="btn btn-main" onClick={() => (visit.detour.value = others ? "hand" : "newcomer")}>
      {say(others ? "hand-next" : "sheet-table-first")}
      <Icon name="next" />
    </button>
  );
  return (
    <Frame {...placeOf(store, speech)} class="sheet" foot={foot}>
      <div class="hush">
        <Heading>{say("sheet-table-title", { purpose })}</Heading>
        <p>{say("sheet-table-more")}</p>
      </div>
      <More />
    </Frame>
  );
}
