import type { JSX } from "preact";
import { useSpeech } from "@/i18n";

/** A neutral picture: a lake at first light. */
export function CalmView(): JSX.Element {
  const { say } = useSpeech();
  return (
    <div class="calm">
      <Lake />
      <h1>{say("screen-calm")}</h1>
    </div>
  );
}

const SKY = [["0", "#16242c"], [".3", "#213842"], [".52", "#47606a"], [".64", "#87938f"], [".72", "#c4ab91"]] as const;
const WATER = [["0", "#b59f88"], [".35", "#6d7c7d"], ["1", "#20343e"]] as const;
const TREES = [[196, 746, 13, 60], [226, 728, 15, 78], [258, 737, 14, 69], [290, 754, 12, 52], [1530, 774, 8, 32], [1548, 766, 9, 40], [1568, 771, 8, 35]] as const;

function Lake(): JSX.Element {
  return (
    <svg viewBox="0 0 1920 1080" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="ias-sky" x1="0" y1="0" x2="0" y2="1">{SKY.map(([at, color]) => <stop key={at} offset={at} stop-color={color} />)}</linearGradient>
        <linearGradient id="ias-water" x1="0" y1="0" x2="0" y2="1">{WATER.map(([at, color]) => <stop key={at} offset={at} stop-color={color} />)}</linearGradient>
      </defs>
      <path d="M0 0h1920v1080H0z" fill="url(#ias-sky)" />
      <circle cx="1130" cy="712" r="46" fill="#f0dcc0" />
      <path d="M0 732c160-22 300-16 470-26 210-13 330 12 520 10 240-6 420-34 930-2v120H0z" fill="#62767a" />
      <path d="M0 776c240-26 420-4 640-8 260-6 420-22 700-14 230 7 380 24 580 16v110H0z" fill="#41585f" />
      <g fill="#2a414a">{TREES.map(([x, y, rx, ry]) => <ellipse key={x} cx={x} cy={y} rx={rx} ry={ry} />)}</g>
      <path d="M0 796h1920v284H0z" fill="url(#ias-water)" />
      <path d="M1092 806h76l-10 8h-58zM1078 826h98l-20 7h-66zM1100 846h72l-18 6h-44z" fill="#f0dcc0" opacity=".6" />
      <path d="M0 792c300-6 560-2 900 8-300 8-520 16-640 44-90 22-160 40-260 52z" fill="#2a414a" />
      <path d="M1920 786c-240-2-420 2-640 14 220 10 330 24 420 48 70 18 130 34 220 46z" fill="#2a414a" />
      <path d="M0 1080V962c220-26 430-14 640 30 330 68 800 54 1280-36v124z" fill="#13222a" />
    </svg>
  );
}
