import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ack, film, leadersMessage, leadersView } from "@/fixtures/remote";
import { NOW, question, refusal, roomCard } from "@/fixtures/room";
import { screenStates } from "@/fixtures/screen";
import { FakeSocket } from "@/fixtures/socket";
import { SLIP_MS } from "@/remote/store";
import { Clicker } from "@/screen/clicker";
import { NOTICE_MS } from "@/screen/ClickerNotice";
import { mountScreen } from "@/screen/mount";
import { SETTLED_MS } from "@/screen/viewport";
import type { FacilitatorView } from "@/wire";

let clicker: Clicker;
let now = 0;

function enter(change: Partial<FacilitatorView>): void {
  FakeSocket.all = [];
  now = 10_000;
  clicker = new Clicker({ base: "/", room: "r", key: "k", language: "en" }, { open: FakeSocket.open, clock: () => now });
  clicker.store.start();
  FakeSocket.last.accept();
  FakeSocket.last.hear(
    { type: "welcome", protocol: 1, build: "", now: NOW, room: roomCard("en"), you: null, join: null },
    leadersMessage(leadersView("en", change)),
  );
}

const led = (): unknown[] => FakeSocket.last.of("lead").map(({ command }) => command);
const OPEN = { phase: "open", question: question("en"), next: { code: "close", detail: "", allowed: true } } as const;

describe("a presenter's clicker", () => {
  afterEach(() => clicker.store.stop());

  it("does what comes next, goes back, and darkens the screen, each for the view it was meant for", () => {
    enter({});
    clicker.press("next");
    FakeSocket.last.hear(ack({ socket: () => FakeSocket.last }, "done"), leadersMessage(leadersView("en", {}), 2));
    expect(clicker.notice.value).toMatchObject({ name: "open", state: "saved" });
    now += SLIP_MS;
    clicker.press("back");
    FakeSocket.last.hear(ack({ socket: () => FakeSocket.last }, "done"), leadersMessage(leadersView("en", {}), 3));
    now += SLIP_MS;
    clicker.press("blank");
    expect(led()).toEqual([{ do: "next" }, { do: "back" }, { do: "curtain", curtain: "blank" }]);
    expect(FakeSocket.last.of("lead").map(({ at }) => at)).toEqual([1, 2, 3]);
  });

  it("takes a double press for one", () => {
    enter({});
    clicker.press("next");
    FakeSocket.last.hear(ack({ socket: () => FakeSocket.last }, "done"), leadersMessage(leadersView("en", OPEN), 2));
    clicker.press("next");
    expect(led()).toHaveLength(1);
  });

  it("opens no room: before the evening it is tried out", () => {
    enter({ phase: "preparing", next: { code: "open_room", detail: "", allowed: true } });
    clicker.press("next");
    expect([led(), clicker.notice.value]).toEqual([[], "clicker-works"]);
  });

  it("ends no room and takes no vote back", () => {
    enter({ next: { code: "end", detail: "", allowed: false } });
    clicker.press("next");
    expect([led(), clicker.notice.value]).toEqual([[], "remote-refusal-nothing-next"]);
    clicker.store.stop();
    enter(OPEN);
    clicker.press("back");
    expect([led(), clicker.notice.value]).toEqual([[], "clicker-open"]);
  });

  it("plays and pauses the film, without a word on the screen; where there is none, it says so", () => {
    enter({ film: film({ playing: true, at: NOW + 1e9 }) });
    clicker.press("play");
    FakeSocket.last.hear(ack({ socket: () => FakeSocket.last }, "done"), leadersMessage(leadersView("en", { film: film() }), 2));
    expect([led(), clicker.notice.value]).toEqual([[{ do: "play", on: false }], null]);
    clicker.store.stop();
    enter(OPEN);
    clicker.press("play");
    expect([led(), clicker.notice.value]).toEqual([[], "clicker-no-film"]);
  });

  it("says when it cannot reach the room, or has no key to it", () => {
    enter({});
    FakeSocket.last.drop();
    clicker.press("next");
    expect(clicker.notice.value).toBe("clicker-offline");
    clicker.store.stop();
    enter({});
    FakeSocket.last.hear({ type: "refused", refusal: refusal("not-allowed"), closing: true });
    clicker.press("next");
    expect([led(), clicker.notice.value]).toEqual([[], "clicker-refused"]);
  });
});

describe("a screen of its own", () => {
  let leave = (): void => undefined;
  beforeEach(() => vi.useFakeTimers());
  afterEach(async () => {
    leave();
    await vi.advanceTimersByTimeAsync(100);
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  async function open(clickers?: string): Promise<FakeSocket[]> {
    FakeSocket.all = [];
    vi.stubGlobal("WebSocket", FakeSocket);
    const element = document.body.appendChild(document.createElement("div"));
    leave = mountScreen(element, { base: "/", room: "r", key: "k", language: "en", page: true, clicker: clickers });
    for (const socket of FakeSocket.all) socket.accept();
    const { room, join, view } = screenStates("en")["test"]!;
    FakeSocket.all[0]!.hear({ type: "welcome", protocol: 1, build: "", now: NOW, room: room!, you: null, join }, { type: "view", version: 1, now: NOW, view: view! });
    await vi.advanceTimersByTimeAsync(40);
    return FakeSocket.all;
  }

  it("tells its size in pixels, again when it has changed for good", async () => {
    const [screen] = await open();
    const before = [innerWidth, innerHeight];
    window.innerWidth = 1280;
    dispatchEvent(new Event("resize"));
    await vi.advanceTimersByTimeAsync(SETTLED_MS - 1);
    expect(screen!.of("hello").map(({ viewport }) => viewport)).toEqual([before]);
    await vi.advanceTimersByTimeAsync(1);
    expect(screen!.of("hello").map(({ role, viewport }) => [role, viewport])).toEqual([["screen", before], ["screen", [1280, before[1]]]]);
    window.innerWidth = before[0]!;
  });

  it("leads with a second connection, and says for a moment what became of a press", async () => {
    const [screen, remote] = await open("leading-key");
    expect(remote!.of("hello")[0]).toMatchObject({ role: "remote", key: "leading-key" });
    remote!.hear(
      { type: "welcome", protocol: 1, build: "", now: NOW, room: roomCard("en"), you: null, join: null },
      leadersMessage(leadersView("en", { phase: "preparing" })),
    );
    dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", cancelable: true }));
    await vi.advanceTimersByTimeAsync(20);
    expect(document.querySelector(".clicked")?.textContent).toBe("The clicker works");
    await vi.advanceTimersByTimeAsync(NOTICE_MS);
    expect(document.querySelector(".clicked")).toBeNull();
    expect(screen!.of("lead")).toEqual([]);
  });

  it("without that key says who leads the film, where space is pressed while one is shown", async () => {
    const [screen] = await open();
    const { view } = screenStates("en")["test"]!;
    const space = async (): Promise<string | undefined> => {
      dispatchEvent(new KeyboardEvent("keydown", { key: " ", cancelable: true }));
      await vi.advanceTimersByTimeAsync(20);
      return document.querySelector(".clicked")?.textContent;
    };
    expect(await space()).toBeUndefined();
    screen!.hear({ type: "view", version: 2, now: NOW, view: { ...view!, film: film() } });
    expect(await space()).toBe("Whoever leads the room plays and pauses the film");
  });

  it("without that key opens one connection, and leads nothing", async () => {
    const sockets = await open();
    expect(sockets).toHaveLength(1);
    dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", cancelable: true }));
    await vi.advanceTimersByTimeAsync(20);
    expect(document.querySelector(".clicked")).toBeNull();
    expect(sockets[0]!.of("lead")).toEqual([]);
  });
});
