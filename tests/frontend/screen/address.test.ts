import { describe, expect, it } from "vitest";
import { roomAddress } from "@/screen/address";

describe("the screen's address", () => {
  it("carries room, key and language behind the #", () => {
    expect(roomAddress("#room=482917&key=abc&lang=uk")).toEqual({ room: "482917", key: "abc", language: "uk" });
  });

  it("may carry the key with which a clicker leads", () => {
    expect(roomAddress("#room=r&key=abc&lead=def")?.clicker).toBe("def");
    expect(roomAddress("#room=r&key=abc&lead=")?.clicker).toBeUndefined();
  });

  it("is none without a room or a key", () => {
    expect(roomAddress("#room=482917")).toBeNull();
    expect(roomAddress("")).toBeNull();
  });
});
