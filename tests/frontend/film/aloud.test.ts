import { beforeEach, describe, expect, it, vi } from "vitest";
import { Reader } from "@/film/aloud";

const voice = (lang: string, localService = true): SpeechSynthesisVoice => ({ lang, localService, name: lang, default: false, voiceURI: lang });

class Said {
  onend: (() => void) | null = null;
  constructor(readonly text: string) {}
}

function device(...voices: SpeechSynthesisVoice[]): { synth: SpeechSynthesis; said: Said[] } {
  const said: Said[] = [];
  const synth = { getVoices: () => voices, speak: (one: Said) => said.push(one), cancel: vi.fn() };
  return { synth: synth as unknown as SpeechSynthesis, said };
}

beforeEach(() => vi.stubGlobal("SpeechSynthesisUtterance", Said));

describe("a device's own voice", () => {
  it("reads in the film's language, and not with one that lives on somebody's server", () => {
    const reader = new Reader(device(voice("en-GB"), voice("pl-PL"), voice("uk-UA", false)).synth);
    expect(reader.voice("pl")?.lang).toBe("pl-PL");
    expect(reader.voice("uk")).toBeNull();
    expect(new Reader(undefined).voice("pl")).toBeNull();
  });

  it("reads one thing at a time, as fast as the film", () => {
    const { synth, said } = device(voice("pl-PL"));
    const reader = new Reader(synth);
    reader.read("Dzień dobry.", "pl", 1.25);
    reader.read("Proszę.", "pl", 1.25);
    expect(said.map(({ text }) => text)).toEqual(["Dzień dobry.", "Proszę."]);
    expect(said[1]).toMatchObject({ rate: 1.25, lang: "pl-PL" });
    said[0]!.onend!();
    expect(reader.reads).toBe(true);
    said[1]!.onend!();
    expect(reader.reads).toBe(false);
  });

  it("says when it is done, unless it was stopped", () => {
    const { synth, said } = device(voice("pl-PL"));
    const reader = new Reader(synth);
    const after = vi.fn();
    reader.read("Dzień dobry.", "pl", 1);
    reader.whenDone(after);
    reader.stop();
    said[0]!.onend!();
    expect(after).not.toHaveBeenCalled();
    reader.read("Proszę.", "pl", 1);
    reader.whenDone(after);
    said[1]!.onend!();
    expect(after).toHaveBeenCalledOnce();
  });
});
