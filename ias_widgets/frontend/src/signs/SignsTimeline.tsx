import type { JSX } from "preact";
import { useSpeech } from "@/i18n";
import { clockOf } from "@/signs/time";
import { lanesOf, numbered } from "@/signs/windows";
import type { SignsFace } from "@/wire";

/** Units of the big screen. */
const WIDE = 1728;
const BARS = 190;
/** Where each sign is told by families, they need the room. */
const BARS_LOW = 120;
const AXIS = 44;
const LANE = 50;
const LEAST = 46;

/** A scene from left to right: the room's taps as bars, its shots, and below them when something could be noticed. */
export function SignsTimeline({ signs }: { signs: SignsFace }): JSX.Element {
  const { say } = useSpeech();
  const scale = WIDE / Math.max(signs.length, 1);
  const bins = signs.bins ?? [];
  const most = Math.max(1, ...bins);
  const names = numbered(signs);
  const lanes = lanesOf(signs.windows);
  const bars = signs.families ? BARS_LOW : BARS;
  const high = bars + AXIS + lanes.length * LANE + 8;
  return (
    <svg class="sign-line" viewBox={`0 0 ${WIDE} ${high}`} role="img" aria-label={say("sign-timeline")}>
      <defs>
        <pattern id="ias-sign-medium" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="14" height="14" class="ground" /><rect width="6" height="14" class="ink" />
        </pattern>
        <pattern id="ias-sign-weak" width="14" height="14" patternUnits="userSpaceOnUse">
          <rect width="14" height="14" class="ground" /><circle cx="7" cy="7" r="3" class="ink" />
        </pattern>
      </defs>
      {signs.windows.map((window) => (
        <rect key={`${window.kind}:${window.id}`} class={`behind is-${window.kind}`} x={window.start * scale} y="0" width={(window.end - window.start) * scale} height={bars} />
      ))}
      {bins.map((count, i) => {
        const height = count > 0 ? Math.max(6, (count / most) * (bars - 40)) : 0;
        const width = signs.bin_seconds * scale;
        return count > 0 && <rect key={i} class="bar" x={i * width + 1} y={bars - height} width={Math.max(2, width - 2)} height={height} />;
      })}
      {most > 1 && bins.length > 0 && <text class="most" x="0" y="28">{say("sign-marks", { n: most })}</text>}
      <line class="axis" x1="0" x2={WIDE} y1={bars} y2={bars} />
      {signs.shots.map(({ id, start }, i) => (
        <g key={id}>
          <line class="shot" x1={start * scale} x2={start * scale} y1={bars} y2={bars + AXIS - 8} />
          {(signs.shots.length <= 12 || i % 2 === 0) && <text x={start * scale + 8} y={bars + 34}>{clockOf(start)}</text>}
        </g>
      ))}
      {lanes.map((lane, row) =>
        lane.map((window) => {
          const width = Math.max(LEAST, (window.end - window.start) * scale);
          const x = Math.min(window.start * scale, WIDE - width);
          const y = bars + AXIS + row * LANE;
          return (
            <g key={`${window.kind}:${window.id}`} class={`window is-${window.strength ?? "decoy"}`}>
              <rect x={x} y={y} width={width} height={LANE - 8} rx="6" />
              <circle cx={x + 24} cy={y + (LANE - 8) / 2} r="19" />
              <text x={x + 24} y={y + (LANE - 8) / 2 + 10}>{names.get(`${window.kind}:${window.id}`)}</text>
            </g>
          );
        }),
      )}
    </svg>
  );
}
