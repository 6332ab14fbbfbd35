import { describe, expect, it } from "vitest";
import { film, leadersView } from "@/fixtures/remote";
import { NOW, question, result, timer } from "@/fixtures/room";
import { filmBackMove, markedOf, paperMoves, playMove, signsMove } from "@/remote/film";
import { backMove, curtainMove, losesVote, mainMove, mayTime, otherMoves, timerMoves, waysToChoose } from "@/remote/moves";
import type { FacilitatorView, NextMove, Outcome } from "@/wire";

const next = (code: string, more: Partial<NextMove> = {}): NextMove => ({ code, detail: "", allowed: true, ...more });
const view = (change: Partial<FacilitatorView>): FacilitatorView => leadersView("en", { question: question("en"), ...change });
const names = (seen: FacilitatorView): string[] => otherMoves(seen).map(({ name }) => name);
const outcome = (change: Partial<Outcome>): Outcome => ({ rule: "most", way: "rule", choice: null, tied: [], reason: "", taken: false, ...change });

describe("the one large button", () => {
  it("does what comes next, whatever that is", () => {
    for (const code of ["open_room", "begin", "open", "close", "talk", "ask_again", "reveal", "branch", "go_on", "step"])
      expect(mainMove(leadersView("en", { next: next(code) })).command).toEqual({ do: "next" });
  });

  it("proposes a talk where the room is of two minds, before the first vote is revealed", () => {
    const divided = view({ phase: "closed", next: next("reveal"), divided: true });
    expect(mainMove(divided)).toMatchObject({ name: "talk", more: "divided", command: { do: "talk" } });
    expect(names(divided)).toEqual(["reveal", "ask_again"]);
  });

  it("proposes no second talk after the second vote", () => {
    const again = view({ phase: "closed", next: next("reveal"), divided: true, question: question("en", { number: 2 }) });
    expect(mainMove(again).name).toBe("reveal");
  });

  it("never ends the room", () => {
    for (const code of ["end", "ended"]) expect(mainMove(leadersView("en", { next: next(code, { allowed: false }) })).command).toBeNull();
  });

  it("tells what follows a first vote that is talked about", () => {
    expect(mainMove(view({ phase: "open", next: next("close") })).more).toBe("deep");
    expect(mainMove(view({ phase: "open", next: next("close"), question: question("en", { deep: false }) })).more).toBe("more");
  });
});

describe("what else is offered", () => {
  it.each([
    ["watch", "open", []],
    ["open", "close", []],
    ["closed", "talk", ["reveal", "ask_again"]],
    ["closed", "reveal", ["talk", "ask_again"]],
    ["talk", "ask_again", ["reveal"]],
    ["revealed", "branch", ["talk", "ask_again"]],
  ] as const)("while %s before %s", (phase, code, offered) => {
    expect(names(view({ phase, next: next(code) }))).toEqual(offered);
  });

  it("what came of it can be shown and hidden once it is revealed", () => {
    const facts = { choice: "a", happened: "", why: "", rule: "", source: "", checked: true };
    const seen = view({ phase: "revealed", next: next("branch"), facts, result: result({ outcome: outcome({ taken: true, choice: "a" }) }) });
    expect(names(seen)).toEqual(["talk", "facts"]);
    expect(otherMoves({ ...seen, facts_open: true })).toContainEqual({ name: "facts_off", command: { do: "open_facts", on: false } });
    expect(names({ ...seen, phase: "closed" })).not.toContain("facts");
  });

  it("a tie is broken between those that are level, or by lot", () => {
    const tie = view({ next: next("decide", { detail: "tie", allowed: false }), ways: ["a", "b", "c"], result: result({ outcome: outcome({ tied: ["a", "c"], reason: "tie" }) }) });
    const { ways, lot } = waysToChoose(tie);
    expect(ways.map(({ letter, command }) => [letter, command])).toEqual([
      ["A", { do: "branch", way: "facilitator", choice: "a" }],
      ["C", { do: "branch", way: "facilitator", choice: "c" }],
    ]);
    expect(lot).toEqual({ do: "branch", way: "lot" });
  });

  it("without a tie the facilitator has all ways, and no lot", () => {
    const open = view({ next: next("decide", { detail: "facilitator", allowed: false }), ways: ["a", "b", "c"], result: result({ outcome: outcome({ reason: "facilitator" }) }) });
    expect(waysToChoose(open).ways).toHaveLength(3);
    expect(waysToChoose(open).lot).toBeNull();
    expect(waysToChoose(view({ next: next("branch") })).ways).toEqual([]);
  });
});

describe("back", () => {
  it("is there wherever the room has a step before", () => {
    expect(backMove(view({}))).toEqual({ do: "back" });
    expect(backMove(view({ can_back: false }))).toBeNull();
    expect(backMove(view({ phase: "ended" }))).toBeNull();
  });

  it("would take an open vote away, and only that", () => {
    expect([losesVote(view({ phase: "open" })), losesVote(view({ phase: "closed" }))]).toEqual([true, false]);
  });
});

describe("the film", () => {
  it("rests while it plays, plays while it rests, and begins again where it is over", () => {
    const playing = film({ playing: true });
    expect([playMove(playing, NOW), playMove(film(), NOW)].map(({ name, command }) => [name, command])).toEqual([
      ["film_pause", { do: "play", on: false }],
      ["film_play", { do: "play", on: true }],
    ]);
    expect(playMove(playing, NOW + 20_000)).toEqual({ name: "film_again", command: { do: "play", on: true } });
  });

  it("goes ten seconds back from where it is by now, and never leaves out its content note", () => {
    expect(filmBackMove(film({ playing: true, rate: 2 }), NOW + 4_000)?.command).toEqual({ do: "seek", to: 40 });
    expect(filmBackMove(film({ position: 4 }), NOW)?.command).toEqual({ do: "seek", to: 0 });
    expect(filmBackMove(film({ position: -3 }), NOW)).toBeNull();
  });

  it("offers the papers of the scene while it is watched", () => {
    const shots = [{ id: "list", start: 0, seconds: 9, papers: [{ id: "list/list", title: "The list" }] }];
    expect(paperMoves(view({ film: film(), shots })).map(({ command }) => command)).toEqual([{ do: "paper", paper: "list/list" }]);
    expect(paperMoves(view({ film: film(), shots, phase: "naming" }))).toEqual([]);
  });

  it("asks for signs once; what was shown can be shown again", () => {
    const seen = [{}, { film: film() }, { film: film({ signs: false }), marked: 3 }, { film: film({ signs: false }) }].map((change) => signsMove(view(change))?.name);
    expect(seen).toEqual([undefined, "signs_name", "signs_again", undefined]);
  });

  it("counts marks against the tablets that are here, and nothing where nobody is asked", () => {
    expect(markedOf(view({ film: film(), marked: 5, tablets: 24 }))).toEqual({ n: 5, of: 24 });
    expect(markedOf(view({ film: film({ signs: false }) }))).toBeNull();
    expect(markedOf(view({}))).toBeNull();
  });
});

describe("curtains and timer", () => {
  it("one curtain takes the place of the other, and goes by the same button", () => {
    expect(curtainMove(view({ curtain: "calm" }), "blank").command).toEqual({ do: "curtain", curtain: "blank" });
    expect(curtainMove(view({ curtain: "blank" }), "blank")).toEqual({ name: "blank_off", command: { do: "curtain", curtain: "none" } });
  });

  it("a timer that runs can be stopped, one that stands can go on or be removed", () => {
    expect(timerMoves(view({ timer: timer({ running: true }) })).map(({ name }) => name)).toEqual(["timer_stop"]);
    const stopped = timerMoves(view({ timer: timer({ left: 41.2, closes: true }) }));
    expect(stopped.map(({ command }) => command)).toEqual([{ do: "timer", seconds: 42, closes: true }, { do: "timer_stop", off: true }]);
    expect(timerMoves(view({ timer: timer({ left: 0 }) })).map(({ name }) => name)).toEqual(["timer_off"]);
  });

  it("a new one is offered where none is and the room has begun", () => {
    expect(mayTime(view({}))).toBe(true);
    expect(mayTime(view({ timer: timer() }))).toBe(false);
    expect(mayTime(view({ phase: "lobby" }))).toBe(false);
  });
});
