import type { JSX } from "preact";

/** A neutral picture: water, a low sun, hills. */
export function Shore(): JSX.Element {
  return (
    <svg class="pic" viewBox="0 0 760 420" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="ias-sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#2c4550" />
          <stop offset=".6" stop-color="#93a09b" />
          <stop offset="1" stop-color="#c9b095" />
        </linearGradient>
      </defs>
      <path d="M0 0h760v420H0z" fill="url(#ias-sky)" />
      <circle cx="500" cy="262" r="26" fill="#f3e1c6" />
      <path d="M0 268c120-24 240-6 400-12 140-6 240-18 360 2v60H0z" fill="#62767a" />
      <path d="M0 300c200-18 380 0 760-12v40H0z" fill="#41585f" />
      <path d="M0 318h760v102H0z" fill="#8d9690" />
      <path d="M478 326h44l-8 5h-28zM470 340h60l-12 5h-38z" fill="#f3e1c6" opacity=".7" />
      <path d="M0 380c180-40 420 20 760-14v54H0z" fill="#22363f" />
    </svg>
  );
}
