import { describe, expect, it } from "vitest";
import { pathModel, pathOf } from "@/fixtures/paths";
import { decisionsIn, familiesOf, inOrder, isParted, layoutFor } from "@/pathmap/data";
import { mountPath } from "@/pathmap/mount";

const path = pathOf("en", "ended");

describe("a path", () => {
  it("is drawn in the widest layout whose letters can be read, else not at all", () => {
    expect(layoutFor(path.map, 1700)?.columns).toBe(6);
    expect(layoutFor(path.map, 700)?.columns).toBe(4);
    expect(layoutFor(path.map, 380)).toBeNull();
  });

  it("is walked by the keyboard in the order of the walk, then what lay beside it", () => {
    const states = inOrder(path.map.nodes).map(({ state }) => state);
    expect(inOrder(path.map.nodes).slice(0, 3).map(({ scene }) => scene)).toEqual(["gate", "hall", "canteen"]);
    expect(states).toEqual([...states].sort((a, b) => ["walked", "open", "beyond"].indexOf(a) - ["walked", "open", "beyond"].indexOf(b)));
  });

  it("knows where families parted, and who went which way", () => {
    const [table] = decisionsIn(path, "table");
    expect(isParted(path, table!.number)).toBe(true);
    expect(isParted(path, 1)).toBe(false);
    expect(familiesOf(path, table!.number, "labour").map(({ id }) => id)).toEqual(["labour"]);
  });
});

describe("the path of a widget", () => {
  const mounted = (which: "ended" | "so_far" | null, selected = "") => {
    const place = document.body.appendChild(document.createElement("div"));
    const model = pathModel(which && pathOf("en", which), "en", selected);
    return { place, model, leave: mountPath(place, model) };
  };
  const settled = (): Promise<unknown> => new Promise((done) => setTimeout(done, 10));

  it("tells all of it as a list where there is no room to draw", () => {
    const { place, leave } = mounted("ended");
    expect(place.querySelectorAll(".walk > li")).toHaveLength(11);
    expect(place.querySelectorAll(".picks li").length).toBeGreaterThan(1);
    expect(place.textContent).toContain("Decision 2. ");
    leave();
    expect(place.textContent).toBe("");
  });

  it("says that nothing has begun, and draws what comes", async () => {
    const { place, model, leave } = mounted(null);
    expect(place.textContent).toContain("No film has begun yet");
    model.put("path", pathOf("en", "so_far"));
    await settled();
    expect(place.textContent).toContain("scenes that may still come are not shown");
    leave();
  });

  it("speaks another language when it is asked to", async () => {
    const { place, model, leave } = mounted("ended");
    model.put("language", "pl");
    await settled();
    expect(place.querySelector("h2")?.textContent).toBe("Droga przez film");
    expect(place.lang).toBe("pl");
    leave();
  });
});
