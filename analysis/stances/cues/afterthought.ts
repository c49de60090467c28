import { MENTIONS } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { CONVEY, DEGREE, IN_CLAUSE, NEGATIVE, POSITIVE, T } from "./vocabulary.ts";

const but = phrase`(?:but|though|although|even though|even if|albeit|while|yet|still)`;
/** "T is anything but clear": no second half begins there. */
const notIdiom = phrase`(?<!\b(?:anything|nothing|everything|all)\s)`;
/** What is said of the name first; it names no other. */
const first = phrase`[^.?!;:\uE000-\uF8FF]{0,90}?`;
const is = phrase`(?:is|are|was|be|sounds?|looks?|seems?|feels?|reads?|'s)`;
const fails = phrase`(?:(?:does|do|did|wo|would|ca)(?:n't|\s*not)|fails? to|never|hardly|barely)`;

/**
 * The second half of a verdict, without the name: "T is short but doesn't say much", "T (even though it's redundant)",
 * "T is long but clear".
 */
export const afterthought = patternCue("afterthought", [
  [
    "oppose",
    phrase`${T} ${is} [^.?!;:\uE000-\uF8FF]{0,40}?\bthan (?:the )?${MENTIONS},? ${but}
      (?:it )?(?:still |also )?${fails} ${DEGREE}(?:\w+ )?${CONVEY}\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`${T}\s${first}[\s,(–-]${notIdiom}${but} (?:it |that )?(?:also |still |just |really )*${fails}
      ${DEGREE}(?:\w+ )?${CONVEY}\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`${T}\s${first}[\s,(–-]${notIdiom}${but} (?:(?:it|that)(?:\s*${is}| \w+
      ${is}) )?${DEGREE}(?:an? )?${DEGREE}${NEGATIVE}\b(?! than)`,
    0.7,
  ],
  [
    "support",
    phrase`${T}\s${first}[\s,(–-]${notIdiom}${but} (?:it |that )?(?:at least |also |really |it )*(?:
      captures|conveys|describes|reflects|expresses|explains|tells (?:you|us|people|me)|
      makes (?:it )?(?:\w+ )?(?:sense|clear|obvious|explicit)
    )\b`,
    0.65,
  ],
  [
    "support",
    phrase`${T}\s${first}[\s,(–-]${notIdiom}${but} (?:(?:it|that)\s*${is} )?(?:at
      least )?${DEGREE}(?:an? )?${POSITIVE}\b(?! (?:than|to|if|with))`,
    0.55,
  ],
  [
    "support",
    phrase`${T}, ${but} (?:it|that)\s*${is} (?:at least |still |also |
      certainly )*${DEGREE}(?:an? )?${POSITIVE}\b(?! (?:than|to|if|with))`,
    0.65,
  ],
  [
    "support",
    phrase`^\W*(?:while|although|though|even (?:if|though)|granted|admittedly|of course|true|sure|
      yes)\b[^.?!;\uE000-\uF8FF]{0,20}${T}\s[^.?!;\uE000-\uF8FF]{3,80}, (?:yet |but |still )?(?:it|that)(?:'s| is|
       remains| stays| was)
      (?:still |at least |also )*${DEGREE}(?:(?:an?|the) )?${POSITIVE}\b(?! (?:than|to|if|with))`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}\s?[^.?!;:\uE000-\uF8FF]{0,30}, but (?:I (?:worry|fear|think|find|am afraid|'m afraid|guess|feel)
      (?:that )?)?(?:it|that|this)(?:'s| is| would be| was| seems| sounds| looks)
      ${DEGREE}(?:an? )?${DEGREE}${NEGATIVE}\b(?! than)`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}["”']? (?:may|might|could|would|can) be\s${IN_CLAUSE}{0,50}?\sbut (?:it|that)(?:'s| is)
      (?:also )?(?:not|hardly) ${DEGREE}${POSITIVE}\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T},? but (?:it|that|this)(?:'s| is| was) (?:just |really )?(?:getting|becoming) ${DEGREE}${NEGATIVE}\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}\s${IN_CLAUSE}{3,60}, so (?:I (?:guess|suppose|think|fear|'m afraid) )?(?:it|that) (?:
      doesn't|does not|won't|will not|can't|cannot|isn't going to
    ) (?:really )?(?:work|do|fly)\b`,
    0.65,
  ],
]);
