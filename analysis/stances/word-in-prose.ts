import { isSlotFiller } from "../names/mentions/function-words.ts";
import type { Mention } from "../names/mentions/mentions.ts";
import { namingStrength } from "../names/mentions/naming-context.ts";
import { phrase } from "../patterns/phrase.ts";

/**
 * Whether an ordinary word that is a name elsewhere is but a word here: it is not set off, nothing in the sentence
 * talks of names, and it tells what kind of thing follows ("pond water is cold") or stands for several things ("most
 * ponds are deep").
 */
export function isWordInProse(text: string, { shape, quoted, form, span }: Mention): boolean {
  if (shape !== "word" || quoted || !/^[a-z]+$/.test(form) || namingStrength(text) > 0) return false;
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
  return isPartOfCompound(after) || (/[^s]s$/.test(form) && ofSeveral.test(before));
}

function isPartOfCompound(after: string): boolean {
  const noun = (compound.exec(after) ?? manyOfKind.exec(after))?.[1];
  return noun !== undefined && !isSlotFiller(noun) && !bearsTheName.test(noun);
}

/** "pond water is", "pond water as": a word, and behind it what can only follow a noun. */
const compound = new RegExp(
  phrase`^ ([a-z]{3,20}[a-rt-z])(?= (?:is|are|was|were|will|can|may|must|has|as|in|at|on|from|that|which|because)\b|[.,;:)])`,
);
/** "pond reeds are" */
const manyOfKind = new RegExp(phrase`^ ([a-z]{3,20}s)(?= (?:are|were|have|can|will|may|must)\b)`);

/** "the pond flag": it may be meant by its name; and what is no noun. */
const bearsTheName = new RegExp(
  phrase`^(?:
    flags?|fields?|options?|idea|one|part|version|variants?|suggestion|proposal|spelling|form|bit|thing|mode|states?|
    well|seem|sound|look|work|read|mean|make|feel|either|already|alone|itself|first|over|please|instead|then
  )$`,
);

const ofSeveral = new RegExp(
  phrase`\b(?:
    most|many|all|some|several|few|such|different|these|those|(?:field|set|list|array|number|kind|type)s? of(?: \w+\/)?(?:\w+\/){0,3}
  )\s?$`,
  "i",
);
