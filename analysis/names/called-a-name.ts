import { patternSet } from "../patterns/pattern-set.ts";
import { isSlotFiller } from "./function-words.ts";
import { M, type MarkedSentence, mentionsIn } from "./marked-sentence.ts";
import type { MentionShape } from "./mention-shapes.ts";
import type { Mention } from "./mentions.ts";

const noun = "(?:names?|terms?|misnomers?|acronyms?|terminology|naming)";
const said =
  "(?:is|was|are|were|isn't|wasn't|aren't|would\\s+be|wouldn't\\s+be|could\\s+be|might\\s+be|sounds?|seems?|feels?|looks?|still|itself|implies|suggests|doesn't|does\\s+not)";

const illNamed = "(?:(?:mis|ill)-?named|(?:badly|poorly|oddly|strangely|confusingly|wrongly)[-\\s]named)";

/** "T is a horrible name", "the name T is too long", "the T prefix itself"; "you called the field 'T'", "T is misnamed"; "T is the name of the file" says what it is, not how it is called. */
const matchesIn = patternSet([
  [
    `(?<target>${M})\\s+${said}\\s+(?:like\\s+)?(?:(?:not|really|quite|still|just|such|probably|actually)\\s+){0,2}(?:an?|the\\s+(?:\\w*st|right|better|wrong|only))\\s+(?:\\w+\\s+){0,3}?${noun}\\b(?!\\s+of\\b)`,
    null,
  ],
  [
    `\\b(?:the|that|this|your)\\s+(?:name|term|acronym|prefix|suffix)\\s+(?<target>${M})\\s+(?:${said}|has|means|already|carries)\\b`,
    null,
  ],
  [
    `\\b(?:having|keeping|putting|using|with)\\s+(?:the\\s+(?:word|term)\\s+)?(?<target>${M})\\s+in\\s+(?:the|its)\\s+(?:\\w+\\s+){0,2}?names?\\s+(?:\\w+\\s+)?${said}\\b`,
    null,
  ],
  [`(?<target>${M})\\s+(?:name|naming|acronym|terminology|prefix|suffix)\\s+${said}\\b`, null],
  [`(?<target>${M}),?\\s+(?:which\\s+)?(?:is|are|was|were)\\s+(?:\\w+\\s+)?${illNamed}\\b`, null],
  [
    `(?<target>${M})\\s+(?:thing\\s+)?(?:really\\s+|just\\s+|definitely\\s+|clearly\\s+)?(?:has|have|needs?|ought)\\s+to\\s+be\\s+renamed\\b(?!\\s+to\\b)`,
    null,
  ],
  [`\\b(?:named|naming)\\s+(?:the|this|that|your|our|my)\\s+(?:\\w+\\s+){1,2}(?<target>${M})`, null],
  [`\\b(?:called|calling)\\s+(?:the|this|that|your|our|my)\\s+(?:\\w+\\s+){1,2}(?<quoted>${M})`, null],
  [`\\bwhy\\s+(?:is|was|are)\\s+(?:it|this|that|the\\s+\\w+|these|they)\\s+(?:called|named)\\s+(?<target>${M})`, null],
  [
    `(?<whole>${M})\\s+${said}\\s+(?:(?:a\\s+bit|a\\s+little|somewhat|rather|quite|really|very|slightly|pretty|also|kind\\s+of|a\\s+tad|probably|too|more|less|super|way|much|far|overly)\\s+){0,3}(?:ambiguous|misleading|self-explanatory|self-explaining|cryptic|undescriptive|non-descriptive|descriptive|generic|vague)\\b(?!\\s+(?:code|function|helper|driver|implementation|version|interface|API|error|way))`,
    null,
  ],
  [
    `(?<!\\b(?:next\\s+to|beside|alongside|than|like|with|to|and|or|of)\\s)(?<whole>${M})\\s+(?:to\\s+me\\s+|for\\s+me\\s+)?(?:sounds?|reads?)\\s+(?:to\\s+me\\s+|a\\s+bit\\s+|more\\s+|too\\s+much\\s+)?(?:like|as\\s+(?:if|though))\\s+(?:it|its|we|you|this|that|an?|some\\w*)\\b(?!\\s+(?:\\w+\\s+)?(?:good|great|nice|reasonable|better|fine|sensible|plan|idea|bug|problem|issue|mistake)\\b)`,
    null,
  ],
  [`(?<whole>${M})\\s+makes?\\s+(?:me|one|you|people|us|readers?)\\s+(?:think|expect|assume|wonder)\\b`, null],
  [`\\b(?:like|love|hate|dislike|prefer)\\s+the\\s+names?\\s+(?:of\\s+)?(?<target>${M})`, null],
]);

/** "twig is a poor name", "I think colony is a misleading term": a plain word that is judged as a name, in so many words. */
const judgedWords = patternSet([
  [
    `(?<lead>^[^\\w\\uE000-\\uF8FF]{0,4}|[.,;:]\\s|\\b(?:but|and|so|nit|that|think|find|feel)[:,]?\\s+)(?<word>[A-Za-z][a-z\\d-]{2,40})\\s+(?:is|was|isn't|wasn't|seems|sounds\\s+like|would\\s+be|wouldn't\\s+be)\\s+(?:(?:just|quite|really|such|not|probably|definitely|also|rather|still)\\s+){0,2}an?\\s+(?:(?:bit|very|really|rather|pretty|much|too|somewhat|particularly|\\w+ly)\\s+){0,2}(?:bad|poor|confusing|misleading|odd|strange|weird|terrible|horrible|awful|ugly|unfortunate|generic|vague|ambiguous|good|better|great|nice|descriptive|silly|stupid)\\s+(?:name|term|word)\\b(?!\\s+of\\b)`,
    null,
  ],
]);

/** Of a short form ("STICKY is too vague") the name is another. */
const wholeNames: ReadonlySet<MentionShape> = new Set(["call", "macro", "identifier", "camel", "member"]);

/** The mentions that a sentence speaks of as names, in so many words, whatever it thinks of them. */
export function calledNames(sentence: MarkedSentence): readonly Mention[] {
  const words = judgedWords(sentence).flatMap(({ match }) => readWord(sentence, match));
  const marked = matchesIn(sentence).flatMap(({ match: { groups } }) => [
    ...mentionsIn(sentence, groups?.["target"] ?? ""),
    ...mentionsIn(sentence, groups?.["quoted"] ?? "").filter(({ quoted }) => quoted),
    ...mentionsIn(sentence, groups?.["whole"] ?? "").filter(({ shape }) => wholeNames.has(shape)),
  ]);
  return [...marked, ...words];
}

function readWord(sentence: MarkedSentence, match: RegExpExecArray): readonly Mention[] {
  const { lead = "", word: form = "" } = match.groups ?? {};
  if (isSlotFiller(form) || noName.test(form)) return [];
  const start = match.index + lead.length;
  return [{ span: sentence.spanOf(start, start + form.length), form, shape: "word", quoted: false }];
}

/** "Yours is a better name": words that stand for one. */
const noName =
  /^(?:yours|mine|theirs|hers|ours|neither|either|none|both|former|latter|there|naming|sure|yes|yeah|okay|agreed)$/i;
