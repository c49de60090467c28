import { isCertain } from "../findings/evidence.ts";
import { placeOfForm } from "../names/spelling/place-of-form.ts";
import { anyPhrase } from "../patterns/phrase.ts";
import { answersWords } from "../plain-reply.ts";
import type { Name, Resolution, Stance } from "../types.ts";
import { isProse, type Utterance } from "../utterances.ts";
import type { FindingsRecord } from "./findings-record.ts";

/** A resolution as the finding it makes. */
export type FoundResolution = Omit<Resolution, "evidence"> & { readonly utterance: Utterance; readonly rule: string };

/** The noun, not what attackers do. */
const compromise = new RegExp(
  anyPhrase(
    "\\b(?:a|an|the|as) (?:[a-z]+ ){0,2}compromise\\b(?! (?:of|the|it)\\b)",
    "\\bcompromise name\\b",
    "\\b(?:a|some|the) middle ground\\b",
    "\\bmeet (?:\\w+ )?half-?\\s?way\\b",
  ),
  "i",
);
const matter = "(?:an? )?(?:issue|problem|concern)";
const dissolved = new RegExp(
  anyPhrase(
    "\\b(?:is|are|becomes?|it's|that's|now) moot\\b",
    `\\bno longer (?:applies|apply|matters?|relevant|true|needed|the case|${matter})\\b`,
    "\\b(?:issue|problem|concern|objection|clash|conflict|collision) (?:goes away|went away|would go away|is gone)\\b",
    `\\b(?:won't|will not|doesn't|does not|isn't|is not) (?:(?:be )?${matter}|apply|matter) any(?:\\s?more| longer)\\b`,
  ),
  "i",
);
const denied = /\b(?:no|not|never|without|hardly)\b|n't\b|\?/i;

/**
 * What settles an objection other than by right and wrong, as far as somebody says so: a name is called a compromise, in
 * the sentence that names it or right under the objection; or right under it is said that it no longer applies.
 */
export function findResolutions({ stances, names, utterances }: FindingsRecord): readonly FoundResolution[] {
  const objections = stances.filter(({ stance, evidence }) => stance === "oppose" && isCertain(evidence));
  return utterances
    .filter(isProse)
    .flatMap((utterance) => [...compromises(utterance, names), ...dissolutions(utterance, objections)]);
}

function compromises(utterance: Utterance, names: readonly Name[]): FoundResolution[] {
  const { text } = utterance;
  if (!compromise.test(text) || denied.test(text)) return [];
  const named = names.filter(({ name, aliases }) => [name, ...aliases].some((form) => placeOfForm(text, form) >= 0));
  return named.map(({ name }) => ({
    name,
    kind: "compromise",
    objection: null,
    utterance,
    rule: "called a compromise",
  }));
}

function dissolutions(utterance: Utterance, objections: readonly Stance[]): FoundResolution[] {
  const { text, passage } = utterance;
  if (!passage.quoted || passage.distance > 0 || !dissolved.test(text) || text.includes("?")) return [];
  return objections
    .filter(({ evidence }) => answersWords(utterance, evidence))
    .map(({ name, evidence }) => ({
      name,
      kind: "change of scope",
      objection: evidence.messageId,
      utterance,
      rule: "no longer applies",
    }));
}
