import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { FamilySwatch } from "@/parts/FamilySwatch";
import { spacedCode } from "@/screen/layout";
import { QrCode } from "@/screen/QrCode";
import { Strip } from "@/screen/Strip";
import { usePixels } from "@/screen/viewport";
import type { JoinInfo, RoomCard } from "@/wire";

/** The test picture of a room being prepared: edges, sizes of type, the families' looks, and the way in to try. */
export function TestView({ room, join }: { room: RoomCard; join: JoinInfo | null }): JSX.Element {
  const { say, text } = useSpeech();
  const [wide, high] = usePixels();
  return (
    <>
      <div class="body test">
        <div class="edges" aria-hidden="true"><i /><i /><i /><i /></div>
        <div class="try">
          <div class="sizes">
            <p class="kicker">{say("screen-test")} · {text(room.title)}</p>
            <h1>{say("screen-test-question")}</h1>
            <p class="answer">{say("screen-test-choice")}</p>
            <p class="least">{say("screen-test-least")}</p>
          </div>
          {join && (
            <div class="reach">
              <QrCode qr={join.qr} size={join.qr_size} label={say("screen-join-qr", { address: join.address })} />
              <p class="addr num">{join.address}</p>
              <p class="digits num">{spacedCode(join.code).join("\u00a0")}</p>
              <p class="least">{say("screen-test-phone")}</p>
            </div>
          )}
        </div>
        {room.families.length > 0 && (
          <ul class="looks">
            {room.families.map(({ id, name, look }) => <li key={id}><FamilySwatch look={look} />{text(name)}</li>)}
          </ul>
        )}
      </div>
      <Strip left={<b>{say("screen-test-edges")}</b>} right={say("screen-test-pixels", { wide: String(wide), high: String(high) })} />
    </>
  );
}
