import { afterEach, beforeEach, vi } from "vitest";

beforeEach(() => {
  // A key without words, a broken placeable, an unknown prop: whatever is reported is a failure here.
  vi.spyOn(console, "error").mockImplementation((...said: unknown[]) => {
    throw new Error(said.map(String).join(" "));
  });
});

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});
