/** So many letters of a name have room beside its lane. */
export const LONGEST_LABEL = 24;

/** So many of them are kept in front, where that tells the names apart: half of them is read best. */
const HEADS = [12, 8, 16, 4, 20, 0, 23];

/**
 * The names as they stand beside their lanes, in the same order: long ones are cut in the middle, since names of one
 * thing begin and end alike, and where that leaves two the same, at another place.
 */
export function laneLabels(names: readonly string[]): readonly string[] {
  const cuts = HEADS.map((head) => names.map((name) => cutInMiddle(name, head)));
  const differing = (labels: readonly string[]) => new Set(labels).size;
  return cuts.reduce((best, other) => (differing(other) > differing(best) ? other : best), names.slice(0, 0));
}

/** "pond_set_nes…_sheltered": whole letters, never half a surrogate pair. */
function cutInMiddle(name: string, head: number): string {
  const letters = [...name];
  if (letters.length <= LONGEST_LABEL) return name;
  const tail = LONGEST_LABEL - 1 - head;
  return `${letters.slice(0, head).join("")}…${letters.slice(letters.length - tail).join("")}`;
}
