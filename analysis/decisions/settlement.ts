import type { NameFamily } from "../names/families/name-family.ts";
import { rememberedOf } from "../remember.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import { opposedBeside } from "../talks/opposed-beside.ts";
import { readAnsweredPatch } from "../threads/answered-series.ts";
import { isPatchPost } from "../threads/series.ts";
import type { DecisionKind, Post } from "../types.ts";
import type { Utterance } from "../utterances.ts";

/** A message that settles on a name; where it proves to be the last word, it is the decision. */
export type Settlement = {
  readonly family: NameFamily;
  readonly kind: DecisionKind;
  /** The own words that show it. */
  readonly utterance: Utterance;
  readonly rule: string;
  /** How much it settles (ways-to-settle.ts). */
  readonly weight: number;
};

/** All that settlements are read from; everything in order of date. */
export type DebateRecord = {
  readonly families: readonly NameFamily[];
  readonly stances: readonly FoundStance[];
  readonly utterances: readonly Utterance[];
  readonly posts: readonly Post[];
};

/** Whether anybody speaks against a name. */
export function isOpposed(family: NameFamily, stances: DebateRecord["stances"]): boolean {
  return stances.some((stance) => stance.family === family && stance.stance === "oppose");
}

/** What is said against a name after somebody settled on it. */
export function objectionsAfter(
  { family, utterance }: Pick<Settlement, "family" | "utterance">,
  stances: DebateRecord["stances"],
): DebateRecord["stances"] {
  return stances.filter(
    (later) => later.family === family && later.stance === "oppose" && later.utterance.index > utterance.index,
  );
}

/** Main addresses of whoever posts patches, or, where none is at hand, posted those that are answered. */
export const patchAuthors: (posts: DebateRecord["posts"]) => ReadonlySet<string> = rememberedOf((posts) => {
  const patches = posts.filter(isPatchPost);
  if (patches.length > 0) return new Set(patches.map(({ person }) => person.main));
  const answered = readAnsweredPatch(posts);
  return new Set(answered ? [answered.author] : []);
});

/** The names that the proposals of a name would replace. */
export function namesReplacedBy(family: NameFamily, families: readonly NameFamily[]): readonly NameFamily[] {
  return families.filter(({ replacedIn }) => replacedIn.some((proposal) => family.proposals.includes(proposal)));
}

/**
 * The names that a name stands against: those it would replace, and those argued against in the paragraph that puts it
 * forward, unless it is said what replaces them.
 */
export function rivalsOf(family: NameFamily, { families, stances }: DebateRecord): readonly NameFamily[] {
  const open = opposedBeside(family, stances).filter(({ replacedIn }) => replacedIn.length === 0);
  const rivals = new Set([...namesReplacedBy(family, families), ...open]);
  rivals.delete(family);
  return [...rivals];
}

/** The one name in use that a name stands against, and that stays where it is given up; null where that may be several. */
export function keptInstead(family: NameFamily, record: DebateRecord): NameFamily | null {
  const inUse = record.families.filter(({ role }) => role === "incumbent");
  const rivals = new Set([...rivalsOf(family, record), ...inUse.filter(({ inTitle }) => inTitle)]);
  const [one, ...others] = inUse.filter((rival) => rivals.has(rival));
  return one && others.length === 0 ? one : null;
}

/** One way in which a debate settles on names. */
export type SettlementRule = (record: DebateRecord) => readonly Settlement[];
