import { describe, expect, it } from "vitest";
import { bind } from "@/typography";

const nb = "\u00a0";

describe("one-letter words stay with the next word", () => {
  it("in Polish", () => {
    expect(bind("Rozmawiamy z każdym, i w domu", "pl")).toBe(`Rozmawiamy z${nb}każdym, i${nb}w${nb}domu`);
  });

  it("in Polish at the beginning and after a bracket", () => {
    expect(bind("Z jakiej (o tym) instytucji?", "pl")).toBe(`Z${nb}jakiej (o${nb}tym) instytucji?`);
  });

  it("in Ukrainian", () => {
    expect(bind("Документи у теці й у шафі", "uk")).toBe(`Документи у${nb}теці й${nb}у${nb}шафі`);
  });

  it("but not where a language has no such custom", () => {
    expect(bind("I saw a man", "en")).toBe("I saw a man");
  });

  it("and never the last letter of a longer word", () => {
    expect(bind("firma i praca", "pl")).toBe(`firma i${nb}praca`);
  });
});
