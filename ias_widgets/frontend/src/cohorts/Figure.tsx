import { useEffect, useRef, useState } from "preact/hooks";
import type { Drawn, Model } from "./model";
import { CONFIG, type Plotly, plotly } from "./plotly";

interface Props {
  model: Model;
  drawn: Drawn;
  /** The sentence: what it says to those who do not see it. */
  said: string;
  waiting: string;
}

/** A figure as wide as its place; where that is narrower than the figure needs, it is scrolled. */
export function Figure({ model, drawn, said, waiting }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [library, setLibrary] = useState<Plotly | null>(null);
  useEffect(() => {
    let here = true;
    // Words are measured when they are drawn: the page's type has to be there.
    void Promise.all([plotly(model), document.fonts.ready]).then(([found]) => here && setLibrary(found));
    return () => void (here = false);
  }, [model]);
  useEffect(() => {
    const element = place.current;
    if (!library || !element) return;
    const draw = () => {
      const width = Math.max(element.parentElement?.clientWidth ?? 0, drawn.least);
      // A copy each time: plotly writes into what it is given.
      const { data, layout } = structuredClone({ data: drawn.data, layout: drawn.layout });
      const font = { ...(layout["font"] as object), family: getComputedStyle(element).fontFamily };
      void library.react(element, data, { ...layout, font, width }, CONFIG).then(() => {
        element.dataset["drawn"] = "yes";
        document.getElementById("js-plotly-tester")?.setAttribute("aria-hidden", "true"); // plotly's ruler, not a picture
      });
    };
    draw();
    let width = element.parentElement?.clientWidth;
    const observer = new ResizeObserver(() => {
      if (element.parentElement?.clientWidth === width) return;
      width = element.parentElement?.clientWidth;
      draw();
    });
    if (element.parentElement) observer.observe(element.parentElement);
    return () => observer.disconnect();
  }, [library, drawn]);
  useEffect(() => {
    const element = place.current;
    return () => {
      if (element) window.Plotly?.purge(element);
    };
  }, []);
  return (
    <div class="figure" tabIndex={0} role="group" aria-label={said}>
      <div ref={place} role="img" aria-label={said} style={{ minHeight: `${Number(drawn.layout["height"] ?? 200)}px` }}>
        {library ? null : <p class="quiet">{waiting}</p>}
      </div>
    </div>
  );
}
