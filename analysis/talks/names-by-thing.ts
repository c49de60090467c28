import { connected } from "../connected.ts";
import { breathOf } from "../names/candidates/breath.ts";
import type { Proposal } from "../names/candidates/gather-forms.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { findMentions } from "../names/mentions/mentions.ts";
import { formKey, isPairOfTerms, isPlainWord } from "../names/spelling/forms.ts";
import { isPartOf } from "../names/spelling/part-of.ts";
import type { FoundStance } from "../stances/find-stances.ts";
import { quotedAbove } from "../utterances.ts";
import { opposedBeside } from "./opposed-beside.ts";

/**
 * The names of a talk by the thing that they are names of, as far as anybody sets them against one another
 * (`tiesBetween`). In order of the names.
 */
export function namesByThing(
  names: readonly NameFamily[],
  stances: readonly FoundStance[],
): readonly (readonly NameFamily[])[] {
  const ties = [
    // What is tied to nothing is a thing, too.
    ...names.map((name): Tie => [name, name]),
    ...tiesBetween(names, stances),
  ];
  const placeOf = new Map(names.map((name, place) => [name, String(place)]));
  const pairs = ties.map(([one, other]) => [placeOf.get(one) ?? "", placeOf.get(other) ?? ""] as const);
  return connected(pairs)
    .map((places) => places.map(Number).sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b)
    .map((places) => places.flatMap((place) => names[place] ?? []));
}

/** Two names that somebody sets against one another, as names of one thing. */
export type Tie = readonly [NameFamily, NameFamily];

/** Who is set against whom; some twice. */
export function tiesBetween(names: readonly NameFamily[], stances: readonly FoundStance[]): readonly Tie[] {
  const isName = new Set(names);
  const judged = stances.filter(({ family }) => isName.has(family));
  return [
    ...replacements(names),
    ...inOneBreath(names),
    ...judgedTogether(judged),
    ...putBeside(names),
    ...names.flatMap((name) => opposedBeside(name, judged).map((other): Tie => [name, other])),
    ...builtOn(names),
    ...sharing(names.map((name) => [name, [...name.keys].filter(isPairOfTerms).flatMap((pair) => pair.split("/"))])),
  ];
}

function replacements(names: readonly NameFamily[]): readonly Tie[] {
  const putIn = new Map(names.flatMap((name) => name.proposals.map((proposal) => [proposal, name] as const)));
  return names.flatMap((old) =>
    old.replacedIn.flatMap((proposal): Tie[] => {
      const name = putIn.get(proposal);
      return name ? [[old, name]] : [];
    }),
  );
}

function inOneBreath(names: readonly NameFamily[]): readonly Tie[] {
  return sharing(names.map((name) => [name, name.proposals.map(breathOf)]));
}

function judgedTogether(judged: readonly FoundStance[]): readonly Tie[] {
  return sharing(judged.map(({ family, utterance }) => [family, [String(utterance.index)]] as const));
}

/** Each name with the first one that has a key of its own, too. */
function sharing(keyed: readonly (readonly [NameFamily, readonly string[]])[]): readonly Tie[] {
  const first = new Map<string, NameFamily>();
  return keyed.flatMap(([name, keys]) =>
    keys.map((key): Tie => {
      const other = first.get(key) ?? name;
      first.set(key, other);
      return [name, other];
    }),
  );
}

/**
 * What is put forward, with the names in its sentence, or else the last one in the passage that it answers; unless the sentence says what
 * it replaces. Ordinary words do not count where they are not set off: all talk is full of them.
 */
export function putBeside(names: readonly NameFamily[]): readonly Tie[] {
  const byKey = new Map(names.flatMap((name) => [...name.keys].map((key) => [key, name] as const)));
  const byEnd = new Map(names.flatMap((name) => [...name.ownWords].map((word) => [word, name] as const)));
  const replacing = new Set(names.flatMap(({ replacedIn }) => replacedIn));
  const othersIn = (text: string, name: NameFamily) =>
    findMentions(text)
      .flatMap(
        ({ form, shape }) => byKey.get(formKey(form)) ?? ((shape === "acronym" && byEnd.get(formKey(form))) || []),
      )
      .filter((other) => other !== name);
  const besides = ({ utterance }: Proposal, name: NameFamily) => {
    const said = othersIn(utterance.text, name);
    return said.length > 0 ? said : othersIn(quotedAbove(utterance), name).slice(-1);
  };
  return names.flatMap((name) =>
    name.proposals
      .filter((proposal) => !replacing.has(proposal))
      .flatMap((proposal) => besides(proposal, name).map((other): Tie => [name, other])),
  );
}

/** A word that more names than these are built on is a word of their subject. */
const mostBuilt = 2;

function builtOn(names: readonly NameFamily[]): readonly Tie[] {
  return names.flatMap((word) =>
    [...word.keys].filter(isPlainWord).flatMap((key) => {
      const built = names.filter((name) => name !== word && [...name.keys].some((other) => isPartOf(key, other)));
      return built.length > mostBuilt ? [] : built.map((name): Tie => [word, name]);
    }),
  );
}
