import type { JSX } from "preact";

interface Props {
  /** Path of the dark modules. */
  qr: string;
  /** Modules on a side. */
  size: number;
  /** What it holds, for those who cannot scan it. */
  label: string;
}

/** A QR code on white, dark on light in every theme: cameras read nothing else as surely. */
export function QrCode({ qr, size, label }: Props): JSX.Element {
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path fill="#12222b" fill-rule="evenodd" d={qr} />
    </svg>
  );
}
