import { type PatternSet, patternSet } from "../../patterns/pattern-set.ts";
import { phrase } from "../../patterns/phrase.ts";
import { isSlotFiller } from "./function-words.ts";
import { M, type MarkedSentence, mentionsIn } from "./marked-sentence.ts";
import { isWholeIdentifier } from "./mention-shapes.ts";
import type { Mention } from "./mentions.ts";

const noun = phrase`(?:names?|terms?|misnomers?|acronyms?|terminology|naming)`;
const said = phrase`(?:
  is|was|are|were|isn't|wasn't|aren't|would be|wouldn't be|could be|might be|sounds?|seems?|feels?|looks?|still|itself|
  implies|suggests|doesn't|does not
)`;

const illNamed = phrase`(?:(?:mis|ill)-?named|(?:badly|poorly|oddly|strangely|confusingly|wrongly)[-\s]named)`;

/**
 * "T is a horrible name", "the name T is too long", "the T prefix itself"; "you called the field 'T'", "T is misnamed";
 * "T is the name of the file" says what it is, not how it is called.
 */
const spokenOf = setOf([
  phrase`(?<target>${M}) ${said} (?:like )?(?:(?:not|really|quite|still|just|such|probably|actually) ){0,2}(?:
    an?|the (?:\w*st|right|better|wrong|only)
  ) (?:\w+ ){0,3}?${noun}\b(?! of\b)`,
  phrase`\b(?:the|that|this|your) (?:name|term|acronym|prefix|suffix) (?<target>${M}) (?:${said}|has|means|already|carries)\b`,
  phrase`\b(?:having|keeping|putting|using|with) (?:the (?:word|term) )?(?<target>${M}) in (?:the|its) (?:\w+ ){0,2}?names? (?:\w+ )?${said}\b`,
  phrase`(?<target>${M}) (?:name|naming|acronym|terminology|prefix|suffix) ${said}\b`,
  phrase`(?<target>${M}),? (?:which )?(?:is|are|was|were) (?:\w+ )?${illNamed}\b`,
  phrase`(?<target>${M}) (?:thing )?(?:really |just |definitely |clearly )?(?:has|have|needs?|ought) to be renamed\b(?! to\b)`,
  phrase`\b(?:named|naming) (?:the|this|that|your|our|my) (?:\w+ ){1,2}(?<target>${M})`,
  phrase`\b(?:called|calling) (?:the|this|that|your|our|my) (?:\w+ ){1,2}(?<quoted>${M})`,
  phrase`\bwhy (?:is|was|are) (?:it|this|that|the \w+|these|they) (?:called|named) (?<target>${M})`,
  phrase`(?<whole>${M}) ${said} (?:(?:
    a bit|a little|somewhat|rather|quite|really|very|slightly|pretty|also|kind of|a tad|probably|too|more|less|super|
    way|much|far|overly
  ) ){0,3}(?:
    ambiguous|misleading|self-explanatory|self-explaining|cryptic|undescriptive|non-descriptive|descriptive|generic|
    vague
  )\b(?! (?:code|function|helper|driver|implementation|version|interface|API|error|way))`,
  phrase`(?<!\b(?:next to|beside|alongside|than|like|with|to|and|or|of)\s)(?<whole>${M})
    (?:to me |for me )?(?:sounds?|reads?) (?:to me |a bit |more |too much )?(?:like|as (?:if|though))
    (?:it|its|we|you|this|that|an?|some\w*)\b(?! (?:\w+ )?(?:
      good|great|nice|reasonable|better|fine|sensible|plan|idea|bug|problem|issue|mistake
    )\b)`,
  phrase`(?<whole>${M}) makes? (?:me|one|you|people|us|readers?) (?:think|expect|assume|wonder)\b`,
  phrase`\b(?:like|love|hate|dislike|prefer) the names? (?:of )?(?<target>${M})`,
]);

/** "twig is a poor name", "I think colony is a misleading term": a plain word that is judged as a name, in so many words. */
const judgedWords = setOf([
  phrase`(?<lead>^[^\w\uE000-\uF8FF]{0,4}|[.,;:]\s|\b(?:but|and|so|nit|that|think|find|feel)[:,]? )(?<word>
    [A-Za-z][a-z\d-]{2,40}
  ) (?:is|was|isn't|wasn't|seems|sounds like|would be|wouldn't be)
    (?:(?:just|quite|really|such|not|probably|definitely|also|rather|still) ){0,2}an?
    (?:(?:bit|very|really|rather|pretty|much|too|somewhat|particularly|\w+ly) ){0,2}(?:
      bad|poor|confusing|misleading|odd|strange|weird|terrible|horrible|awful|ugly|unfortunate|generic|vague|ambiguous|
      good|better|great|nice|descriptive|silly|stupid
    ) (?:name|term|word)\b(?! of\b)`,
]);

/** The mentions that a sentence speaks of as names, in so many words, whatever it thinks of them. */
export function calledNames(sentence: MarkedSentence): readonly Mention[] {
  const words = judgedWords(sentence).flatMap(({ match }) => readWord(sentence, match));
  const marked = spokenOf(sentence).flatMap(({ match: { groups } }) => [
    ...mentionsIn(sentence, groups?.["target"] ?? ""),
    ...mentionsIn(sentence, groups?.["quoted"] ?? "").filter(({ quoted }) => quoted),
    // Of a short form ("STICKY is too vague") the name is another.
    ...mentionsIn(sentence, groups?.["whole"] ?? "").filter(({ shape }) => isWholeIdentifier(shape)),
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

/** Patterns that all stand for the same. */
function setOf(sources: readonly string[]): PatternSet<null> {
  return patternSet(sources.map((source) => [source, null]));
}
