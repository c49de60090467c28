import { phrase } from "../patterns/phrase.ts";
import { isInCondition, isOfThePast, isSupposed, isUnreal } from "./not-asserted.ts";
import { type Assertion, reportedAssertion } from "./reported-verdict.ts";
import type { Side } from "./side.ts";

/** The words of a verdict in their sentence. */
export type VerdictWords = {
  readonly stance: Side;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether they say no name, so that what is talked of is judged. */
  readonly isOpen: boolean;
};

/**
 * Whether a sentence asserts a verdict that it holds. It is nobody's that is reported, supposed, told of earlier times
 * or asked for; a negation before it turns it round, but for a rhetorical question, and so does whoever rejects it as
 * somebody else's.
 */
export function assertionOf(words: VerdictWords): Assertion {
  const { stance, text, start, end } = words;
  const [before, said, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const reported = reportedAssertion(before, after);
  if (reported === "unsaid" || isSupposed(before) || isInCondition(text, end)) return "unsaid";
  if (stance === "oppose" && seemedSo.test(before + said) && grewUsed.test(after)) return "unsaid";
  if (stance === "support" && wondersWhether.test(before) && isIt.test(said)) return "unsaid";
  if (stance === "support" && (isOfThePast(before) || isUnreal(said, after) || couldBe.test(before + said)))
    return "unsaid";
  const asks = question.test(text);
  if (asks && isAsked(words)) return "unsaid";
  const isTurned = isNegated(before) && !(asks && rhetorical.test(before));
  return isTurned !== (reported === "denied") ? "denied" : "said";
}

/** "I first found T odd, but got used to it": it is so no more. */
const seemedSo = /\b(?:initially|at first|I first|in the beginning|originally)\b/i;
const grewUsed = new RegExp(
  phrase`\bbut\b[^.;]{0,60}?\b(?:(?:got|gotten|grew|grown|getting|am|become|became) used to|(?:grew|grown|growing) on (?:me|us)|
    came around|like it now|makes sense now)\b`,
  "i",
);

/** "The name could be better", "the name of T could be clearer": it is not good. */
const couldBe = new RegExp(
  phrase`\b(?:the|this|that|your|its) (?:\w{1,20} )?(?:names?|naming)(?: (?:of|for) [^\s.?!]{1,60})? could
    (?:\w{1,20} )?be (?:better|nicer|clearer)$`,
  "i",
);

/** "I wonder whether T is the right name" doubts it; "I wonder whether T would be better" puts it forward. */
const wondersWhether = /\bwonder(?:s|ed|ing)?\s(?:whether|if)\s(?:the\s(?:name\s)?)?$/i;
const isIt =
  /^\S+\s(?:is|was|are|were)\s(?:(?:really|actually|even|still)\s)?(?:(?:a|an|the)\s)?(?:good|best|right|proper|appropriate|correct|ideal)\b/i;

const question = /\?[\s)"'”]{0,4}$/;

/** Whether a question leaves the verdict to others, or doubts it. */
function isAsked({ stance, text, start, end, isOpen }: VerdictWords): boolean {
  const before = text.slice(0, start);
  if (stance === "oppose") return asksWhetherIll.test(before);
  return (
    doubts.test(before) ||
    asksWhy.test(before) ||
    (isOpen && asksOthers(before, text.slice(start, end), text.slice(end)))
  );
}

/** "Does T describe what it does?" is a doubt. */
const doubts = /^\W*(?:(?:so|but|and)\s+)?(?:does|do|did)\s+(?:the\s+name\s+|just\s+)?$/i;
/**
 * "Can somebody explain to me why T is better?", "Has anyone spoken up in favour of T?", "Must we use T?", "Shall I use O or
 * keep T?" leave it open, or doubt it.
 */
const asksWhy = new RegExp(
  phrase`\b(?:explain|tell me|understand|see|know|wonder|idea|clue)\b[^.?!]{0,20}\b(?:why|how|what makes|in what way) $|
    ^\W*(?:(?:so|but|and)\W{1,2})?(?:
      (?:has|have|did|does|is|was) (?:any|some)(?:body|one)\b[^.?!]{0,50}|
      (?:must|do|does|did|should|shall) (?:we|you|it|they|I)
        (?:really |even |actually |still )*(?:(?:have|need|want) to )?(?:be (?:stuck )?)?
    )$|^\W*(?:(?:so|but|and)\W{1,2})?(?:do|should|shall|can|could) (?:I|we|you)\b[^.?!]{1,80}\bor (?:rather |just )?$|
    ^\W*(?:(?:but|and|so)\W{1,2})?(?:must |are (?:you|we) (?:\w+ )?sure (?:that )?(?:the )?)$`,
  "i",
);

/**
 * "Do you think T would be confusing?" asks; "Any reason why T doesn't fit?" and "Why do you object to T?" speak for it,
 * if anything; "Don't you think T is confusing?" says that it is.
 */
const asksWhetherIll = new RegExp(
  phrase`(?:
    (?<!\bwhy\s)\b(?:do|does|would|will) (?:you|people|others|anyone|anybody|everyone|folks)
      (?:\w+ )?(?:think|feel|find|say|consider) (?:that )?(?:the (?:name )?)?|
    \b(?:any|a|the|what|no) (?:\w+ )?reasons? (?:why )?(?:\w+ ){0,2}?|
    \b(?:explain|comment on|talk\b[^.?!]{0,30}\babout|elaborate on|tell us|tell me) (?:why|how) (?:the )?(?:\w+ )?|
    (?<!\bwhy\s)\b(?:(?:do|does|did) (?:you|people|others)|(?:does|did|would|will) any(?:one|body)) (?:(?:still|really|also|ever) )?|
    \bwhy (?:do|does|did|would) (?:you|anyone|anybody|people|he|she|they) (?:(?:have|still|so|really) ){0,2}
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

/** "Isn't T too close to O?", "Don't you think T is too close to O?" say that it is. */
const rhetorical = new RegExp(
  phrase`^\W*(?:(?:so|but|and|also|or|then|hmm?|well|nit|btw)[\s,:]+)?(?:
    (?:is|are|was|does|do|would|wo|could|should|ca)n't
      (?:(?:you|we|people|others) (?:\w+ )?(?:think|find|feel|say|agree) (?:that )?)?(?:the (?:name )?)?|
    why not (?:just |simply )?|
    (?:ca|could|should|would|wo|do)n't (?:we|you|they|some(?:body|one)) (?:(?:just|simply|please|also|perhaps|maybe) )?
  )$`,
  "i",
);

/** A negation shortly before: "I don't think M is better", "not sure M is clearer". */
const negation = new RegExp(
  phrase`\b(?:
    (?:do|does|did|would|ca|is|are|wo)n't|not|never|cannot|no longer|hardly|neither|nor|nothing|nobody|fail(?:s|ed)? to|
    anything (?:\W?other\W?|else|different) than|anything but|everything (?:but|except)|
    (?:no|little|any|what) (?:reason|point|need|cause|grounds?) (?:to|in)|(?:find|found) it hard to|hard to see
  )\b(?: (?:
    really|think|see|sure|that|believe|how|why|if|because|I|convinced|find|feel|the|a|an|any|either|it|this|necessarily|
    understand|get|share|your|
    (?:need|have|want) to|(?:we|you|they|there)(?:'ll|'d)?|can|could|will|would|should|have|having
  )){0,4}(?: (?:entire|whole|new|current|existing|name|term|word))?\s*$`,
  "i",
);
/** "I can't imagine why Ada has objections to M", "I'd never understand why anybody would like M". */
const unseenWhy = new RegExp(
  phrase`\b(?:(?:do|did|ca|could|wo|would)n't|(?:do|did|could) not|cannot|never|fail(?:ed)? to) (?:\w+ )?(?:
      know|see|understand|get|imagine|understood
    ) (?:why|how) (?!(?:to|much|many|I)\b)[\w'’]+(?: (?!(?:but|and|or|so|though|I)\b)[\w'’]+){0,2} $`,
  "i",
);

/** So far back, in characters, a negation and what stands behind it reach. */
const negationReach = 60;

function isNegated(before: string): boolean {
  const near = before.slice(-negationReach);
  return negation.test(near) || unseenWhy.test(near);
}
