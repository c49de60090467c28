import type { NameFamily } from "../names/families/name-family.ts";
import { M, type MarkedSentence, MENTIONS, markSentence, mentionsIn } from "../names/mentions/marked-sentence.ts";
import { patternSet } from "../patterns/pattern-set.ts";
import { anyPhrase, phrase } from "../patterns/phrase.ts";
import type { KnownMention } from "../stances/known-mention.ts";
import { buildNameFinder, type NameFinder } from "../stances/name-finder.ts";
import { isProse, type Utterance } from "../utterances.ts";

/** The words by which who put a name forward takes it back. */
export type Withdrawal = { readonly family: NameFamily; readonly utterance: Utterance };

const I = `\\bI(?:'ll|'m|'d)?\\s+(?:${anyPhrase(
  ...["will", "would", "am", "hereby", "therefore", "thus", "then", "now", "also"],
  ...["gladly", "happily", "just", "like to", "have to", "must", "better"],
)}\\s+){0,3}`;
const withdraw = anyPhrase("withdraw(?:ing)?", "retract(?:ing)?", "tak(?:e|ing) back");
const scrap = anyPhrase("scrap", "scratch", "strike", "forget(?: about)?", "drop");
/** "my idea of" before a name. */
const mine =
  "(?:(?:my\\s+)?(?:suggestion|proposal|idea|vote)\\s+(?:of|for|to\\s+(?:use|call\\s+(?:it|this|them)))\\s+)?";
/** What a request begins behind: in running text "drop T" tells what code does. */
const opening = `(?:^\\W*|[.;:,(–-]\\s*|\\b${anyPhrase(
  ...["ok", "okay", "so", "then", "please", "let's", "lets", "let us", "just", "and", "well", "right", "agreed"],
  ...["(?:I|we)(?:'ll| will| can| should)", "you can"],
)}\\s+)`;
/** What it ends before: "drop T from the list" speaks of code. */
const end = `(?=\\s*(?:$|[.,;:!)–-]|\\b${anyPhrase(
  ...["then", "again", "instead", "and", "as", "since", "because", "for", "please", "altogether", "if you"],
)}\\b))`;

const named = patternSet(
  [
    // "I withdraw T", "I take T back", "consider T withdrawn", "T is off the table"
    `${I}${withdraw}\\s+${mine}(?:the\\s+(?:name|term)\\s+)?(?<target>${MENTIONS})`,
    `(?:${I}|\\blet\\s+me\\s+)tak(?:e|ing)\\s+(?:the\\s+name\\s+)?(?<target>${MENTIONS})\\s+back\\b`,
    `\\b(?:consider|take)\\s+(?<target>${MENTIONS})\\s+(?:as\\s+|to\\s+be\\s+)?(?:withdrawn|retracted)\\b`,
    `(?<target>${M})\\s+(?:is|are)\\s+(?:hereby\\s+|now\\s+)?(?:withdrawn|retracted|off\\s+the\\s+table)\\b`,
    // "scrap T, then", "drop my T one", "I can drop T", "you can forget T", "T, you can forget"
    `${opening}(?:${scrap}|never\\s*mind|disregard)\\s+${mine}(?:the\\s+name\\s+)?(?<target>${MENTIONS})${end}`,
    `${opening}${scrap}\\s+(?:my|the)\\s+(?<target>${MENTIONS})(?:\\s+one)?${end}`,
    phrase`\b(?:I'm|I am|I'd|I would|I'll|I will|I can(?: also)?) (?:drop(?:ping)?|giv(?:e|ing) up(?: on)?)
      ${mine}(?<target>${MENTIONS})${end}`,
    `\\byou\\s+can\\s+(?:forget|drop|scrap|ignore)\\s+${mine}(?<target>${MENTIONS})${end}`,
    `(?<target>${MENTIONS}),?\\s+you\\s+can\\s+(?:forget|drop|scrap|ignore)\\b`,
    // "so T is out", "so T goes.", "that rules out T", "T was only an idea", "T means …, so forget it", "right to leave out T"
    phrase`(?<target>${M}) (?:is|are) (?:then |thus |therefore )?(?:out|dead|gone|history|off the list)(?=\s*(?:
      $|[.,;!)]|\b(?:then|too|now|as|because|since)\b
    ))`,
    `(?:^\\W*|\\bso\\s+|[,;]\\s+)(?<target>${M})\\s+goes(?=\\s*(?:$|[.,;!]))`,
    `\\b(?:rules?|ruled)\\s+out\\s+(?:my\\s+)?(?<target>${MENTIONS})${end}`,
    `(?<target>${M})\\s+was\\s+(?:only|just)\\s+an?\\s+(?:idea|first\\s+idea|suggestion|thought)\\b`,
    `(?<target>${M})[^.?!\\uE000-\\uF8FF]{0,40},\\s+(?:so\\s+)?(?:forget|scrap|scratch|drop)\\s+(?:it|that|this)(?:\\s+one)?${end}`,
    `\\bright\\s+to\\s+(?:leave\\s+out|drop)\\s+(?:my\\s+)?(?<target>${MENTIONS})`,
  ].map((source) => [source, null] as const),
);
/** Takes back what is not said here: it is told which where its speaker put but one name forward. */
const takesBack = new RegExp(
  [
    // "I withdraw my suggestion"
    `${I}${withdraw}\\s+(?:my|that|the)\\s+(?:name\\s+)?(?:suggestion|proposal)\\b(?!\\s+(?:of|for|to)\\b)`,
    // "Ok, scrap mine."
    phrase`^\W*(?:(?:ok|okay|right|yes|yeah|true|ah|well|fine|agreed)\W+){0,2}(?:please )?(?:scrap|scratch|forget)
      (?:it|that|mine|my (?:suggestion|idea|one))(?: one)?(?: then)?\W*$`,
    // "Never mind, ignore this idea for now."
    phrase`^\W*(?:(?:ok|okay|oh|ah|hm+|actually|hmm)\W+){0,2}(?:please )?(?:never\s*mind\W+)?(?:please )?(?:
      ignore|disregard|forget(?: about)?|scratch|scrap|drop
    ) (?:this|that|my|the) (?:name )?(?:idea|suggestion|proposal)\b(?! (?:of|for (?!now)|to)\b)`,
    // "clearer than what I had"
    `\\b(?:better|nicer|clearer)\\s+than\\s+${anyPhrase("mine", "my (?:own|suggestion|idea)", "what I (?:had|came up with|suggested)")}\\b`,
  ].join("|"),
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
    const told = new Set(takenBack(markSentence(text, finder.findAll(text))));
    const words = told.size === 0 ? takesBackUnnamed(text) : null;
    const meant = words === null ? [] : meantBy(words, own, utterance, finder);
    return own.filter((family) => told.has(family) || meant.includes(family)).map((family) => ({ family, utterance }));
  });
}

/** What is taken back without a name for it: the one that its speaker put forward, or all of the message of his that he answers. */
function meantBy(
  words: string,
  own: readonly NameFamily[],
  utterance: Utterance,
  finder: NameFinder,
): readonly NameFamily[] {
  if (own.length === 1) return own.filter((family) => !isSome.test(words) || isTalkedOf(family, utterance, finder));
  return own.filter(({ proposal }) => proposal?.utterance.messageId === utterance.passage.parentId);
}

/** Whether the speaker put the name forward, before. */
function isOwn({ proposal }: NameFamily, { person, index }: Utterance): boolean {
  return proposal?.utterance.person.main === person.main && proposal.utterance.index < index;
}

/** Whether the message, or what it answers, speaks of the name: "that idea" may be another one, months later. */
function isTalkedOf(family: NameFamily, { messageId, passage }: Utterance, finder: NameFinder): boolean {
  return (
    family.occurrences.some(({ utterance }) => [messageId, passage.parentId].includes(utterance.messageId)) ||
    finder.findAll(passage.text).some((mention) => mention.family === family)
  );
}

function takenBack(sentence: MarkedSentence): readonly NameFamily[] {
  return named(sentence)
    .filter(({ match }) => !unsure.test(sentence.pattern.slice(0, match.index + match[0].length)))
    .flatMap(({ match }) =>
      mentionsIn(sentence, match.groups?.["target"] ?? "").map((mention) => (mention as KnownMention).family),
    );
}

/** The words that take something back without a name for it. */
function takesBackUnnamed(text: string): string | null {
  const match = takesBack.exec(text);
  return match !== null && !unsure.test(text.slice(0, match.index + match[0].length)) ? match[0] : null;
}

/** Somebody's; "scrap it" and "better than mine" are said of one's own. */
const isSome = /\b(?:this|that|the)\s+(?:name\s+)?(?:idea|suggestion|proposal)\b/i;
