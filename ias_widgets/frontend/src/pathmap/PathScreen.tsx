import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useSpeech } from "@/i18n";
import type { MapLayout, Path } from "@/pathmap/data";
import { Details } from "@/pathmap/Details";
import { Drawing } from "@/pathmap/Drawing";
import { Became, Legend, TalkList } from "@/pathmap/Parts";
import { useFit } from "@/screen/fit";
import { JoinLine, Strip } from "@/screen/Strip";
import type { JoinInfo } from "@/wire";

interface Props {
  path: Path;
  /** Which side of it the room looks at. */
  page: "map" | "ending" | "talk";
  /** A scene that is opened large beside the map. */
  scene: string | null;
  join: JoinInfo | null;
}

/** The path on the big screen: the map, what became of it, or the questions for the talk. */
export function PathScreen(props: Props): JSX.Element {
  const { page, path } = props;
  if (page === "talk") return <TalkPage {...props} />;
  return page === "ending" && path.map.ending ? <EndingSide {...props} /> : <MapSide {...props} />;
}

function MapSide({ path, scene, join }: Props): JSX.Element {
  const { say, text, language } = useSpeech();
  const [own, setOwn] = useState<string | null>(null);
  const [seen, setSeen] = useState(scene);
  if (seen !== scene) {
    setSeen(scene);
    setOwn(null);
  }
  const opened = own ?? scene;
  const shown = opened && path.map.nodes.some((node) => node.scene === opened) ? opened : null;
  const details = useRef<HTMLDivElement>(null);
  useFit(details, `${language.value} ${shown}`);
  const lang = path.map.language === language.value ? undefined : path.map.language;
  return (
    <>
      <div class={`body path${shown ? " has-opened" : ""}`}>
        <header>
          <p class="kicker">{text(path.map.title)}</p>
          <h1>{say("path-title")}</h1>
        </header>
        <MapPlace path={path} narrow={shown !== null} chosen={shown} lang={lang} onChoose={(one) => setOwn(one === opened ? null : one)} />
        {shown && <div class="beside" ref={details} aria-live="polite"><Details path={path} scene={shown} lang={lang} /></div>}
      </div>
      <Strip left={<Legend path={path} short />} right={path.map.ending ? text(path.map.ending.name) : <JoinLine join={join} />} />
    </>
  );
}

/** A map of few scenes is not blown up beyond this, at the height its place has on a screen of 1080 lines. */
const LARGEST = 1.15;
const PLACE_HIGH = 870;

/** The drawing, as large as its place allows. */
function MapPlace({ path, narrow, ...rest }: { path: Path; narrow: boolean; chosen: string | null; lang: string | undefined; onChoose: (scene: string) => void }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const [[width, height], set] = useState([0, 0]);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = (): void => set([element.clientWidth, element.clientHeight]);
    measure();
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(measure);
    observer?.observe(element);
    return () => observer?.disconnect();
  }, [narrow]);
  const scaleOf = (layout: MapLayout): number => Math.min(width / layout.width, height / layout.height, (LARGEST * height) / PLACE_HIGH);
  const layout = [...path.map.layouts].sort((one, other) => scaleOf(other) - scaleOf(one) || other.columns - one.columns)[0];
  return <div class="place" ref={place}>{layout && width > 0 && <Drawing path={path} layout={layout} scale={scaleOf(layout)} mini={narrow} {...rest} />}</div>;
}

function EndingSide({ path, join }: Props): JSX.Element {
  const { say, text, language } = useSpeech();
  const body = useRef<HTMLDivElement>(null);
  useFit(body, `${language.value} ${path.map.ending?.scene}`);
  const lang = path.map.language === language.value ? undefined : path.map.language;
  return (
    <>
      <div class="body path-ending" ref={body}>
        <p class="kicker">{text(path.map.title)} · {say("path-ending")}</p>
        <h1 lang={lang}>{text(path.map.ending?.name ?? "")}</h1>
        <Became path={path} lang={lang} />
      </div>
      <Strip left={say("path-effects-legend")} right={<JoinLine join={join} />} />
    </>
  );
}

function TalkPage({ path, join }: Props): JSX.Element {
  const { say, text, language } = useSpeech();
  const body = useRef<HTMLDivElement>(null);
  useFit(body, `${language.value} ${path.talk.length}`);
  const lang = path.map.language === language.value ? undefined : path.map.language;
  return (
    <>
      <div class="body path-talk" ref={body}>
        <p class="kicker">{text(path.map.title)}</p>
        <h1>{say("path-talk")}</h1>
        {path.talk.length > 0 ? <TalkList talk={path.talk} lang={lang} /> : <p class="none">{say("path-talk-none")}</p>}
      </div>
      <Strip left={text(path.map.ending?.name ?? "")} right={<JoinLine join={join} />} />
    </>
  );
}
