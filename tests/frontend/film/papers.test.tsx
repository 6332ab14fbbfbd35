import { render } from "preact";
import { describe, expect, it } from "vitest";
import type { Paper } from "@/film/bundle";
import { lookOf, PaperSheet, saidIn } from "@/film/PaperSheet";

const paper = (change: Partial<Paper>): Paper => ({ id: "p", kind: "paper", at: 0, title: "Payslip, October 2026, Tempo-Work", rows: [], total: null, place: null, turn: 0, look: null, ...change });

function draw(change: Partial<Paper>): HTMLElement {
  const element = document.body.appendChild(document.createElement("div"));
  render(<PaperSheet paper={paper(change)} text={(words) => words} />, element);
  return element;
}

describe("a row of a chat", () => {
  it("says when, who, what it means, and how it was written", () => {
    expect(saidIn(["4:12, Coordinador: It is being registered.", "Está en registro."])).toEqual({
      time: "4:12", who: "Coordinador", means: "It is being registered.", written: "Está en registro.",
    });
  });

  it("is a message alone where it says no more", () => {
    expect(saidIn(["We are still here.", "Seguimos aquí."])).toEqual({ time: "", who: "", means: "We are still here.", written: "Seguimos aquí." });
    expect(saidIn(["We are still here.", ""])).toEqual({ time: "", who: "", means: "", written: "We are still here." });
  });
});

describe("a paper in the picture", () => {
  it("looks as its author said, else as its kind does", () => {
    expect([lookOf(paper({})), lookOf(paper({ kind: "phone" })), lookOf(paper({ kind: "screen" })), lookOf(paper({ look: "ledger" }))]).toEqual(["sheet", "chat", "bank", "ledger"]);
  });

  it("has its name apart from whose and when, and marks what is taken off", () => {
    const sheet = draw({ rows: [["Hours", "8 289,60"], ["Fine", "− 400,00"]], total: ["To be paid", "1 425,00 zł"] });
    expect(sheet.querySelector("header b")?.textContent).toBe("Payslip");
    expect(sheet.querySelector("header span")?.textContent).toBe("October 2026 · Tempo-Work");
    expect([...sheet.querySelectorAll(".is-taken b")].map((one) => one.textContent)).toEqual(["− 400,00"]);
    expect(sheet.querySelector(".total b")?.textContent).toBe("1 425,00 zł");
  });

  it("a chat has the other side on the left, by the name in its title", () => {
    const chat = draw({ kind: "phone", title: "Chat, Coordinador", rows: [["4:10, Andrés: And my passport?", "¿Y mi pasaporte?"], ["4:12, Coordinador: When you have paid.", "Cuando termines de pagar."]] });
    expect([...chat.querySelectorAll(".bubble")].map((one) => one.classList.contains("is-own"))).toEqual([true, false]);
    expect(chat.querySelector("header b")?.textContent).toBe("Coordinador");
  });

  it.each(["sheet", "letter", "ledger", "notebook", "card", "list", "chat", "call", "photo", "bank"] as const)("as a %s says all its words", (look) => {
    const said = draw({ look, rows: [["Deposit", "− 1 500,00"]] }).textContent;
    expect(said).toContain("Deposit");
    expect(said).toContain("− 1 500,00");
  });
});
