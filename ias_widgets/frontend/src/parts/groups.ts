import type { GroupFace, NoteFace, WallFace } from "@/wire";

/** Notes that stand together; `group` is null for those that were put into none. */
export interface NoteGroup {
  group: GroupFace | null;
  notes: NoteFace[];
}

/**
 * The notes of a wall by its groups, groups and notes in the order they were made; those of no group come last.
 *
 * With `voted`, the most voted come first in each group. A group without notes, or without a name, says nothing: the notes
 * of an unnamed one stand together all the same.
 */
export function grouped({ groups, notes }: Pick<WallFace, "groups" | "notes">, voted = false): NoteGroup[] {
  const known = new Set(groups.map(({ id }) => id));
  const all = [...groups.map((group): NoteGroup => ({ group, notes: notes.filter((note) => note.group === group.id) })), { group: null, notes: notes.filter((note) => !known.has(note.group)) }];
  const sorted = voted ? all.map((one) => ({ ...one, notes: byVotes(one.notes) })) : all;
  return sorted.filter((one) => one.notes.length > 0);
}

/** The most voted first; of those with as many votes, the one that was there first. */
export function byVotes(notes: NoteFace[]): NoteFace[] {
  return [...notes].sort((a, b) => (b.votes ?? 0) - (a.votes ?? 0));
}
