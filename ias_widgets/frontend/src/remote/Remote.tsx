import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { useSpeech } from "@/i18n";
import { nameOf } from "@/languages";
import { RoomPage } from "@/remote/RoomPage";
import type { RemoteStore } from "@/remote/store";
import { LoadingPage, OldPage, TroublePage } from "@/remote/QuietPages";

export interface RemoteProps {
  store: RemoteStore;
  onLanguage: (language: string) => void;
}

/** The phone that leads a room, whatever state it is in. */
export function Remote(props: RemoteProps): JSX.Element {
  const { say, text } = useSpeech();
  const { store } = props;
  const room = store.room.value;
  useEffect(() => {
    document.title = room ? `${say("remote-title")}: ${text(room.title)}` : say("remote-title");
  });
  if (store.old.value) return <OldPage />;
  if (store.closed.value) return <TroublePage code={store.refusal.value?.code ?? ""} />;
  if (!room || !store.view.value) return <LoadingPage store={store} />;
  return <RoomPage {...props} room={room} view={store.view.value} />;
}

/** The language spoken now, as a button that offers the room's others. */
export function LanguageChoice({ store, onLanguage }: RemoteProps): JSX.Element {
  const { say, language, languages } = useSpeech();
  const offered = store.room.value?.languages ?? languages;
  const codes = languages.filter((code) => code === language.value || offered.includes(code));
  return (
    <select class="btn btn-plain lang" aria-label={say("remote-language")} value={language.value} onChange={(event) => onLanguage(event.currentTarget.value)}>
      {codes.map((code) => <option key={code} value={code} lang={code}>{nameOf(code)}</option>)}
    </select>
  );
}
