import type { Utterance } from "../../utterances.ts";
import type { FormEvidence } from "../candidates/gather-forms.ts";
import { arrowTable } from "../proposals/arrow-table.ts";
import { renameTo } from "../proposals/rename.ts";
import { substitution } from "../proposals/substitution.ts";
import { formKey } from "../spelling/forms.ts";
import { offeredInstead } from "./offered-instead.ts";

/** Tells of two spelling keys (forms.ts) whether some mail makes them two names, however much they look alike. */
export type SetAgainst = {
  /** Whether the one is to be renamed to the other. */
  readonly areSides: (one: string, other: string) => boolean;
  /** Whether they are that, or alternatives, or weighed against each other. */
  readonly areWeighed: (one: string, other: string) => boolean;
};

/**
 * What is set against each other in the sentences that mention the forms: the sides of a rename ("POND_GET ->
 * POND_HOLD"), of a preference ("pond_hold rather than pond_get") or of a contrast ("pond_get for reeds, but pond_hold
 * for ferns"), and alternatives that are put forward ("call it pond_hold, pond_keep or pond_get").
 */
export function readSetAgainst(forms: readonly FormEvidence[]): SetAgainst {
  const putIn = new Set(forms.flatMap(({ proposals }) => proposals.map(({ utterance }) => utterance)));
  const inSentences = [...saidIn(forms)].flatMap(([utterance, said]) => pairsIn(utterance, said, putIn.has(utterance)));
  const all = [...replacements(forms), ...inSentences];
  const sides = new Set(all.filter(({ isRenamed }) => isRenamed).map(({ pair }) => pair));
  const weighed = new Set([
    ...all.filter(({ isRenamed }) => !isRenamed).map(({ pair }) => pair),
    ...offeredInstead(forms).map(([one, other]) => pairOf(one.key, other.key)),
  ]);
  const areSides = (one: string, other: string) => sides.has(pairOf(one, other)) && !areOneWord(one, other);
  const areWeighed = (one: string, other: string) =>
    areSides(one, other) || (weighed.has(pairOf(one, other)) && !areOneWord(one, other));
  return { areSides, areWeighed };
}

/** Two forms that are set against each other, and whether the one is to be renamed to the other. */
type Against = { readonly pair: string; readonly isRenamed: boolean };

function replacements(forms: readonly FormEvidence[]): readonly Against[] {
  return forms.flatMap(({ key, replacedIn }) =>
    replacedIn.map(({ mention, rule }) => ({
      pair: pairOf(key, formKey(mention.form)),
      isRenamed: renameRules.has(rule),
    })),
  );
}

/**
 * What a sentence sets against each other: forms that stand next to one another, and all of a list of alternatives
 * where it puts something forward.
 */
function pairsIn({ text }: Utterance, said: readonly Said[], putsForward: boolean): readonly Against[] {
  const places = said.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return places.flatMap((one, at) => {
    const other = places.slice(at + 1).find(({ start }) => start >= one.end);
    if (!other) return [];
    const between = text.slice(one.end, other.start).replace(/\s+/g, " ");
    const isRenamed = isRename(text.slice(0, one.start), between);
    const isAgainst = isRenamed || against.test(between) || opposite.test(between);
    const alternatives = putsForward ? alternativesBefore(places, other, text) : [];
    return [
      ...(isAgainst ? [{ pair: pairOf(one.key, other.key), isRenamed }] : []),
      ...alternatives.map(({ key }) => ({ pair: pairOf(key, other.key), isRenamed: false })),
    ];
  });
}

/** What they put forward takes the place of what was there; the others may but prefer a spelling ("pond_fd over pondfd"). */
export const renameRules: ReadonlySet<string> = new Set([renameTo, substitution, arrowTable].map(({ rule }) => rule));

/** "KEEP_*" and "*_keep": the same word, as a beginning and as an end. */
function areOneWord(one: string, other: string): boolean {
  return one.replace(/^~+/, "") === other.replace(/^~+/, "");
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}

/** A mention of a form in a sentence. */
type Said = { readonly key: string; readonly start: number; readonly end: number };

function saidIn(forms: readonly FormEvidence[]): ReadonlyMap<Utterance, readonly Said[]> {
  const sentences = new Map<Utterance, Said[]>();
  for (const { key, occurrences } of forms)
    for (const { mention, utterance } of occurrences)
      if (utterance.kind !== "code")
        sentences.set(utterance, [...(sentences.get(utterance) ?? []), { key, ...mention.span }]);
  return new Map([...sentences].filter(([, said]) => said.length > 1));
}

const edge = "[\\s\"'`“”‘’()*]{0,6}";
const filler = "(?:\\s(?:just|simply|plain|even|maybe|perhaps|calling\\sit|using|an?|the)){0,2}";
const arrow = new RegExp(`^${edge}(?:[-=]{1,2}>|→)${edge}$`);
const against = new RegExp(
  `^${edge},?\\s?(?:vs\\.?|versus|instead\\sof|rather\\sthan|in\\splace\\sof|in\\sfavou?r\\sof|over|not)${filler}${edge}$`,
  "i",
);
const into = new RegExp(`^${edge}(?:to|into|with|by)${filler}${edge}$`, "i");
const renames = /\b(?:renam|chang|convert|switch|replac|turn)(?:e|ed|es|s|ing)?\b[^.;]{0,60}$/i;
const opposite = /^[^.;]{0,60}[\s,](?:but|however|while|whereas)[\s,][^.;]{0,60}$/i;

function isRename(before: string, between: string): boolean {
  return arrow.test(between) || (into.test(between) && renames.test(before));
}

const listed = new RegExp(`^${edge},${edge}$`);
const lastListed = new RegExp(`^${edge},?\\sor${filler}${edge}$`, "i");

/** What stands before the last one of a list that ends in "or", parted by commas alone. */
function alternativesBefore(places: readonly Said[], last: Said, text: string): readonly Said[] {
  const alternatives: Said[] = [];
  let behind = last;
  for (const place of places.filter(({ end }) => end <= last.start).toReversed()) {
    if (place.end > behind.start) continue;
    const between = text.slice(place.end, behind.start);
    if (!(behind === last ? lastListed : listed).test(between)) break;
    alternatives.push(place);
    behind = place;
  }
  return alternatives;
}
