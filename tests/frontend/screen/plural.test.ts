import { describe, expect, it } from "vitest";
import { joined, ze } from "@/screen/plural";

describe("Polish says “ze” before a number that begins with “sto”", () => {
  it("from 100 to 199, and so many thousands", () => {
    for (const n of [100, 134, 199, 100_000, 150_500]) expect(ze(n)).toBe("yes");
  });

  it("and “z” before all others", () => {
    for (const n of [0, 1, 2, 34, 99, 200, 1000, 1100, 1240]) expect(ze(n)).toBe("no");
  });
});

describe("joining letters", () => {
  const and = (first: string, last: string): string => `${first} i ${last}`;

  it("leaves one alone", () => expect(joined(["A"], and)).toBe("A"));
  it("says “and” before the last", () => expect(joined(["A", "B", "C"], and)).toBe("A, B i C"));
});
