import { render } from "preact";
import { beforeEach, describe, expect, it, vi } from "vitest";
import board from "ias:locales/board";
import common from "ias:locales/common";
import film from "ias:locales/film";
import words from "ias:locales/screen";
import sheet from "ias:locales/sheet";
import signs from "ias:locales/signs";
import kinds from "ias:questions/words";
import { NOW, screenStates } from "@/fixtures/screen";
import { bundlesOf } from "@/fixtures/screenScene";
import { Speech, SpeechContext } from "@/i18n";
import { Stage, type StageProps } from "@/screen/Stage";

const LANGUAGES = ["pl", "en", "uk"];
const NAMES = Object.keys(screenStates("pl"));

beforeEach(() => {
  vi.stubGlobal("fetch", async (address: string) => {
    const bundle = bundlesOf("en")[String(address).match(/bundle\/(\w+)\.json/)?.[1] ?? ""];
    return bundle ? new Response(JSON.stringify(bundle)) : new Response("", { status: 404 });
  });
});

function draw(name: string, language = "en", change: Partial<StageProps> = {}): HTMLElement {
  const element = document.body.appendChild(document.createElement("div"));
  render(
    <SpeechContext.Provider value={new Speech([common, words, board, film, sheet, signs, kinds], language)}>
      <Stage base="http://hub.test/" now={() => NOW} {...screenStates(language)[name]!} {...change} />
    </SpeechContext.Provider>,
    element,
  );
  return element;
}

const said = (element: Element): string => (element.textContent ?? "").replace(/\u00a0/g, " ");

describe("every state, in every language", () => {
  for (const language of LANGUAGES) {
    // Every kind of question has a few of them: each in one language here, in all of them in a browser.
    it.each(NAMES.filter((name, i) => name !== "loading" && (!name.startsWith("kind-") || LANGUAGES[i % 3] === language)))(`${language}: %s has one heading`, (name) => {
      expect(draw(name, language).querySelectorAll("h1")).toHaveLength(1);
    });
  }
});

describe("joining", () => {
  it("shows the way in as long as the room is open", () => {
    expect(draw("join").querySelector("svg.qr")).not.toBeNull();
    const view = { ...screenStates("en")["join"]!.view!, join_open: false };
    expect(draw("join", "en", { view }).querySelector("svg.qr")).toBeNull();
  });

  it("puts the Wi-Fi before the room, where the room has one of its own", () => {
    const screen = draw("join-wifi");
    expect([...screen.querySelectorAll("svg.qr")].map((one) => one.getAttribute("aria-label"))).toEqual(["QR code of the Wi‑Fi IAS-Szkolenie", "QR code with the address 192.168.8.2:8899"]);
    expect([...screen.querySelectorAll(".wifi dd")].map((one) => one.textContent)).toEqual(["IAS-Szkolenie", "most-lipa-42"]);
    expect(said(draw("join-wifi-long").querySelector(".wifi dl")!)).toContain("no password");
  });

  it("shows dots up to sixty people, then bars", () => {
    expect(draw("join").querySelectorAll(".dots i")).toHaveLength(26);
    expect(draw("join-many").querySelectorAll(".dots i")).toHaveLength(0);
    expect(draw("join-many").querySelectorAll(".heap")).toHaveLength(7);
  });
});

describe("a room being prepared", () => {
  it("shows a test picture: the families' looks, the smallest letters, the size in pixels", () => {
    const screen = draw("test");
    expect(screen.querySelectorAll(".looks .fam")).toHaveLength(7);
    expect(said(screen)).toContain("If the last row can read this line");
    expect(said(screen.querySelector(".strip")!)).toContain(`${innerWidth} × ${innerHeight} pixels`);
  });

  it("a rehearsal is called one, but not on a dark screen", () => {
    expect(said(draw("rehearsal"))).toContain("rehearsal");
    const dark = { ...screenStates("en")["rehearsal"]!.view!, curtain: "blank" as const };
    expect(draw("rehearsal", "en", { view: dark }).querySelector(".rehearsal")).toBeNull();
  });
});

describe("a question", () => {
  it("says how many of those present have answered, and nothing of what they said", () => {
    const screen = draw("question");
    expect(said(screen.querySelector(".live")!)).toContain("27of 34 present");
    expect(screen.querySelectorAll(".seats .in")).toHaveLength(27);
    expect(screen.querySelector(".track")).toBeNull();
  });

  it("keeps its votes hidden when it is closed", () => {
    const screen = draw("closed");
    expect(said(screen)).toContain("Votes are counted and hidden");
    expect(screen.querySelector(".track")).toBeNull();
  });
});

describe("a sheet", () => {
  it("tells how many have handed in, and nothing else", () => {
    const drawn = draw("sheet");
    expect(said(drawn.querySelector(".live")!)).toContain("15of 24 presenthave handed in");
    expect(said(drawn.querySelector(".live")!)).toContain("counted in fives");
    expect(drawn.querySelectorAll("svg.qr, .opts, .bar")).toHaveLength(0);
    expect(said(draw("sheet-all"))).not.toContain("counted in fives");
  });

  it("of a later test is the way in, as long as the room is open", () => {
    expect(draw("sheet-later").querySelector("svg.qr")).not.toBeNull();
    const view = { ...screenStates("en")["sheet-later"]!.view!, join_open: false };
    expect(draw("sheet-later", "en", { view }).querySelector("svg.qr")).toBeNull();
  });
});

describe("a result", () => {
  it("puts both votes and every family side by side, each with its number", () => {
    const rows = [...draw("result").querySelectorAll('[role="row"]')].map(said);
    expect(rows[1]).toContain("Before the talk32 of 34 present9158");
    expect(rows[2]).toContain("After the talk33 of 34 present1995");
    expect(rows[4]).toContain("Uniformed services5 of 114 of 112 of 11");
    expect(rows).toHaveLength(9);
  });

  it("gives percentages from twenty answers on", () => {
    expect(said(draw("result-large"))).toContain("58%");
    expect(said(draw("result-tie"))).not.toContain("%");
  });

  it("is not shown where too few answered", () => {
    const screen = draw("result-few");
    expect(said(screen)).toContain("Results are shown from 3 answers on");
    expect(screen.querySelector(".track")).toBeNull();
  });

  it("names the letters of a tie", () => {
    expect(said(draw("result-tie"))).toContain("A and B are level");
  });

  it("of a scale tells the middle answer", () => {
    expect(said(draw("result-scale").querySelector(".strip")!)).toContain("3.5");
  });
});

describe("what the law says", () => {
  it("is marked where it has to be checked", () => {
    expect(said(draw("facts"))).toContain("to be checked");
    expect(said(draw("facts-checked"))).not.toContain("to be checked");
  });
});

describe("a scene", () => {
  it("shows its captions with who speaks", async () => {
    const screen = draw("scene");
    await vi.waitFor(() => expect(said(screen)).toContain("Inspector"));
    expect(said(screen)).toContain("Which of you has his passport with him?");
  });

  it("can be asked for again where it could not be loaded", async () => {
    const screen = draw("scene-missing");
    await vi.waitFor(() => expect(screen.querySelector(".scene button")?.textContent).toBe("Try again"));
  });
});

describe("when something is wrong", () => {
  it("the last view stays while the connection is lost", () => {
    const screen = draw("lost");
    expect(said(screen.querySelector('[role="status"]')!)).toContain("No connection");
    expect(said(screen)).toContain("12of 34 present");
  });

  it("a blank screen is blank", () => {
    expect(draw("blank").querySelectorAll(":not(.vh):not(div)")).toHaveLength(0);
  });

  it("a wrong key says how to mend it", () => {
    expect(said(draw("refused"))).toContain("facilitator’s console");
  });
});
