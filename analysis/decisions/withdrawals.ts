import { M, type MarkedSentence, MENTIONS, markSentence, mentionsIn } from "../names/marked-sentence.ts";
import type { NameFamily } from "../names/name-family.ts";
import { patternSet } from "../patterns/pattern-set.ts";
import { buildNameFinder, type KnownMention } from "../stances/known-mentions.ts";
import type { Utterance } from "../utterances.ts";

/** The words by which who put a name forward takes it back. */
export type Withdrawal = { readonly family: NameFamily; readonly utterance: Utterance };

const I =
  "\\bI(?:'ll|'m|'d)?\\s+(?:(?:will|would|am|hereby|therefore|thus|then|now|also|gladly|happily|just|like\\s+to|have\\s+to|must|better)\\s+){0,3}";
const mine =
  "(?:(?:my\\s+)?(?:suggestion|proposal|idea|vote)\\s+(?:of|for|to\\s+(?:use|call\\s+(?:it|this|them)))\\s+)?";
const opening =
  "(?:^\\W*|[.;:,(–-]\\s*|\\b(?:ok|okay|so|then|please|let's|lets|let\\s+us|just|and|well|right|agreed|(?:I|we)(?:'ll|\\s+will|\\s+can|\\s+should)|you\\s+can)\\s+)";
const end =
  "(?=\\s*(?:$|[.,;:!)–-]|\\b(?:then|again|instead|and|as|since|because|for|please|altogether|if\\s+you)\\b))";

const named = patternSet([
  [
    `${I}(?:withdraw(?:ing)?|retract(?:ing)?|tak(?:e|ing)\\s+back)\\s+${mine}(?:the\\s+(?:name|term)\\s+)?(?<target>${MENTIONS})`,
    null,
  ],
  [`(?:${I}|\\blet\\s+me\\s+)tak(?:e|ing)\\s+(?:the\\s+name\\s+)?(?<target>${MENTIONS})\\s+back\\b`, null],
  [
    `${opening}(?:scrap|scratch|strike|forget(?:\\s+about)?|never\\s*mind|nevermind|disregard|drop)\\s+${mine}(?:the\\s+name\\s+)?(?<target>${MENTIONS})${end}`,
    null,
  ],
  [`(?<target>${M})\\s+(?:is|are)\\s+(?:hereby\\s+|now\\s+)?(?:withdrawn|retracted|off\\s+the\\s+table)\\b`, null],
  [`\\b(?:consider|take)\\s+(?<target>${MENTIONS})\\s+(?:as\\s+|to\\s+be\\s+)?(?:withdrawn|retracted)\\b`, null],
]);
/** Takes back what is not said here: it is told which where its speaker put but one name forward. */
const unnamed = new RegExp(
  `${I}(?:withdraw(?:ing)?|retract(?:ing)?|tak(?:e|ing)\\s+back)\\s+(?:my|that|the)\\s+(?:name\\s+)?(?:suggestion|proposal)\\b(?!\\s+(?:of|for|to)\\b)`,
  "iu",
);
const unsure = /\?|\b(?:if|unless|until|not|never(?!\s*mind))\b(?!\s+you\b)|n't\b/iu;

/** Where people take back names that they put forward before, in so many words: "I withdraw T", "take T back", "scrap T, then". */
export function findWithdrawals(
  families: readonly NameFamily[],
  utterances: readonly Utterance[],
): readonly Withdrawal[] {
  const finder = buildNameFinder(families, utterances);
  return utterances.flatMap((utterance) => {
    const { kind, text } = utterance;
    if ((kind !== "sentence" && kind !== "list-item") || unsure.test(text)) return [];
    const own = families.filter((family) => isOwn(family, utterance));
    if (own.length === 0) return [];
    const taken = new Set(takenBack(markSentence(text, finder.find(text, true))));
    const [only] = own.length === 1 && taken.size === 0 && unnamed.test(text) ? own : [];
    return own.filter((family) => taken.has(family) || family === only).map((family) => ({ family, utterance }));
  });
}

/** Whether the speaker put the name forward, before. */
function isOwn({ proposal }: NameFamily, { person, index }: Utterance): boolean {
  return proposal?.utterance.person.main === person.main && proposal.utterance.index < index;
}

function takenBack(sentence: MarkedSentence): readonly NameFamily[] {
  return named(sentence).flatMap(({ match }) =>
    mentionsIn(sentence, match.groups?.["target"] ?? "").map((mention) => (mention as KnownMention).family),
  );
}
