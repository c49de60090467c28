import { M, type MarkedSentence, MENTIONS, markSentence, mentionsIn } from "../names/marked-sentence.ts";
import type { NameFamily } from "../names/name-family.ts";
import { patternSet } from "../patterns/pattern-set.ts";
import { buildNameFinder, type KnownMention } from "../stances/known-mentions.ts";
import { isProse, type Utterance } from "../utterances.ts";

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
  [
    `(?<target>${M})\\s+(?:is|are)\\s+(?:then\\s+|thus\\s+|therefore\\s+)?(?:out|dead|gone|history|off\\s+the\\s+list)(?=\\s*(?:$|[.,;!)]|\\b(?:then|too|now|as|because|since)\\b))`,
    null,
  ],
  [`(?:^\\W*|\\bso\\s+|[,;]\\s+)(?<target>${M})\\s+goes(?=\\s*(?:$|[.,;!]))`, null],
  [`(?<target>${MENTIONS}),?\\s+you\\s+can\\s+(?:forget|drop|scrap|ignore)\\b`, null],
  [`\\byou\\s+can\\s+(?:forget|drop|scrap|ignore)\\s+${mine}(?<target>${MENTIONS})${end}`, null],
  [`\\b(?:rules?|ruled)\\s+out\\s+(?:my\\s+)?(?<target>${MENTIONS})${end}`, null],
  [
    `\\b(?:I'm|I\\s+am|I'd|I\\s+would|I'll|I\\s+will|I\\s+can(?:\\s+also)?)\\s+(?:drop(?:ping)?|giv(?:e|ing)\\s+up(?:\\s+on)?)\\s+${mine}(?<target>${MENTIONS})${end}`,
    null,
  ],
  [
    `${opening}(?:scrap|scratch|strike|forget(?:\\s+about)?|drop)\\s+(?:my|the)\\s+(?<target>${MENTIONS})(?:\\s+one)?${end}`,
    null,
  ],
  [`(?<target>${M})\\s+was\\s+(?:only|just)\\s+an?\\s+(?:idea|first\\s+idea|suggestion|thought)\\b`, null],
  [
    `(?<target>${M})[^.?!\\uE000-\\uF8FF]{0,40},\\s+(?:so\\s+)?(?:forget|scrap|scratch|drop)\\s+(?:it|that|this)(?:\\s+one)?${end}`,
    null,
  ],
  [`\\bright\\s+to\\s+(?:leave\\s+out|drop)\\s+(?:my\\s+)?(?<target>${MENTIONS})`, null],
]);
/** Takes back what is not said here: it is told which where its speaker put but one name forward. */
const unnamed = new RegExp(
  `${I}(?:withdraw(?:ing)?|retract(?:ing)?|tak(?:e|ing)\\s+back)\\s+(?:my|that|the)\\s+(?:name\\s+)?(?:suggestion|proposal)\\b(?!\\s+(?:of|for|to)\\b)|^\\W*(?:(?:ok|okay|right|yes|yeah|true|ah|well|fine|agreed)\\W+){0,2}(?:please\\s+)?(?:scrap|scratch|forget)\\s+(?:it|that|mine|my\\s+(?:suggestion|idea|one))(?:\\s+one)?(?:\\s+then)?\\W*$|\\b(?:better|nicer|clearer)\\s+than\\s+(?:mine|my\\s+(?:own|suggestion|idea)|what\\s+I\\s+(?:had|came\\s+up\\s+with|suggested))\\b`,
  "iu",
);
const asks = /\?|\b(?:if|unless|until)\b(?!\s+you\b)/iu;
/** Said before the words, it turns them round. */
const unsure = /\b(?:not|never(?!\s*mind))\b(?!\s+you\b)|n't\b/iu;

/** Where people take back names that they put forward before, in so many words: "I withdraw T", "take T back", "scrap T, then". */
export function findWithdrawals(
  families: readonly NameFamily[],
  utterances: readonly Utterance[],
): readonly Withdrawal[] {
  const finder = buildNameFinder(families, utterances);
  return utterances.flatMap((utterance) => {
    const { text } = utterance;
    if (!isProse(utterance) || asks.test(text)) return [];
    const own = families.filter((family) => isOwn(family, utterance));
    if (own.length === 0) return [];
    const taken = new Set(takenBack(markSentence(text, finder.find(text, true))));
    const [only] = own.length === 1 && taken.size === 0 && takesBackUnnamed(text) ? own : [];
    return own.filter((family) => taken.has(family) || family === only).map((family) => ({ family, utterance }));
  });
}

/** Whether the speaker put the name forward, before. */
function isOwn({ proposal }: NameFamily, { person, index }: Utterance): boolean {
  return proposal?.utterance.person.main === person.main && proposal.utterance.index < index;
}

function takenBack(sentence: MarkedSentence): readonly NameFamily[] {
  return named(sentence)
    .filter(({ match }) => !unsure.test(sentence.pattern.slice(0, match.index + match[0].length)))
    .flatMap(({ match }) =>
      mentionsIn(sentence, match.groups?.["target"] ?? "").map((mention) => (mention as KnownMention).family),
    );
}

function takesBackUnnamed(text: string): boolean {
  const match = unnamed.exec(text);
  return match !== null && !unsure.test(text.slice(0, match.index + match[0].length));
}
