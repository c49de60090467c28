import { M, type MarkedSentence, mentionsIn } from "../../names/mentions/marked-sentence.ts";
import type { Mention } from "../../names/mentions/mentions.ts";
import { patternSet } from "../../patterns/pattern-set.ts";
import { phrase } from "../../patterns/phrase.ts";
import type { Span } from "../../types.ts";
import { isInCondition, isOfThePast } from "../not-asserted.ts";
import { standingOf } from "../reported-verdict.ts";
import { opposite, type Side } from "../side.ts";

/** A verdict read in a sentence: on the names it mentions, or on what the sentence refers to ("it", "that", nothing). */
export type FoundCue = {
  readonly stance: Side;
  /** The names the verdict is about; empty: it is about what is being talked of. */
  readonly targets: readonly Mention[];
  readonly span: Span;
  readonly confidence: number;
  readonly rule: string;
};

/** One way of voicing a stance. */
export type StanceCue = {
  readonly rule: string;
  /** The patterns it is made of; none where it reads in another way. */
  readonly patterns: readonly CuePattern[];
  readonly find: (sentence: MarkedSentence) => readonly FoundCue[];
};

export type CuePattern = readonly [stance: Side, source: string, confidence: number];

/**
 * A cue made of patterns over marked sentences. Group `target` holds the names judged, group `other` names judged the
 * opposite way ("T is better than O"); a pattern without either judges what is being talked of.
 */
export function patternCue(rule: string, patterns: readonly CuePattern[]): StanceCue {
  const matchesIn = patternSet(patterns.map((pattern) => [pattern[1], pattern] as const));
  return {
    rule,
    patterns,
    find: (sentence) => matchesIn(sentence).flatMap(({ meaning, match }) => readCue(rule, sentence, match, meaning)),
  };
}

function readCue(
  rule: string,
  sentence: MarkedSentence,
  match: RegExpExecArray,
  [stance, source, confidence]: CuePattern,
): FoundCue[] {
  const start = match.index;
  const span = sentence.spanOf(start, start + match[0].length);
  const before = sentence.pattern.slice(0, start);
  if (stance === "support" && inside.test(match[0]) && !speaksOfNegation.test(source)) return [];
  const asks = /\?[\s)"'”]{0,4}$/.test(sentence.pattern);
  const after = sentence.pattern.slice(start + match[0].length);
  if (
    asks &&
    stance === "support" &&
    (doubts.test(before) || asksWhy.test(before) || (!match.groups?.["target"] && asksOthers(before, match[0], after)))
  )
    return [];
  const standing = standingOf(before, after);
  if (standing === "unsaid" || (stance === "support" && isUnreal(match[0], after))) return [];
  if (isSupposed(before) || isInCondition(sentence.pattern, start + match[0].length)) return [];
  if (stance === "support" && isOfThePast(before)) return [];
  if (endsInName.test(match[0]) && ofTheNamed.test(after)) return [];
  if (asks && stance === "oppose" && asksWhetherIll.test(before)) return [];
  const negated = (isNegated(before) && !(asks && rhetorical.test(before))) !== (standing === "denied");
  const cue = (side: Side, slot: string | undefined): FoundCue => ({
    stance: side,
    targets: mentionsIn(sentence, slot ?? ""),
    span,
    confidence,
    rule,
  });
  const own = negated ? opposite(stance) : stance;
  const { target, other } = match.groups ?? {};
  const found = [cue(own, target)];
  if (other && !negated) found.push(cue(opposite(stance), other));
  return found;
}

/** "I'm not happy with the name": a pattern that leaves room for any word does not mean this one. */
const inside = /\b(?:not|never|hardly)\b/i;
const speaksOfNegation = /\bnot\b|never|hardly|n't/;

/** "Does T describe what it does?" is a doubt. */
const doubts = /^\W*(?:(?:so|but|and)\s+)?(?:does|do|did)\s+(?:the\s+name\s+|just\s+)?$/i;
/** "Can somebody explain to me why T is better?", "Has anyone spoken up in favour of T?", "Must we use T?" leave it open, or doubt it. */
const asksWhy = new RegExp(
  phrase`\b(?:explain|tell me|understand|see|know|wonder|idea|clue)\b[^.?!]{0,20}\b(?:why|how|what makes|in what way) $|
    ^\W*(?:(?:so|but|and)\W{1,2})?(?:
      (?:has|have|did|does|is|was) (?:any|some)(?:body|one)\b[^.?!]{0,50}|
      (?:must|do|does|did|should|shall) (?:we|you|it|they|I) (?:really |even |actually |still )*(?:(?:have|need|want) to )?(?:be (?:stuck )?)?
    )$|^\W*(?:(?:but|and|so)\W{1,2})?(?:must |are (?:you|we) (?:\w+ )?sure (?:that )?(?:the )?)$`,
  "i",
);

/** "I'd take T if it returned something": it does not. */
function isUnreal(said: string, after: string): boolean {
  return wouldBe.test(said) && unless.test(after);
}
const wouldBe = /(?:'d|\bwould|\bcould|\bmight)\s/i;
const unless = new RegExp(
  phrase`^\W{1,3}(?:\w+ ){0,3}?(?:only )?if (?:it|this|that|they|there|these|the \w+) (?:(?!(?:is|are|does|has)\b)\w+ly )?(?:
    (?:were|was|had|did)(?:n't| not)?|\w{2,}ed
  )\b`,
  "i",
);

/** "I prefer T's names": what T has is judged. */
const endsInName = new RegExp(`${M}$`);
const ofTheNamed = /^['’]s\s(?!(?:fine|ok|okay|good|better|best|too|very|a|an|the|not|also|much|more|just)\b)\w/;

/** "Do you think T would be confusing?" asks; "Any reason why T doesn't fit?" speaks for it, if anything; "Don't you think T is confusing?" says that it is. */
const asksWhetherIll = new RegExp(
  phrase`(?:
    (?<!\bwhy\s)\b(?:do|does|would|will) (?:you|people|others|anyone|anybody|everyone|folks) (?:\w+ )?(?:think|feel|find|say|consider) (?:that )?(?:the (?:name )?)?|
    \b(?:any|a|the|what|no) (?:\w+ )?reasons? (?:why )?(?:\w+ ){0,2}?
  )$`,
  "i",
);
/** "Makes sense?", "… and do the names make sense to you?": it leaves the verdict to others. */
function asksOthers(before: string, said: string, after: string): boolean {
  return (before.trim() === "" && toTheEnd.test(after)) || whether.test(before) || whetherTheNames.test(said);
}
const toTheEnd = /^(?:\s(?:to|for|with|by)\s\w{2,5})?\s?\?/i;
const whetherTheNames = /\b(?:do|does|did)\s(?:the|these|those|this|that|all|both)\s/i;
const whether = /\b(?:do|does|did)\s(?:\w+\s){0,2}$/i;

/**
 * "If people think T is clearer, …": what others may think is nobody's side yet; "provided T is specific", "if we keep T": nor is what would have to be so.
 */
const supposed = new RegExp(
  phrase`\b(?:
    (?:unless|provid(?:ed|ing)|assuming|as long as|so long as|in case|if) (?:that )?(?:(?:we|I) )?(?:the (?:name )?)?|
    [Ii]f (?:you|he|she|they|people|others|folks|everybody|everyone|somebody|someone|anybody|anyone) (?:(?:all|really|do) )?(?:
      thinks?|feels?|believes?|says?|finds?|agrees?
    ) (?:that )?
  )$`,
);
/** "I wonder if T is better", "even if T is long", "I'd be happy if we used T": asked, conceded or wished for. */
const noCondition = new RegExp(
  phrase`\b(?:
    wonder(?:ed|ing)?|sure|unsure|know|see|clear|ask(?:ed|ing)?|even|as|mind|(?:like|love|prefer|appreciate) it|
    be (?:\w+ )?(?:nice|better|good|great|happy|glad|fine|best|nicer|clearer|easier|helpful)|make (?:\w+ )?sense
  ) if (?:that )?(?:(?:we|I) )?(?:the (?:name )?)?$`,
  "i",
);

function isSupposed(before: string): boolean {
  return supposed.test(before) && !noCondition.test(before);
}
/** "Isn't T too close to O?" says that it is. */
const rhetorical = new RegExp(
  phrase`^\W*(?:(?:so|but|and|also|or|then|hmm?|well|nit|btw)[\s,:]+)?(?:
    (?:is|are|was|does|do|would|wo|could|should|ca)n't (?:the (?:name )?)?|
    why not (?:just |simply )?
  )$`,
  "i",
);

/** A negation shortly before: "I don't think M is better", "not sure M is clearer". */
const negation = new RegExp(
  phrase`\b(?:
    (?:do|does|did|would|ca|is|are|wo)n't|not|never|cannot|no longer|hardly|neither|nor|nothing|nobody|fail(?:s|ed)? to|
    (?:no|little|any|what) (?:reason|point|need|cause|grounds?) (?:to|in)|(?:find|found) it hard to|hard to see
  )\b(?: (?:
    really|think|see|sure|that|believe|how|why|if|because|I|convinced|find|feel|the|a|an|any|either|it|this|necessarily|
    (?:we|you|they|there)(?:'ll|'d)?|can|could|will|would|should|have|having
  )){0,4}(?: (?:entire|whole|new|current|existing|name|term|word))?\s*$`,
  "i",
);
/** So far back, in characters, a negation and what stands behind it reach. */
const negationReach = 60;

function isNegated(before: string): boolean {
  return negation.test(before.slice(-negationReach));
}
