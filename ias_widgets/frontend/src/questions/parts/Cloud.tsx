import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { SIZES, extentOf, mostUsed, placed, stepsOf, type Counted, type Spot } from "@/questions/parts/cloudLayout";

/** More words than these say less, not more. */
const WORDS_MOST = 60;
/** No letters are smaller than this, in units of the big screen, and none larger than by so much more than their step. */
const LEAST = 31;
const LARGER = 1.5;
/** What lies between two words, as a part of a unit of the big screen. */
const APART = 14;
/** The place of a cloud that is not shown yet, in units. */
const PLACE = { width: 1728, height: 600 };

interface Laid {
  /** By word: where it lies, in units, and how large its letters are. */
  spots: Map<string, Spot & { size: number }>;
}

/** Words by how many people used them, in the order of the alphabet for whoever hears them read. */
export function Cloud({ cloud }: { cloud: Counted[] }): JSX.Element {
  const { say, language } = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  const used = mostUsed(cloud, WORDS_MOST, language.value);
  const steps = stepsOf(used);
  const content = `${language.value} ${used.join(" ")}`;
  const [laid, lay] = useState<Laid>({ spots: new Map() });
  useLayoutEffect(() => {
    const place = box.current;
    if (!place) return;
    const fit = (): void => {
      const unit = (place.closest<HTMLElement>(".screen")?.clientWidth || 1920) / 1920;
      const [wide, high] = [place.clientWidth / unit || PLACE.width, place.clientHeight / unit || PLACE.height];
      const sizes = [...place.querySelectorAll<HTMLElement>("[data-measure]")].map((one) => {
        const { width, height } = one.getBoundingClientRect();
        return { width: width / unit, height: height / unit };
      });
      lay(laidOut(used, steps, sizes, wide, high));
    };
    fit();
    let here = true;
    void document.fonts?.ready.then(() => here && fit());
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(fit);
    observer?.observe(place);
    return () => {
      here = false;
      observer?.disconnect();
    };
  }, [content]);
  const read = used.filter(([word]) => laid.spots.has(word)).sort(([a], [b]) => new Intl.Collator(language.value).compare(a, b));
  return (
    <>
      <div class="cloud" ref={box}>
        <div class="vh cloud-measure" aria-hidden="true">
          {used.map(([word], i) => <span key={word} data-measure style={{ "--size": String(SIZES[steps[i]!]) }}>{word}</span>)}
        </div>
        <ul>
          {read.map(([word, people]) => {
            const { left, top, size } = laid.spots.get(word)!;
            return (
              <li key={word} class={`step-${steps[used.findIndex(([one]) => one === word)]! + 1}`} style={{ "--left": left.toFixed(1), "--top": top.toFixed(1), "--size": size.toFixed(1) }}>
                {word}
                <span class="vh">, {say("words-people", { n: people })}</span>
              </li>
            );
          })}
        </ul>
      </div>
      <p class="cloud-note">{laid.spots.size < cloud.length ? say("words-most", { n: laid.spots.size, of: cloud.length }) : say("words-sizes")}</p>
    </>
  );
}

/** As many words as can lie in the place with letters that can be read. */
function laidOut(used: Counted[], steps: number[], sizes: Array<{ width: number; height: number }>, wide: number, high: number): Laid {
  for (let many = used.length; many > 0; many = Math.floor(many * 0.9)) {
    const spots = placed(sizes.slice(0, many), wide / Math.max(1, high), APART);
    const extent = extentOf(spots);
    const scale = Math.min(LARGER, wide / Math.max(1, extent.width), high / Math.max(1, extent.height));
    const least = Math.min(...steps.slice(0, many).map((step) => SIZES[step]!));
    if (least * scale < LEAST && many > 1) continue;
    const [left, top] = [(wide - extent.width * scale) / 2, (high - extent.height * scale) / 2];
    return {
      spots: new Map(spots.map((spot, i) => [
        used[i]![0],
        { ...spot, left: left + spot.left * scale, top: top + spot.top * scale, size: SIZES[steps[i]!]! * scale },
      ])),
    };
  }
  return { spots: new Map() };
}
