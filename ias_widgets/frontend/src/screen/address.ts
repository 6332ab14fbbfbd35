export interface ScreenAddress {
  room: string;
  key: string;
  language: string | undefined;
}

/** Read `#room=…&key=…&lang=pl`. The key stands behind the `#`, so that no server and no log ever sees it. */
export function screenAddress(hash: string): ScreenAddress | null {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const room = said.get("room");
  const key = said.get("key");
  return room && key ? { room, key, language: said.get("lang") ?? undefined } : null;
}
