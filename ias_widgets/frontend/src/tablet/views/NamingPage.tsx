import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { useBundle } from "@/film/SceneView";
import { placeAt, timelineOf } from "@/film/timeline";
import { useSpeech } from "@/i18n";
import { Badge } from "@/parts/Badge";
import { clockOf } from "@/signs/time";
import { Frame, Heading, useStore, useVisit } from "@/tablet/Frame";
import { More } from "@/tablet/More";
import { placeOf } from "@/tablet/place";
import type { OwnTap } from "@/tablet/taps";
import type { SignGroup } from "@/wire";

/** The scene has stopped: each of one's own taps may be given a name, from the catalogue in plain words. */
export function NamingPage(): JSX.Element | null {
  const speech = useSpeech();
  const { say, text } = speech;
  const store = useStore();
  const page = useVisit();
  const view = store.view.value;
  const { bundle } = useBundle(page.base, view?.scene?.bundle ?? "");
  const timeline = useMemo(() => bundle && timelineOf(bundle), [bundle]);
  const film = view?.film;
  if (!view || !film) return null;
  const taps = store.taps.of(film.visit);
  const foot = (
    <>
      <div role="status">{taps.length > 0 ? <State taps={taps} /> : <Badge look="saved">{say("in-room")}</Badge>}</div>
      <span class="quiet wide">{say("sign-name-by-itself")}</span>
    </>
  );
  return (
    <Frame {...placeOf(store, speech)} class="naming" foot={foot}>
      <div>
        <Heading>{say("sign-name-title")}</Heading>
        <p class="lead">{say(taps.length > 0 ? "sign-name-lead" : "sign-name-none")}</p>
      </div>
      {taps.length > 0 && (
        <ol class="own-taps">
          {taps.map((tap) => (
            <li key={tap.seq} class="card">
              <TapName
                tap={tap} groups={view.catalogue} seen={text(timeline ? (placeAt(timeline, tap.seconds).span?.shot.seen ?? "") : "")} lang={bundle?.language}
                name={(indicator) => store.taps.name(film.visit, tap.seq, indicator)} undo={() => store.taps.undo(film.visit, tap.seq)}
              />
            </li>
          ))}
        </ol>
      )}
      <More />
    </Frame>
  );
}

function State({ taps }: { taps: OwnTap[] }): JSX.Element {
  const { say } = useSpeech();
  if (taps.some(({ state }) => state === "kept")) return <Badge look="kept">{say("sign-name-kept")}</Badge>;
  if (taps.some(({ state }) => state === "sending")) return <Badge look="send">{say("sign-name-sending")}</Badge>;
  return <Badge look="saved">{say("sign-name-saved")}</Badge>;
}

interface TapNameProps {
  tap: OwnTap;
  groups: SignGroup[];
  /** What the film showed then. */
  seen: string;
  lang: string | undefined;
  name: (indicator: string | null) => void;
  undo: () => void;
}

function TapName({ tap, groups, seen, lang, name, undo }: TapNameProps): JSX.Element {
  const { say, text } = useSpeech();
  const id = `ias-tap-${tap.seq}`;
  return (
    <>
      <div class="own-tap">
        <label for={id}>{say("sign-name-of", { at: clockOf(tap.seconds) })}</label>
        <button type="button" class="btn" aria-describedby={id} onClick={undo}>{say("sign-undo")}</button>
      </div>
      {seen && <p class="fine" lang={lang}>{seen}</p>}
      <select id={id} class="field" value={tap.indicator ?? ""} onChange={(event) => name(event.currentTarget.value || null)}>
        <option value="">{say("sign-name-unsure")}</option>
        {groups.map((group) => (
          <optgroup key={group.id} label={say(`signs-group-${group.id}`)}>
            {group.signs.map((sign) => <option key={sign.id} value={sign.id}>{text(sign.name)}</option>)}
          </optgroup>
        ))}
      </select>
    </>
  );
}
