import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import clock from "../../../ias_widgets/widgets/console/clock.js";
import frame from "../../../ias_widgets/widgets/console/frame.js";
import nextButton from "../../../ias_widgets/widgets/console/next_button.js";

type Heard = (message: unknown) => void;

/** A widget's model as anywidget hands it to a view. */
class Model {
  readonly sent: unknown[] = [];
  readonly #heard = new Map<string, Set<Heard>>();
  constructor(private readonly traits: Record<string, unknown>) {}

  get = (name: string): unknown => this.traits[name];
  send = (message: unknown): void => void this.sent.push(message);
  on = (event: string, heard: Heard): void => void (this.#heard.get(event) ?? this.#heard.set(event, new Set()).get(event)!).add(heard);
  off = (event: string, heard: Heard): void => void this.#heard.get(event)?.delete(heard);

  set(changed: Record<string, unknown>): void {
    Object.assign(this.traits, changed);
    for (const name of Object.keys(changed)) this.say(`change:${name}`, undefined);
    this.say("change", undefined);
  }

  say(event: string, message: unknown): void {
    for (const heard of this.#heard.get(event) ?? []) heard(message);
  }
}

const frames = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
const place = (): HTMLElement => document.body.appendChild(document.createElement("div"));

afterEach(() => {
  document.body.replaceChildren();
  delete document.body.dataset["voila"];
});

describe("the large button", () => {
  const shown = (traits: Record<string, unknown>) => {
    const [model, el] = [new Model({ label: "Open the vote", detail: "on all tablets", allowed: true, busy: false, ...traits }), place()];
    nextButton.render({ model, el });
    return { model, button: el.querySelector("button")! };
  };

  it("says what it does and does it", () => {
    const { model, button } = shown({});
    expect(button.textContent).toBe("Open the voteon all tablets");
    button.click();
    expect(model.sent).toEqual([{ event: "click" }]);
  });

  it("keeps the focus while it cannot be pressed, and sends nothing", () => {
    const { model, button } = shown({});
    button.focus();
    model.set({ allowed: false });
    button.click();
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(document.activeElement).toBe(button);
    expect(model.sent).toEqual([]);
  });

  it("is pressed once while the first press is under way", () => {
    const { model, button } = shown({});
    button.click();
    model.set({ busy: true });
    button.click();
    expect(model.sent).toHaveLength(1);
  });
});

describe("the clock", () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());

  const shown = (traits: Record<string, unknown>) => {
    const [model, el] = [new Model({ there: true, running: true, ends_at: 1_090_000, left: 0, label: "Time", up: "Time is up", ...traits }), place()];
    const leave = clock.render({ model, el });
    return { model, leave, said: () => el.textContent };
  };

  it("counts down by itself", () => {
    const { said } = shown({});
    expect(said()).toBe("1:30");
    vi.advanceTimersByTime(31_000);
    expect(said()).toBe("0:59");
  });

  it("goes by the hub's clock, not by this device's", () => {
    const { model, said } = shown({});
    expect(model.sent).toEqual([{ event: "clock" }]);
    model.say("msg:custom", { now: 1_030_000 });
    expect(said()).toBe("1:00");
  });

  it("stands where it was stopped", () => {
    const { model, said } = shown({});
    model.set({ running: false, left: 42.2 });
    vi.advanceTimersByTime(5_000);
    expect(said()).toBe("0:43");
  });

  it("says in words that the time is up", () => {
    const { said } = shown({});
    vi.advanceTimersByTime(91_000);
    expect(said()).toBe("Time is up");
  });

  it("stops when it is taken away", () => {
    const { leave } = shown({});
    leave();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("the frame", () => {
  const shown = (traits: Record<string, unknown>) => {
    const root = place();
    root.className = "ias-console";
    root.innerHTML = '<div class="left"></div><button class="next-button">Go</button>';
    const model = new Model({ language: "uk", title: "A room", marks: { left: { role: "navigation" } }, focus: "", ...traits });
    const leave = frame.render({ model, el: root.appendChild(document.createElement("div")) });
    return { root, model, leave };
  };

  it("gives parts their roles, also those that come later", async () => {
    const { root, leave } = shown({});
    await frames();
    expect(root.querySelector(".left")!.getAttribute("role")).toBe("navigation");
    root.insertAdjacentHTML("beforeend", '<div class="left late"></div>');
    await frames();
    await frames();
    expect(root.querySelector(".late")!.getAttribute("role")).toBe("navigation");
    leave();
  });

  it("names its language; a page of its own takes it and the title on", async () => {
    document.body.dataset["voila"] = "voila";
    const { root, model, leave } = shown({});
    await frames();
    expect([root.lang, document.documentElement.lang, document.title]).toEqual(["uk", "uk", "A room"]);
    model.set({ language: "pl" });
    await frames();
    expect(document.documentElement.lang).toBe("pl");
    leave();
  });

  it("leaves a notebook's title and focus alone, until it is asked", async () => {
    document.title = "My notebook";
    const { root, model, leave } = shown({ focus: "next-button 1" });
    await frames();
    expect([document.title, document.activeElement]).toEqual(["My notebook", document.body]);
    model.set({ focus: "next-button 2" });
    await frames();
    expect(document.activeElement).toBe(root.querySelector("button"));
    leave();
  });

  it("tells the console of the escape key", () => {
    const { root, model, leave } = shown({});
    root.querySelector("button")!.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    expect(model.sent).toEqual([{ event: "escape" }]);
    leave();
    root.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    expect(model.sent).toHaveLength(1);
  });
});
