import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { layoutFor, type Path } from "@/pathmap/data";
import { Details } from "@/pathmap/Details";
import { Drawing } from "@/pathmap/Drawing";
import { Became, Legend, TalkList, WalkList } from "@/pathmap/Parts";

interface Props {
  path: Path;
  /** The film's language, where it is not the page's. */
  lang?: string | undefined;
  /** The scene that is open; null: none. */
  chosen?: string | null | undefined;
  onChoose?: ((scene: string | null) => void) | undefined;
  /** The map alone, for a page that tells the rest itself. */
  bare?: boolean;
  /** A picture alone, beside a list that tells the same. */
  still?: boolean;
}

/** The map in a page or a notebook's cell: drawn where there is room for it, and always as a list. */
export function PathView({ path, lang, chosen, onChoose, bare = false, still = false }: Props): JSX.Element {
  const { say, text } = useSpeech();
  const [own, setOwn] = useState<string | null>(null);
  const open = chosen === undefined ? own : chosen;
  const choose = (scene: string | null): void => {
    setOwn(scene);
    onChoose?.(scene);
  };
  const [place, width] = useWidth();
  const layout = layoutFor(path.map, width);
  const details = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open && layout) details.current?.scrollIntoView?.({ block: "nearest" });
  }, [open]);
  return (
    <div class={`path-map${layout ? "" : " is-list"}`} ref={place}>
      {!bare && (
        <div>
          <p class="kicker" lang={lang}>{text(path.map.title)}</p>
          <h2 class="title">{say("path-title")}</h2>
        </div>
      )}
      {!path.map.finished && <p class="quiet">{say("path-so-far")}</p>}
      {layout ? (
        <>
          <Drawing path={path} layout={layout} scale={Math.min(width / layout.width, 1)} lang={lang} chosen={open} onChoose={still ? undefined : (scene) => choose(scene === open ? null : scene)} />
          <Legend path={path} />
          {!still && <div class="card details" ref={details} aria-live="polite">
            {open && path.map.nodes.some(({ scene }) => scene === open) ? <Details path={path} scene={open} lang={lang} /> : <p class="quiet">{say("path-choose")}</p>}
          </div>}
          {!bare && (
            <details class="as-list">
              <summary>{say("path-list")}</summary>
              <WalkList path={path} lang={lang} />
            </details>
          )}
        </>
      ) : (
        !bare && <WalkList path={path} lang={lang} />
      )}
      {!bare && path.map.ending && (
        <section>
          <p class="kicker">{say("path-ending")}</p>
          <h3 lang={lang}>{text(path.map.ending.name)}</h3>
          <Became path={path} lang={lang} />
        </section>
      )}
      {!bare && path.talk.length > 0 && (
        <section>
          <h3>{say("path-talk")}</h3>
          <TalkList talk={path.talk} lang={lang} />
        </section>
      )}
    </div>
  );
}

/** An element, and how wide it is: read before the first paint, and whenever that changes. */
function useWidth(): [{ current: HTMLDivElement | null }, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, set] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => set(element.clientWidth);
    measure();
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => observer?.disconnect();
  }, []);
  return [place, width];
}
