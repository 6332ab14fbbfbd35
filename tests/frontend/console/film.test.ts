import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import film from "../../../ias_widgets/widgets/console/film.js";

type Heard = (message: unknown) => void;

const NOW = 1_000_000;
const FACE = { visit: "film#2", position: 12, at: NOW, playing: true, rate: 1, length: 62, paper: null as string | null };
const PHRASES = {
  film: "The film", play: "Play", pause: "Pause", again: "Play again", back: "10 s back", beginning: "From the beginning", note: "The content note",
  resting: "Paused", over: "The scene is over", "to-shot": "Go to a shot", speed: "Speed", papers: "Papers", of: "of 1:02",
};

/** The film's view on a model of its own. */
function shown(change: Partial<typeof FACE> = {}) {
  const traits: Record<string, unknown> = {
    face: { ...FACE, ...change }, phrases: PHRASES, rates: [[1, "1 ×"], [1.5, "1.5 ×"]],
    shots: [{ start: 0, name: "Shot 1 of 2", seen: "A gate." }, { start: 20, name: "Shot 2 of 2", seen: "A list." }],
    papers: [{ id: "b/list", title: "The list" }],
  };
  const sent: Record<string, unknown>[] = [];
  const heard = new Map<string, Heard>();
  const model = {
    get: (name: string): unknown => traits[name],
    send: (message: Record<string, unknown>): void => void sent.push(message),
    on: (event: string, then: Heard): void => void heard.set(event, then),
    off: (event: string): void => void heard.delete(event),
  };
  const el = document.body.appendChild(document.createElement("div"));
  const leave = film.render({ model, el });
  const set = (face: Partial<typeof FACE>): void => {
    traits["face"] = { ...(traits["face"] as typeof FACE), ...face };
    heard.get("change")?.(undefined);
  };
  const says = (place: string): string => el.querySelector(place)!.textContent!;
  const press = (place: string): Record<string, unknown> | undefined => {
    el.querySelector<HTMLElement>(place)!.click();
    return sent.filter(({ event }) => event !== "clock").pop();
  };
  return { el, sent, leave, set, says, press, hear: (now: number) => heard.get("msg:custom")?.({ now }) };
}

describe("the film on the console", () => {
  beforeEach(() => void vi.useFakeTimers({ now: NOW }));
  afterEach(() => {
    document.body.replaceChildren();
    vi.useRealTimers();
  });

  it("goes on by itself, by the hub's clock, and asks the kernel once", () => {
    const { says, sent, hear } = shown();
    expect(says(".film-time b")).toBe("0:12");
    vi.advanceTimersByTime(9_000);
    expect([says(".film-time b"), says(".film-shot"), says("[aria-current]")]).toEqual(["0:21", "Shot 2 of 2. A list.", "0:20A list."]);
    hear(NOW + 39_000);
    expect(says(".film-time b")).toBe("0:51");
    expect(sent).toEqual([{ event: "clock" }]);
  });

  it("rests, is over, or stands behind its content note, and says so", () => {
    const { says, set } = shown({ playing: false });
    vi.advanceTimersByTime(5_000);
    expect([says(".film-time b"), says(".film-state"), says(".film-play")]).toEqual(["0:12", "Paused", "Play"]);
    set({ position: 62 });
    expect([says(".film-state"), says(".film-play")]).toEqual(["The scene is over", "Play again"]);
    set({ position: -4, playing: true, at: Date.now() });
    expect([says(".film-time b"), says(".film-state"), says(".film-play")]).toEqual(["0:00", "The content note", "Pause"]);
  });

  it("sends what is pressed for the scene it was pressed at", () => {
    const { press, set } = shown();
    expect(press(".film-play")).toEqual({ event: "play", visit: "film#2", on: false });
    vi.advanceTimersByTime(3_000);
    expect(press(".film-back")).toEqual({ event: "seek", visit: "film#2", to: 5 });
    expect(press("li:last-child .film-to")).toEqual({ event: "seek", visit: "film#2", to: 20 });
    expect(press(".film-paper")).toEqual({ event: "paper", visit: "film#2", paper: "b/list" });
    set({ paper: "b/list" });
    expect(press(".film-paper[aria-pressed=true]")).toEqual({ event: "paper", visit: "film#2", paper: null });
  });

  it("leaves out no content note by a slip: nothing goes back while it stands", () => {
    const { press } = shown({ position: -4 });
    expect([press(".film-beginning"), press(".film-back")]).toEqual([undefined, undefined]);
  });

  it("folds the shots up at the next scene, and stops when it is taken away", () => {
    const { el, set, leave } = shown();
    const shots = el.querySelector("details")!;
    shots.open = true;
    set({ playing: true });
    expect(shots.open).toBe(true);
    set({ visit: "film#3" });
    expect(shots.open).toBe(false);
    leave();
    expect(vi.getTimerCount()).toBe(0);
  });
});
