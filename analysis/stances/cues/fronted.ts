import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { LEAD, T } from "./vocabulary.ts";

const first = `${LEAD}${T},?`;
const would = phrase`(?:'d| would| could| can)? (?:(?:really|still|rather|certainly|also|definitely|even|personally|
  probably|always) )*`;
const not = phrase`(?:don't|do not|didn't|did not|can't|cannot|couldn't|never|wouldn't)`;

/** The name put first, ahead of who judges it: "T I would rather avoid", "T I had to look up", "T I could live with", "T if it must be". */
export const fronted = patternCue("fronted", [
  [
    "oppose",
    phrase`${first} (?:I|we)${would}(?:like to |want to |prefer to )?(?:avoid|dislike|hate|drop|skip|get rid of|
      see gone)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${first} (?:I|we|you|one) (?:always |first )?(?:had|have|has|need(?:ed)?) to
      (?:\w+ )?(?:look up|google|think about|guess|read twice|ask)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${first} (?:I|we|nobody|no one) (?:${not} |would )(?:really |even |ever )?(?:
      like|love|get|understand|understood|see|want|guess|recogni[sz]e|find|remember
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${first} I (?:find|found|think is|consider) (?:rather |a bit |really |too |quite |just |very |pretty )*(?:
      odd|ugly|confusing|misleading|awkward|strange|weird|clumsy|vague|cryptic|wrong|long|generic|hard
    )\b`,
    0.7,
  ],
  [
    "support",
    phrase`${first} (?:I|we)${would}(?:
      live with|accept|like(?! to\b)|love|take|be (?:fine|ok|okay|happy) with|agree (?:with|to)
    )\b`,
    0.7,
  ],
  [
    "support",
    phrase`${first} (?:if|when) (?:
      (?:it|we) (?:must|really must|have to|has to|need to)|nothing better|nobody|I (?:have|had|must)|
      there(?:'s| is) nothing|you (?:ask|want)
    )\b`,
    0.6,
  ],
  [
    "support",
    phrase`${first} (?:I|we|you|nobody) (?:would not|wouldn't|don't|do not|won't) (?:even )?(?:have|need) to
      (?:explain|look up|think|spell|document)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T},? (?:but|though|although) I like (?:that|this|it)(?: one)? (?:less|least|even less|not as much)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${first} (?:I|we|you|people) (?:always |first |would |'d )?(?:read|hear|parse|understood?|took|take)
      (?:as|like|to mean)\b`,
    0.65,
  ],
  ["oppose", phrase`${first} (?:you|we|they) can (?:safely )?(?:forget|drop|ignore|scratch|skip)\b`, 0.7],
  [
    "oppose",
    phrase`${first}(?: or the like)? I (?:would not|wouldn't|won't|will not) (?:really )?(?:
      take|use|pick|choose|want|go with|call it|recommend
    )\b`,
    0.7,
  ],
  ["oppose", phrase`${first} I(?:'d| would) (?:rather |always |also |have )?expect(?:ed)? to \w+`, 0.65],
]);
