import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ASK_EVERY_MS, BURST, BURST_GAP_MS, KEPT, ServerClock } from "@/client/serverClock";

const HUB_AT_0 = 1_790_000_000_000;
const MINUTES = 60_000;

/** A device whose clock is off, and a network with a way there and a way back; time passes when it is told to. */
class Device {
  true = 0;
  asleep = 0;
  set = 0;
  lost = false;
  ways: () => [there: number, back: number] = () => [20, 20];
  readonly asked: number[] = [];
  readonly clock: ServerClock;
  #posted: Array<{ at: number; deliver: () => void }> = [];

  constructor(readonly skew: number, readonly drift = 0) {
    this.clock = new ServerClock({ ping: (stamp) => this.ping(stamp), base: () => this.base(), wall: () => this.wall() });
  }

  get hub(): number {
    return HUB_AT_0 + this.true;
  }

  base(): number {
    return 5_000 + (this.true - this.asleep) * (1 + this.drift);
  }

  wall(): number {
    return HUB_AT_0 + this.skew + this.set + this.true * (1 + this.drift);
  }

  ping(stamp: number): boolean {
    if (this.lost) return false;
    this.asked.push(this.true);
    const [there, back] = this.ways();
    const said = Math.round(this.hub + there);
    this.#posted.push({ at: this.true + there + back, deliver: () => this.clock.heard(stamp, said) });
    return true;
  }

  pass(ms: number): void {
    const until = this.true + ms;
    while (this.true < until) {
      const step = Math.min(this.#posted.length > 0 ? 10 : 250, until - this.true);
      this.true += step;
      vi.advanceTimersByTime(step);
      const due = this.#posted.filter(({ at }) => at <= this.true);
      this.#posted = this.#posted.filter(({ at }) => at > this.true);
      for (const { deliver } of due) deliver();
    }
  }

  get error(): number {
    return Math.abs(this.clock.now() - this.hub);
  }
}

/** Numbers that look like dice and are the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

let device: Device;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  device.clock.stop();
  vi.useRealTimers();
});

function connect(skew: number, ways?: Device["ways"], drift = 0): Device {
  device = new Device(skew, drift);
  if (ways) device.ways = ways;
  device.clock.start();
  device.pass(BURST * BURST_GAP_MS + 500);
  return device;
}

describe("the hub's clock, estimated", () => {
  it.each([-7 * MINUTES, -3_000, 0, 40_000, 90 * MINUTES])("does not care that the device's is %d ms off", (skew) => {
    expect(connect(skew).error).toBeLessThanOrEqual(20);
    expect(device.clock.known).toBe(true);
  });

  it.each([[400, 0], [0, 400], [390, 10], [200, 200], [50, 350]])("is within 250 ms where the way there takes %d ms and the way back %d ms", (there, back) => {
    expect(connect(5 * MINUTES, () => [there, back]).error).toBeLessThanOrEqual(210);
    expect(device.error).toBeLessThanOrEqual(device.clock.offBy + 11);
  });

  it("believes the quickest of its answers", () => {
    const roll = dice(7);
    connect(-4 * MINUTES, () => [30 + 370 * roll() ** 2, 30 + 300 * roll() ** 2]);
    for (let i = 0; i < KEPT; i++) device.pass(ASK_EVERY_MS);
    expect(device.error).toBeLessThanOrEqual(100);
    expect(device.clock.offBy).toBeLessThan(200);
  });

  it("stays right for long on a quartz that runs 50 millionths fast", () => {
    connect(-MINUTES, () => [40, 40], 50e-6);
    device.pass(40 * MINUTES);
    expect(device.error).toBeLessThan(60);
  });

  it("is not moved by somebody who sets the device's clock", () => {
    connect(0);
    device.set = 3 * 60 * MINUTES;
    device.clock.now();
    device.pass(2_500);
    expect(device.error).toBeLessThanOrEqual(30);
  });

  it("is found again after the device slept, and at once by the device's own clock", () => {
    connect(2 * MINUTES);
    device.true += 10 * MINUTES;
    device.asleep += 10 * MINUTES;
    device.lost = true;
    expect(device.error).toBeLessThanOrEqual(30);
    device.lost = false;
    device.clock.start();
    device.pass(500);
    expect(device.clock.known).toBe(true);
    expect(device.error).toBeLessThanOrEqual(30);
  });

  it("is asked for quickly at first, then every half minute", () => {
    connect(0);
    expect(device.asked.length).toBe(BURST);
    device.pass(10 * ASK_EVERY_MS);
    expect(device.asked.length).toBeGreaterThanOrEqual(BURST + 9);
    expect(device.asked.length).toBeLessThanOrEqual(BURST + 11);
  });

  it("goes by what messages say until the first answer", () => {
    device = new Device(9 * MINUTES);
    device.clock.hint(device.hub - 120);
    device.clock.hint(device.hub - 40);
    device.clock.hint(device.hub - 300);
    expect(device.error).toBe(40);
    expect(device.clock.known).toBe(false);
  });

  it("passes over answers to questions it did not ask", () => {
    connect(0);
    const before = device.clock.now();
    device.clock.heard(0, 1);
    device.clock.heard(device.base() + 1_000, 1);
    expect(device.clock.now()).toBe(before);
  });
});
