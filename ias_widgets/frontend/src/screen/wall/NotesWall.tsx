import type { JSX } from "preact";
import { grouped } from "@/parts/groups";
import { Cards } from "@/screen/wall/Cards";
import type { WallFace } from "@/wire";

/** The notes of a board, in its groups; once they were voted on, the most voted first in each. */
export function NotesWall({ wall, title }: { wall: WallFace; title: string }): JSX.Element {
  const done = wall.stage === "done";
  return <Cards groups={grouped(wall, done)} ranked={done} title={<h1>{title}</h1>} />;
}
