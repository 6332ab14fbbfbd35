import { describe, expect, it } from "vitest";
import type { Board, Layer } from "@/film/bundle";
import { boxOf, cameraFrames, frameAt, layerFrames, paperFrames, stacked } from "@/film/motion";

const layer = (change: Partial<Layer> = {}): Layer => ({ id: "men", depth: 3, enter: null, leave: null, drift: [0, 0], parts: [part(700)], ...change });
const part = (x: number): Layer["parts"][number] => ({ part: "man", x, y: 780, scale: 1, flip: false, turn: 0, opacity: 1, light: null, tint: {} });
const board = (from: Board["camera"][0], to: Board["camera"][0], layers: Layer[] = []): Board => ({ light: {}, camera: [from, to], layers });
const drifts = board([0, 0, 1600], [120, 60, 1400]);
const stands = board([300, 200, 900], [300, 200, 900]);
const at = (frames: Keyframe[], offset: number): Keyframe => frames.find((one) => one.offset === offset)!;

describe("the camera", () => {
  it("moves a layer the more the nearer it is, and one of depth 0 not at all", () => {
    expect(frameAt(drifts, 3, 1)).toEqual([120, 60, 1400]);
    expect(frameAt(drifts, 1, 1)).toEqual([40, 20, 1600 - 200 / 3]);
    expect(frameAt(drifts, 6, 0.5)).toEqual([120, 60, 1400]);
    expect(cameraFrames(drifts, 0, false)).toEqual([{ transform: "translate(0px, 0px) scale(1)" }]);
  });

  it("shows its frame as the whole picture", () => {
    expect(cameraFrames(stands, 3, false)).toEqual([{ transform: "translate(-533.3333px, -355.5556px) scale(1.7778)" }]);
    const frames = cameraFrames(drifts, 3, false);
    expect(at(frames, 0).transform).toBe("translate(0px, 0px) scale(1)");
    expect(at(frames, 1).transform).toBe("translate(-137.1429px, -68.5714px) scale(1.1429)");
  });

  it("stands in the middle of its way where less motion was asked for", () => {
    expect(cameraFrames(drifts, 3, true)).toEqual([{ transform: "translate(-64px, -32px) scale(1.0667)" }]);
  });
});

describe("a layer", () => {
  it("that does nothing has no movement", () => {
    expect(layerFrames(layer(), drifts, 20, false)).toEqual([]);
  });

  it("comes in from outside the picture, and then stands", () => {
    const frames = layerFrames(layer({ enter: { at: 2, from: "left", seconds: 2 } }), board([0, 0, 1600], [0, 0, 1600]), 20, false);
    expect(frames.map(({ offset, transform }) => [offset, transform])).toEqual([
      [0, "translate(-1040px, 0px)"], [0.1, "translate(-1040px, 0px)"], [0.2, "translate(0px, 0px)"], [1, "translate(0px, 0px)"],
    ]);
  });

  it("goes, and is gone at the shot's end even where its seconds are too many", () => {
    const frames = layerFrames(layer({ leave: { at: 18, to: "right", seconds: 5 } }), stands, 20, false);
    expect(at(frames, 0.9).transform).toBe("translate(0px, 0px)");
    expect(Number(/\d+/.exec(String(at(frames, 1).transform)))).toBeGreaterThan(800);
  });

  it("fades in without moving", () => {
    const frames = layerFrames(layer({ enter: { at: 5, from: "fade", seconds: 5 } }), stands, 20, false);
    expect(frames.map(({ opacity }) => opacity)).toEqual([0, 0, 1, 1]);
  });

  it("drifts evenly", () => {
    expect(layerFrames(layer({ drift: [40, -10] }), stands, 20, false).map(({ transform }) => transform)).toEqual(["translate(0px, 0px)", "translate(40px, -10px)"]);
  });

  it("appears and goes without moving where less motion was asked for", () => {
    const frames = layerFrames(layer({ enter: { at: 2, from: "left", seconds: 2 }, leave: { at: 15, to: "up", seconds: 1 } }), drifts, 20, true);
    expect(frames.map(({ offset, opacity }) => [offset, opacity])).toEqual([[0, 0], [0.2, 1], [0.75, 0], [1, 0]]);
    expect(frames.every(({ transform }) => transform === undefined)).toBe(true);
  });

  it("is drawn for what the camera sees of it, or for all where it comes from outside", () => {
    expect(boxOf(layer(), stands)).toEqual([299, 199, 902, 509]);
    expect(boxOf(layer({ enter: { at: 1, from: "right", seconds: 1 } }), stands)).toEqual([-200, -200, 2000, 1300]);
  });
});

describe("layers that move as one", () => {
  const [far, near, mist] = [layer({ id: "far", depth: 1 }), layer({ id: "near", depth: 5 }), layer({ id: "mist", depth: 0 })];

  it("are one picture where the camera stands, but papers keep their place between them", () => {
    expect(stacked(board([300, 200, 900], [300, 200, 900], [far, layer(), near, layer({ id: "hand", depth: 6 })])).map(({ parts }) => parts.length)).toEqual([2, 2]);
  });

  it("stay apart where they move differently", () => {
    expect(stacked({ ...drifts, layers: [far, layer(), layer(), near] }).map(({ parts }) => parts.length)).toEqual([1, 2, 1]);
    const comes = layer({ id: "comes", enter: { at: 1, from: "fade", seconds: 1 } });
    expect(stacked({ ...stands, layers: [far, comes, layer()] })).toHaveLength(3);
  });

  it("keep mist apart that does not move with a camera that is near", () => {
    expect(stacked({ ...stands, layers: [near, mist] })).toHaveLength(2);
    expect(stacked(board([0, 0, 1600], [0, 0, 1600], [near, mist]))).toHaveLength(1);
  });
});

describe("a paper", () => {
  it("lies there from the beginning, or is laid down at its second", () => {
    expect(paperFrames({ at: 0, turn: -3 }, 20, false)).toEqual([{ opacity: 1, transform: "rotate(-3deg)" }]);
    const laid = paperFrames({ at: 5, turn: -3 }, 20, false);
    expect(laid.map(({ opacity }) => opacity)).toEqual([0, 0, 1, 1]);
    expect(laid[3]!.transform).toBe("rotate(-3deg)");
  });

  it("is simply there at its second where less motion was asked for", () => {
    const laid = paperFrames({ at: 5, turn: 2 }, 20, true);
    expect(new Set(laid.map(({ transform }) => transform))).toEqual(new Set(["rotate(2deg)"]));
    expect(laid.map(({ offset, opacity }) => [offset, opacity])).toEqual([[0, 0], [0.25, 1], [1, 1]]);
  });
});
