/** Where the layers of a shot are at each of its seconds: as keyframes that a browser's compositor plays. */
import type { Board, Frame, Layer, Paper, Side } from "@/film/bundle";

/** The picture space: one unit is one pixel of a picture of this size. */
export const WIDE = 1600;
export const HIGH = 900;

/** How far beyond each edge backgrounds are drawn. */
const BEYOND = 200;

/** Left, top, width, height in the picture space. */
export type Box = [x: number, y: number, width: number, height: number];

/** The plane of the picture: its layers move as the camera does. */
export const PLANE = 3;

/** In whose middle the camera stands where less motion was asked for. */
const MIDDLE = 0.5;

/** What a layer of this depth shows when the camera is `part` of its way. */
export function frameAt({ camera: [from, to] }: Pick<Board, "camera">, depth: number, part: number): Frame {
  if (depth === 0) return [0, 0, WIDE];
  const far = (part * depth) / PLANE;
  return [0, 1, 2].map((i) => from[i]! + (to[i]! - from[i]!) * far) as Frame;
}

const view = ([x, y, width]: Frame): string => {
  const zoom = WIDE / width;
  return `translate(${round(-x * zoom)}px, ${round(-y * zoom)}px) scale(${round(zoom)})`;
};

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** A zoom in even steps of the frame is none in even steps of the scale: so many straight pieces stand for it. */
const PIECES = 6;

/** Keyframes of the camera for a layer of this depth; a single one where it does not move. */
export function cameraFrames(board: Pick<Board, "camera">, depth: number, calm: boolean): Keyframe[] {
  const [from, to] = board.camera;
  const stands = depth === 0 || from.every((value, i) => value === to[i]);
  if (stands || calm) return [{ transform: view(frameAt(board, depth, stands ? 0 : MIDDLE)) }];
  const pieces = from[2] === to[2] ? 1 : PIECES;
  return Array.from({ length: pieces + 1 }, (_, i) => ({ offset: i / pieces, transform: view(frameAt(board, depth, i / pieces)) }));
}

/** Keyframes of what a layer does by itself: it comes, goes or drifts. None where it does nothing. */
export function layerFrames(layer: Layer, board: Pick<Board, "camera">, seconds: number, calm: boolean): Keyframe[] {
  const { enter, leave, drift } = layer;
  if (calm) return appearFrames(enter && enter.at + enter.seconds, leave && leave.at, seconds);
  if (!enter && !leave && !drift[0] && !drift[1]) return [];
  const inTo = enter ? enter.at + enter.seconds : 0;
  const outTo = leave ? Math.min(seconds, leave.at + leave.seconds) : Infinity;
  const times = [0, enter?.at, enter && inTo, leave?.at, leave && outTo, seconds];
  const sorted = [...new Set(times.filter((at): at is number => at !== null && at !== undefined && at <= seconds))].sort((a, b) => a - b);
  return sorted.map((at) => {
    const away = enter && at < inTo ? awayTo(enter.from, layer, board) : leave && at >= outTo ? awayTo(leave.to, layer, board) : STAYS;
    const part = at / seconds;
    return {
      offset: part,
      transform: `translate(${round(away.x + drift[0] * part)}px, ${round(away.y + drift[1] * part)}px)`,
      opacity: away.opacity,
      easing: enter && at >= enter.at && at < inTo ? COMES : leave && at >= leave.at ? GOES : "linear",
    };
  });
}

const COMES = "cubic-bezier(.2,.55,.35,1)";
const GOES = "cubic-bezier(.6,0,.8,.45)";

const STAYS = { x: 0, y: 0, opacity: 1 };

/** How wide, to either side of its place, a part may be that comes into the picture. */
const HALF = 340;

/** How far a layer must go to be out of the picture on this side. */
function awayTo(side: Side, { parts }: Layer, board: Pick<Board, "camera">): typeof STAYS {
  if (side === "fade") return { x: 0, y: 0, opacity: 0 };
  const [x, y, wide, high] = boxAround(board.camera);
  const across = parts.map((part) => part.x);
  const along = parts.map((part) => part.y);
  switch (side) {
    case "left":
      return { ...STAYS, x: Math.min(-HALF, x - Math.max(...across) - HALF) };
    case "right":
      return { ...STAYS, x: Math.max(HALF, x + wide - Math.min(...across) + HALF) };
    case "up":
      return { ...STAYS, y: -Math.max(high, Math.max(...along) - y + HALF) };
    case "down":
      return { ...STAYS, y: Math.max(high, y + high - Math.min(...along) + HALF) };
  }
}

function boxAround(frames: Frame[]): Box {
  const [x, y] = [Math.min(...frames.map((one) => one[0])), Math.min(...frames.map((one) => one[1]))];
  const right = Math.max(...frames.map((one) => one[0] + one[2]));
  const bottom = Math.max(...frames.map((one) => one[1] + (one[2] * HIGH) / WIDE));
  return [x, y, right - x, bottom - y];
}

/** Visible between two seconds, without moving. */
function appearFrames(from: number | null, until: number | null, seconds: number): Keyframe[] {
  if (from === null && until === null) return [];
  const steps: Keyframe[] = [{ offset: 0, opacity: from === null || from <= 0 ? 1 : 0, easing: AT_ONCE }];
  if (from !== null && from > 0) steps.push({ offset: Math.min(1, from / seconds), opacity: 1, easing: AT_ONCE });
  if (until !== null) steps.push({ offset: Math.min(1, until / seconds), opacity: 0, easing: AT_ONCE });
  return [...steps, { offset: 1, opacity: steps[steps.length - 1]!.opacity as number }];
}

const AT_ONCE = "steps(1, end)";

/** Seconds in which a paper is laid down. */
const LAID_IN = 0.5;

/** Keyframes of a paper that is laid down at its second, turned as it lies. */
export function paperFrames({ at, turn = 0 }: Pick<Paper, "at" | "turn">, seconds: number, calm: boolean): Keyframe[] {
  const lies = { opacity: 1, transform: `rotate(${turn}deg)` };
  if (at <= 0 || at >= seconds) return [lies];
  if (calm) return appearFrames(at, null, seconds).map((step) => ({ ...step, transform: lies.transform }));
  const held = { opacity: 0, transform: `translate(0, 46px) rotate(${turn + 2.5}deg)` };
  return [
    { offset: 0, ...held },
    { offset: at / seconds, ...held, easing: COMES },
    { offset: Math.min(1, (at + LAID_IN) / seconds), ...lies },
    { offset: 1, ...lies },
  ];
}

/** The piece of the picture space that a layer is drawn for: what the camera can see of it, or all where it comes from outside. */
export function boxOf(layer: Layer, board: Pick<Board, "camera">): Box {
  const moves = [layer.enter?.from, layer.leave?.to].some((side) => side && side !== "fade");
  if (moves) return [-BEYOND, -BEYOND, WIDE + 2 * BEYOND, HIGH + 2 * BEYOND];
  const [dx, dy] = layer.drift;
  const [x, y, wide, high] = boxAround([frameAt(board, layer.depth, 0), frameAt(board, layer.depth, 1)]);
  const [left, top] = [Math.floor(x - Math.max(0, dx)) - 1, Math.floor(y - Math.max(0, dy)) - 1];
  return [left, top, Math.ceil(x + wide - Math.min(0, dx)) + 1 - left, Math.ceil(y + high - Math.min(0, dy)) + 1 - top];
}

/** Papers lie below what is in front of the picture's plane, and below what does not move with the camera. */
const IN_FRONT = 4;

export const isFront = ({ depth }: Pick<Layer, "depth">): boolean => depth > IN_FRONT || depth === 0;

/** The layers of a board, those that move as one put into one: each layer costs as much as the whole picture. */
export function stacked({ camera: [from, to], layers }: Board): Layer[] {
  const still = from.every((value, i) => value === to[i]);
  const stacks: Layer[] = [];
  const front = layers.findIndex(isFront);
  layers.forEach((layer, i) => {
    const last = stacks[stacks.length - 1];
    const alike = last && !movesAlone(last) && !movesAlone(layer) && (last.depth === layer.depth || (still && seesAlike(from, last, layer)));
    if (alike && i !== front) stacks[stacks.length - 1] = { ...last, parts: [...last.parts, ...layer.parts] };
    else stacks.push(layer);
  });
  return stacks;
}

const movesAlone = ({ enter, leave, drift }: Layer): boolean => Boolean(enter || leave || drift[0] || drift[1]);

/** A camera that stands at the whole picture shows layers alike whether they move with it or not. */
const seesAlike = ([x, y, width]: Frame, one: Layer, other: Layer): boolean =>
  (one.depth === 0) === (other.depth === 0) || (x === 0 && y === 0 && width === WIDE);
