import type { SignsFace, SignWindow } from "@/wire";

/** Whether a tap counts for a window: it lies in it, or so little behind it that somebody was still reaching for the tablet. */
export function counts(seconds: number, { start, end }: Pick<SignWindow, "start" | "end">, reaction: number): boolean {
  return start <= seconds && seconds <= end + reaction;
}

/** Rows of windows for a time line: those that overlap stand one below the other, each as high up as it can. */
export function lanesOf<W extends Pick<SignWindow, "start" | "end">>(windows: W[]): W[][] {
  const lanes: W[][] = [];
  for (const window of [...windows].sort((a, b) => a.start - b.start)) {
    const free = lanes.find((lane) => lane[lane.length - 1]!.end <= window.start);
    if (free) free.push(window);
    else lanes.push([window]);
  }
  return lanes;
}

/** The windows of one kind with the numbers they have on the time line: signs are 1, 2 …, decoys A, B … */
export function numbered(face: SignsFace): Map<string, string> {
  const of = (kind: SignWindow["kind"], name: (i: number) => string): [string, string][] =>
    face.windows.filter((window) => window.kind === kind).map(({ id }, i) => [`${kind}:${id}`, name(i)]);
  return new Map([...of("sign", (i) => String(i + 1)), ...of("decoy", (i) => String.fromCharCode(65 + i))]);
}
