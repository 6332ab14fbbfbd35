import { describe, expect, it, vi } from "vitest";
import { OwnClock } from "@/film/clock";
import { follow, OFF_MOST, spokenIn } from "@/film/VideoSight";

let now = 0;
const clockAt = (position: number, playing: boolean, rate = 1): OwnClock => new OwnClock(60, { position, playing, rate }, () => now);
const clip = (change: object = {}) => ({ currentTime: 0, duration: 60, paused: true, playbackRate: 1, readyState: 4, play: vi.fn(async () => undefined), pause: vi.fn(), ...change });

describe("a filmed scene follows the film's clock", () => {
  it("is left alone where it is off by less than anybody sees, and set right where it is off by more", () => {
    const near = clip({ currentTime: 10 + OFF_MOST - 0.05, paused: false });
    follow(near, clockAt(10, true));
    expect(near.currentTime).toBeCloseTo(10.2);
    const far = clip({ currentTime: 10.4, paused: false });
    follow(far, clockAt(10, true));
    expect(far.currentTime).toBe(10);
  });

  it("plays, pauses and hurries with it", () => {
    const rests = clip();
    follow(rests, clockAt(3, true, 1.5));
    expect(rests.play).toHaveBeenCalledOnce();
    expect([rests.playbackRate, rests.currentTime]).toEqual([1.5, 3]);
    const plays = clip({ paused: false, currentTime: 3 });
    follow(plays, clockAt(3, false));
    expect(plays.pause).toHaveBeenCalledOnce();
  });

  it("waits at its first frame while the content note stands, and at its last one when it is shorter than the scene", () => {
    const note = clip();
    follow(note, clockAt(-5, true));
    expect([note.currentTime, note.play.mock.calls.length]).toEqual([0, 0]);
    const short = clip({ duration: 20, currentTime: 20, paused: false });
    follow(short, clockAt(40, true));
    expect([short.currentTime, short.pause.mock.calls.length]).toEqual([20, 1]);
  });
});

describe("a caption of WebVTT", () => {
  it("says who speaks, without its marks", () => {
    expect(spokenIn("<v Ewa Lisowska>Good morning.\nMay I <i>come in</i>?</v>")).toEqual({ speaker: "Ewa Lisowska", text: "Good morning. May I come in?" });
    expect(spokenIn("<v.loud Marek>Stop.</v>")).toEqual({ speaker: "Marek", text: "Stop." });
    expect(spokenIn("A door closes.")).toEqual({ speaker: "", text: "A door closes." });
  });
});
