import type { RoomStore } from "@/client/store";
import type { Refusal, ScreenView } from "@/wire";

/** A refusal that keeps the room from this screen: before it was ever shown, or when the hub hangs up. */
export function refusalOf(store: RoomStore<ScreenView>): Refusal | null {
  return store.closed.value || !store.room.value ? store.refusal.value : null;
}

/** Words for the refusals that a screen can meet; what the hub says is in one language only. */
export function refusalKey(code: string): string {
  if (code === "not-allowed") return "screen-refused-key";
  return code === "no-room" || code === "room-ended" ? "screen-refused-room" : "screen-refused-other";
}
