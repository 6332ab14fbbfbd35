import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import type { JoinInfo } from "@/wire";

/** The QR code on white, dark on light in every theme: cameras read nothing else as surely. */
export function QrCode({ join }: { join: JoinInfo }): JSX.Element {
  const { say } = useSpeech();
  return (
    <svg class="qr" viewBox={`0 0 ${join.qr_size} ${join.qr_size}`} role="img" aria-label={say("screen-join-qr", { address: join.address })} shape-rendering="crispEdges">
      <path fill="#12222b" fill-rule="evenodd" d={join.qr} />
    </svg>
  );
}
