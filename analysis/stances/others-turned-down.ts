import { markSentence } from "../names/marked-sentence.ts";
import type { NameFamily } from "../names/name-family.ts";
import type { Utterance } from "../utterances.ts";
import { DEGREE, IS, NEGATIVE } from "./cues/vocabulary.ts";
import type { FoundStance } from "./find-stances.ts";

/**
 * "I got used to heron, and all the other suggestions are worse": every name that others put forward before is turned down, but for those that
 * the message speaks for. None where it speaks for none.
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
      confidence: turnedDown,
      rule: "all others, class",
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
const turnedDown = 0.5;

const others =
  "\\bthe\\s+(?:other|alternative)\\s+(?:\\w+\\s+)?(?:suggestions?|names?|proposals?|options?|alternatives?|candidates?|ideas?|ones)\\b";
const speaksOfOthers = new RegExp(others, "i");
const isAgainst = new RegExp(
  `${others}[^.?!;]{0,40}?\\s(?:${IS}|to\\s+be)\\s+(?:\\w+ly\\s+)?${DEGREE}${NEGATIVE}\\b|(?:\\bnot|n't)\\s+(?:really\\s+)?(?:like|love|convinced\\s+by|happy\\s+with)\\s+(?:any\\s+of\\s+)?${others}`,
  "i",
);
