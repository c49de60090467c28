import type { Lineage } from "../types.ts";
import { kindsOf, reasonsFirst } from "./kinds.ts";
import { buildOverview, type DebateEntry, type NameEntry } from "./overview.ts";
import type { Reader } from "./reader.ts";
import type { Citation } from "./types.ts";

/** A debate of a lineage. */
export type Chapter = {
  readonly number: number;
  readonly debate: DebateEntry;
  /** Those in use first, then as they were put forward. */
  readonly names: readonly ChapterName[];
};

/** A name of a chapter, with what was said against it. */
export type ChapterName = NameEntry & { readonly objections: readonly KindOfObjection[] };

/** Objections of a kind ("too long"), and where they stand. */
export type KindOfObjection = { readonly kind: string; readonly citations: readonly Citation[] };

/** The debate that is read as a chapter of its lineage. */
export function chapterOf(reader: Reader, number: number, lineage: Lineage): Chapter {
  // From the whole debate: evidence and anchors must be numbered as in its report, where the names for something else stand too.
  const { debates, names } = buildOverview([reader.debate], reader, [lineage]);
  const objectionsTo = objectionFinder(reader);
  const inQuestion = names.filter(({ isAside }) => !isAside);
  return {
    number,
    debate: debates[0] as DebateEntry,
    names: inQuestion.toSorted(byProposal).map((name) => ({ ...name, objections: objectionsTo(name) })),
  };
}

function objectionFinder({ stances, nameRef, cite }: Reader): (name: NameEntry) => readonly KindOfObjection[] {
  const objections = stances.filter(({ stance }) => stance === "oppose");
  return ({ anchor }) => {
    const own = objections.filter(({ name }) => nameRef(name).anchor === anchor);
    const kinds = [...new Set(own.flatMap(kindsOf))].sort(reasonsFirst);
    return kinds.map((kind) => ({
      kind,
      citations: own.filter((stance) => kindsOf(stance).includes(kind)).map(({ evidence }) => cite(evidence)),
    }));
  };
}

/** Evidence is numbered in the order in which it was said. */
function numberOf({ proposal }: NameEntry): number {
  return proposal?.number ?? Number.MAX_SAFE_INTEGER;
}

function byProposal(left: NameEntry, right: NameEntry): number {
  const inUse = Number(right.role === "incumbent") - Number(left.role === "incumbent");
  return inUse || numberOf(left) - numberOf(right);
}
