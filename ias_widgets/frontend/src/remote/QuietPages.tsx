import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useSpeech } from "@/i18n";
import type { RemoteStore } from "@/remote/store";

/** Words come only when it takes longer than this. */
export const WORDS_AFTER_MS = 400;

function Quiet(props: { title: string; more: string; children?: ComponentChildren }): JSX.Element {
  return (
    <div class="tab remote">
      <main class="body">
        <div class="hush" role="status">
          <h1>{props.title}</h1>
          <p>{props.more}</p>
        </div>
      </main>
      {props.children && <footer class="foot"><div>{props.children}</div></footer>}
    </div>
  );
}

/** The hub is newer than this page. */
export function OldPage(): JSX.Element {
  const { say } = useSpeech();
  return (
    <Quiet title={say("remote-old")} more={say("remote-old-more")}>
      <button type="button" class="btn btn-main" onClick={() => location.reload()}>{say("remote-reload")}</button>
    </Quiet>
  );
}

/** The address leads to no room, or its key does not fit. */
export function TroublePage({ code }: { code: string }): JSX.Element {
  const { say } = useSpeech();
  const why = code === "no-room" || code === "address" ? code : "key";
  return <Quiet title={say("remote-refused")} more={say(`remote-refused-${why}`)} />;
}

export function LoadingPage({ store }: { store: RemoteStore }): JSX.Element {
  const { say } = useSpeech();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), WORDS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (store.status.value === "offline") {
    return (
      <Quiet title={say("remote-unreached")} more={say("remote-unreached-more")}>
        <button type="button" class="btn btn-main" onClick={() => store.retry()}>{say("remote-try-now")}</button>
      </Quiet>
    );
  }
  return long ? <Quiet title={say("remote-loading")} more={say("remote-loading-more")} /> : <div class="tab remote"><main class="body" /></div>;
}
