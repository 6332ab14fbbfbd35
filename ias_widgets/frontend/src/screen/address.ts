/** What the address of a big screen or of a phone remote names. */
export interface RoomAddress {
  room: string;
  key: string;
  language: string | undefined;
  /** The key with which a presenter's clicker may lead the room from this screen. */
  clicker: string | undefined;
}

/** Read `#room=…&key=…&lang=pl&lead=…`. Keys stand behind the `#`, so that no server and no log ever sees them. */
export function roomAddress(hash: string): RoomAddress | null {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const room = said.get("room");
  const key = said.get("key");
  return room && key ? { room, key, language: said.get("lang") ?? undefined, clicker: said.get("lead") || undefined } : null;
}
