import type { QuoteSource } from "../types.ts";
import type { BodyLine } from "./body-lines.ts";
import { type OwnLineIndex, type OwnPlace, ownPlaces } from "./own-line-index.ts";
import { candidatePlaces, haveOneOrigin, placeLines } from "./place-lines.ts";
import type { Ancestry, Reading } from "./post-view.ts";
import { TELLING_LENGTH } from "./quote-keys.ts";

/** Several messages hold the words, and nothing tells which of them is quoted. */
export const AMBIGUOUS: QuoteSource = { known: false, reason: "ambiguous" };

/** The lines are compared by their keys; their body need not be at hand. */
type Located = Omit<Reading, "body">;

/**
 * Gives a source to each quoted line that is for certain a copy of a line of the nearest ancestor's body (an own line,
 * or a quoted line with a known source), else the own line of the only ancestor that has it. Fills the sources.
 */
export function matchLines({ lines, sources, ancestry }: Located, own: OwnLineIndex): void {
  const { path, missing } = ancestry;
  const parent = path.at(-1);
  if (parent === undefined) return;
  const places = placeLines(lines, parent, missing);
  lines.forEach((line, at) => {
    if (line.depth === 0 || sources[at] !== null) return;
    const place = places[at] ?? null;
    if (place !== null) sources[at] = parent.sources[place] ?? null;
    else if (candidatePlaces(line, parent, missing).length === 0) sources[at] = sourceInAncestors(line, ancestry, own);
  });
}

/**
 * Settles what neither `matchLines` nor the words around a line could: it has the source of the only line that equals
 * it, however deep; where several messages hold it, the source is ambiguous. Fills the sources.
 */
export function settleLines({ lines, sources, ancestry }: Located, own: OwnLineIndex): void {
  const { path, missing } = ancestry;
  const parent = path.at(-1);
  if (parent === undefined) return;
  lines.forEach((line, at) => {
    if (line.depth === 0 || sources[at] !== null || line.key.length < TELLING_LENGTH) return;
    const candidates = candidatePlaces(line, parent, missing);
    const first = candidates[0];
    if (first !== undefined) {
      sources[at] = haveOneOrigin(parent, candidates) ? (parent.sources[first] ?? null) : AMBIGUOUS;
    } else if (placesInAncestors(line, ancestry, own).length > 0) sources[at] = AMBIGUOUS;
  });
}

/** Where a line that one ancestor alone has as own text stands there. */
function sourceInAncestors(line: BodyLine, ancestry: Ancestry, own: OwnLineIndex): QuoteSource | null {
  const places = placesInAncestors(line, ancestry, own);
  const last = places.at(-1);
  if (last === undefined || !places.every(({ view }) => view === last.view)) return null;
  return last.view.sources[last.line] ?? null;
}

function placesInAncestors({ key }: BodyLine, { path }: Ancestry, own: OwnLineIndex): readonly OwnPlace[] {
  if (key.length < TELLING_LENGTH) return [];
  return ownPlaces(own, key).filter(({ view }) => path[view.level] === view);
}
