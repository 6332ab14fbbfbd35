import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { Icon } from "@/parts/Icon";
import { Frame, Heading, useStore } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import { RefusalBanner } from "@/tablet/RefusalBanner";
import { ClosesBy } from "@/tablet/sheet/ClosesBy";
import type { SheetFace, SheetQuestion } from "@/wire";

interface Line {
  item: SheetQuestion;
  nth: number;
}

/** Before handing in: what was passed over, and what was answered. Each item is a tap away. */
export function OverviewPage({ face, items }: { face: SheetFace; items: SheetQuestion[] }): JSX.Element {
  const speech = useSpeech();
  const { say } = speech;
  const store = useStore();
  const { sheets } = store;
  const lines = items.map((item, nth): Line => ({ item, nth }));
  const left = lines.filter(({ item }) => !sheets.isAnswered(item.id));
  const answered = lines.filter(({ item }) => sheets.isAnswered(item.id));
  const refusal = sheets.refusalOf("done");
  const foot = (
    <>
      <button type="button" class="btn btn-plain" onClick={() => sheets.go({ at: "item", nth: items.length - 1 })}>
        <Icon name="back" />
        {say("back")}
      </button>
      <button type="button" class="btn btn-main" disabled={answered.length === 0} onClick={() => sheets.go({ at: "sure" })}>
        {say("sheet-hand-in", { purpose: face.purpose })}
        <Icon name="next" />
      </button>
    </>
  );
  return (
    <Frame {...placeOf(store, speech)} class="sheet" notice={refusal && <RefusalBanner refusal={refusal} />} foot={foot}>
      <ClosesBy face={face} />
      <div>
        <p class="kicker">{say("sheet-over")}</p>
        <Heading>{say("sheet-over-title", { n: left.length })}</Heading>
        <p class="lead quiet">{say(answered.length === 0 ? "sheet-over-empty" : left.length > 0 ? "sheet-over-left" : "sheet-over-whole", { purpose: face.purpose })}</p>
      </div>
      {left.length > 0 && <Lines lines={left} />}
      {answered.length > 0 && (
        <details open={left.length === 0}>
          <summary>{say("sheet-over-answered", { n: answered.length })}</summary>
          <Lines lines={answered} />
        </details>
      )}
      <More />
    </Frame>
  );
}

function Lines({ lines }: { lines: Line[] }): JSX.Element {
  const { say, text } = useSpeech();
  const { sheets } = useStore();
  return (
    <ul class="group">
      {lines.map(({ item, nth }) => {
        const state = sheets.stateOf(item.id);
        return (
          <li key={item.id}>
            <button type="button" class="opt sheet-go" onClick={() => sheets.go({ at: "item", nth })}>
              <span class="mark">{nth + 1}</span>
              <span class="sheet-prompt">{text(item.prompt)}</span>
              <small>
                {state === "rest" && say("sheet-over-none")}
                {state === "saved" && <Badge look="saved">{say("badge-saved")}</Badge>}
                {state === "sending" && <Badge look="send">{say("badge-sending")}</Badge>}
                {state === "kept" && <Badge look="kept">{say("badge-kept")}</Badge>}
                {state === "refused" && <Badge look="no">{say("badge-refused")}</Badge>}
              </small>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
