import { isCertain } from "../findings/evidence.ts";
import { answersWords } from "../plain-reply.ts";
import type { Name, Resolution, Stance } from "../types.ts";
import { isProse, type Utterance } from "../utterances.ts";
import type { FindingsRecord } from "./findings-record.ts";
import { placeOfForm } from "./form-in.ts";

/** A resolution as the finding it makes. */
export type FoundResolution = Omit<Resolution, "evidence"> & { readonly utterance: Utterance; readonly rule: string };

/** The noun, not what attackers do. */
const compromise =
  /\b(?:a|an|the|as)\s+(?:[a-z]+\s+){0,2}compromise\b(?!\s+(?:of|the|it)\b)|\bcompromise\s+name\b|\b(?:a|some|the)\s+middle\s+ground\b|\bmeet\s+(?:\w+\s+)?half-?\s?way\b/i;
const dissolved =
  /\b(?:is|are|becomes?|it's|that's|now)\s+moot\b|\bno\s+longer\s+(?:applies|apply|matters?|relevant|true|needed|the\s+case|(?:an?\s+)?(?:issue|problem|concern))\b|\b(?:issue|problem|concern|objection|clash|conflict|collision)\s+(?:goes\s+away|went\s+away|would\s+go\s+away|is\s+gone)\b|\b(?:won't|will\s+not|doesn't|does\s+not|isn't|is\s+not)\s+(?:(?:be\s+)?(?:an?\s+)?(?:issue|problem|concern)|apply|matter)\s+(?:any\s?more|any\s+longer)\b/i;
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
