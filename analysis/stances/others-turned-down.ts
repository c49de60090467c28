import type { NameFamily } from "../names/families/name-family.ts";
import { markSentence } from "../names/mentions/marked-sentence.ts";
import { phrase } from "../patterns/phrase.ts";
import type { Utterance } from "../utterances.ts";
import { DEGREE, IS, NEGATIVE } from "./cues/vocabulary.ts";
import type { FoundStance } from "./find-stances.ts";

/**
 * "I got used to heron, and all the other suggestions are worse": every name that others put forward before is turned
 * down, but for those that the message speaks for. None where it speaks for none.
 */
export function othersTurnedDown(
  utterance: Utterance,
  families: readonly NameFamily[],
  ofMessage: readonly FoundStance[],
): readonly FoundStance[] {
  if (!speaksOfOthers.test(utterance.text) || !isAgainst.test(markSentence(utterance.text).pattern)) return [];
  const wanted = new Set(ofMessage.filter(({ stance }) => stance === "support").map(({ family }) => family));
  if (wanted.size === 0) return [];
  return families
    .filter((family) => !wanted.has(family) && isPutBefore(family, utterance))
    .map((family) => ({
      family,
      stance: "oppose",
      utterance,
      confidence: meantToo,
      way: "all others",
      relation: "class",
      referred: null,
      witnesses: [],
    }));
}

function isPutBefore({ role, proposals }: NameFamily, { index, person }: Utterance): boolean {
  return (
    role === "proposed" &&
    proposals.some((proposal) => proposal.utterance.index < index && proposal.utterance.person.main !== person.main)
  );
}

/** How sure it is that each of the others is meant. */
const meantToo = 0.5;

const others = phrase`\bthe (?:other|alternative) (?:\w+ )?(?:
  suggestions?|names?|proposals?|options?|alternatives?|candidates?|ideas?|ones
)\b`;
const speaksOfOthers = new RegExp(others, "i");
const isAgainst = new RegExp(
  [
    phrase`${others}[^.?!;]{0,40}?\s(?:${IS}|to be) (?:\w+ly )?${DEGREE}${NEGATIVE}\b`,
    phrase`(?:\bnot|n't) (?:really )?(?:like|love|convinced by|happy with) (?:any of )?${others}`,
  ].join("|"),
  "i",
);
