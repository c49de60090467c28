import type { FoundTalk } from "../analyze-debate.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import type { Utterance } from "../utterances.ts";

/** The sides that are taken on the names of a thing. */
export function stancesOn(thing: readonly NameFamily[], { stances }: FoundTalk): FoundTalk["stances"] {
  return stances.filter(({ family }) => thing.includes(family));
}

/** What puts a name for a thing forward, or judges one. */
export function utterancesOn(thing: readonly NameFamily[], talk: FoundTalk): readonly Utterance[] {
  return [
    ...thing.flatMap(({ proposals }) => proposals.map(({ utterance }) => utterance)),
    ...thing.flatMap(({ proposal }) => proposal?.utterance ?? []),
    ...stancesOn(thing, talk).map(({ utterance }) => utterance),
  ];
}
