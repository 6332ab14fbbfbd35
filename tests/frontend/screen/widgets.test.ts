import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { NOW, screenStates } from "@/fixtures/screen";
import type { HubMessage } from "@/wire";
import { findDoor, hubBase } from "@/door";
import widgets, { type Model } from "@/widgets";

/** A hub that says what it is told to. */
class FakeSocket {
  static made: FakeSocket[] = [];
  readyState = 1;
  sent: Record<string, unknown>[] = [];
  closed = false;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;

  constructor(readonly url: string) {
    FakeSocket.made.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text) as Record<string, unknown>);
  }
  close(): void {
    this.closed = true;
  }
  say(...messages: HubMessage[]): void {
    this.onopen?.();
    for (const message of messages) this.onmessage?.({ data: JSON.stringify(message) });
  }
}

function model(traits: Record<string, string>): Model & { change: (trait: string, value: string) => void } {
  const heard = new Map<string, () => void>();
  return {
    get: (name) => traits[name],
    on: (event, listener) => void heard.set(event, listener),
    off: (event) => void heard.delete(event),
    send: () => undefined,
    change: (trait, value) => {
      traits[trait] = value;
      heard.get(`change:${trait}`)?.();
    },
  };
}

const { room, join, view } = screenStates("en")["join"]!;
const welcome: HubMessage = { type: "welcome", protocol: 1, build: "b", now: NOW, room: room!, you: null, join };
const shown: HubMessage = { type: "view", version: 1, now: NOW, view: view! };

beforeEach(() => {
  FakeSocket.made = [];
  vi.stubGlobal("WebSocket", FakeSocket);
});
afterEach(() => {
  delete document.body.dataset["baseUrl"];
});

describe("where the hub lies", () => {
  it("is as Python said", () => {
    expect(hubBase("http://hub.test:8899/room")).toBe("http://hub.test:8899/room/");
  });

  it("in Notebook is under the body's base URL", () => {
    document.body.dataset["baseUrl"] = "/user/ola/";
    expect(new URL(hubBase("")).pathname).toBe("/user/ola/ias/");
  });

  it("in Voilà is under the page configuration's: the body names Voilà's own", () => {
    document.body.dataset["baseUrl"] = "/user/ola/voila/";
    const script = document.body.appendChild(document.createElement("script"));
    script.id = "jupyter-config-data";
    script.type = "application/json";
    script.textContent = '{"baseUrl": "/user/ola/"}';
    expect(new URL(hubBase("")).pathname).toBe("/user/ola/ias/");
  });

  it("in JupyterLab is under the page configuration's", () => {
    const script = document.body.appendChild(document.createElement("script"));
    script.id = "jupyter-config-data";
    script.type = "application/json";
    script.textContent = '{"baseUrl": "/lab-here/"}';
    expect(new URL(hubBase("")).pathname).toBe("/lab-here/ias/");
  });

  it("else is under the origin", () => {
    expect(new URL(hubBase("")).pathname).toBe("/ias/");
  });
});

describe("the room's door, from a page that Python told where the hub is", () => {
  const HUB = "http://192.168.1.5:8899/";

  /** Answer at these addresses only. */
  function answering(...doors: [string, number][]): string[] {
    const asked: string[] = [];
    vi.stubGlobal("fetch", (address: string) => {
      asked.push(address);
      const found = doors.find(([door]) => address === `${door}health`);
      if (!found) return Promise.resolve(new Response("<html>", { status: 404 }));
      return Promise.resolve(new Response(found[1] === 200 ? '{"hub":"ias","build":"b"}' : "none", { status: found[1] }));
    });
    return asked;
  }

  it("is at the page's own server, where that one knows rooms, or the way to them", async () => {
    for (const status of [200, 503]) {
      answering([hubBase(""), status]);
      expect(await findDoor(HUB)).toBe(hubBase(""));
    }
  });

  it("else at the hub's port of the page's host", async () => {
    const beside = `http://${location.hostname}:8899/`;
    answering([beside, 200]);
    expect(await findDoor(HUB)).toBe(beside);
  });

  it("else where Python said", async () => {
    expect(answering()).toEqual([]);
    expect(await findDoor(HUB)).toBe(HUB);
  });

  it("is asked for before a view is shown, and not shown any more where it was left meanwhile", async () => {
    answering([hubBase(""), 200]);
    const el = document.body.appendChild(document.createElement("div"));
    const traits = { view: "tablet", base: "", hub: HUB, room: "482917", key: "", language: "en" };
    widgets.render({ model: model({ ...traits }), el })();
    widgets.render({ model: model({ ...traits }), el });
    await vi.waitFor(() => expect(FakeSocket.made).toHaveLength(1));
    expect(FakeSocket.made[0]!.url).toBe(`${hubBase("").replace("http", "ws")}ws`);
  });
});

describe("a tablet that was told no room", () => {
  it("takes the six digits that came with the page's address, and nothing else for them", async () => {
    for (const [query, made] of [["?room=482917", 1], ["?room=48291", 0], ["?room=<b>", 0]] as const) {
      FakeSocket.made = [];
      history.replaceState(null, "", query);
      const el = document.body.appendChild(document.createElement("div"));
      const leave = widgets.render({ model: model({ view: "tablet", base: "http://hub.test/", room: "", key: "", language: "en" }), el });
      expect(FakeSocket.made).toHaveLength(made);
      FakeSocket.made[0]?.onopen?.();
      expect(FakeSocket.made[0]?.sent[0]).toEqual(made ? expect.objectContaining({ room: "482917", role: "participant" }) : undefined);
      leave();
    }
    history.replaceState(null, "", location.pathname);
  });
});

describe("a view in a cell", () => {
  const traits = { view: "joincard", base: "http://hub.test/", room: "r1", key: "k", language: "en" };

  it("says hello with the room's key, and shows what it is told", async () => {
    const el = document.body.appendChild(document.createElement("div"));
    widgets.render({ model: model({ ...traits }), el });
    const [socket] = FakeSocket.made;
    expect(socket!.url).toBe("ws://hub.test/ws");
    socket!.say(welcome, shown);
    expect(socket!.sent[0]).toMatchObject({ type: "hello", role: "screen", room: "r1", key: "k", language: "en" });
    await vi.waitFor(() => expect(el.textContent).toContain("26 people here"));
    expect(el.querySelector("svg.qr")).not.toBeNull();
  });

  it("follows its traits", async () => {
    const el = document.body.appendChild(document.createElement("div"));
    const held = model({ ...traits });
    widgets.render({ model: held, el });
    held.change("language", "pl");
    expect(FakeSocket.made[0]!.closed).toBe(true);
    FakeSocket.made[1]!.say(welcome, shown);
    await vi.waitFor(() => expect(el.textContent?.replace(/\u00a0/g, " ")).toContain("26 osób w sali"));
  });

  it("leaves nothing behind", () => {
    const el = document.body.appendChild(document.createElement("div"));
    for (const kind of ["screen", "tablet", "joincard"]) {
      const leave = widgets.render({ model: model({ ...traits, view: kind }), el });
      leave();
    }
    expect(el.innerHTML).toBe("");
    expect(FakeSocket.made.every(({ closed }) => closed)).toBe(true);
  });

  it("says why a room is not shown", async () => {
    const el = document.body.appendChild(document.createElement("div"));
    widgets.render({ model: model({ ...traits, view: "screen" }), el });
    FakeSocket.made[0]!.say({ type: "refused", closing: false, refusal: { code: "no-room", where: "", expected: "", found: "", mend: "" } });
    await vi.waitFor(() => expect(el.querySelector('[role="alert"]')?.textContent).toContain("There is no such room"));
  });
});
