import type { JSX } from "preact";
import type { RoomStore } from "@/client/store";
import { useSpeech } from "@/i18n";
import { spacedCode } from "@/screen/layout";
import { QrCode } from "@/screen/QrCode";
import { Rich } from "@/screen/Rich";
import { refusalKey, refusalOf } from "@/screen/refusal";
import type { JoinInfo, ScreenView } from "@/wire";

/** The way into a room on a card: for a notebook's cell, the console, or print. */
export function JoinCard({ store }: { store: RoomStore<ScreenView> }): JSX.Element {
  const { say, text } = useSpeech();
  const room = store.room.value;
  const view = store.view.value;
  const join = store.join.value;
  const refusal = refusalOf(store);
  return (
    <section class="join-card" aria-label={say("screen-join-heading")}>
      {refusal ? (
        <p role="alert">{say(refusalKey(refusal.code))}</p>
      ) : store.old.value ? (
        <p role="alert">{say("screen-old")}. {say("screen-old-more")}</p>
      ) : !room || !view ? (
        <p class="quiet" role="status">{say("screen-loading")}</p>
      ) : (
        <>
          <h2>{text(room.title)}</h2>
          {view.join_open && join ? <Way join={join} /> : <p>{say("screen-ended")}</p>}
          <p class="present num"><Rich text={say("screen-people-full", { n: view.present })} /></p>
          <div role="status">{store.status.value === "offline" && <p class="quiet">{say("screen-lost")}</p>}</div>
        </>
      )}
    </section>
  );
}

function Way({ join }: { join: JoinInfo }): JSX.Element {
  const { say } = useSpeech();
  return (
    <div class="way">
      <div>
        <p class="quiet">{say("screen-join-go")}</p>
        <p class="address num">{join.address}</p>
        <p class="quiet">{say("screen-join-type")}</p>
        <p class="digits num">{spacedCode(join.code).join("\u00a0")}</p>
      </div>
      <QrCode qr={join.qr} size={join.qr_size} label={say("screen-join-qr", { address: join.address })} />
    </div>
  );
}
