import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { LEAD } from "./vocabulary.ts";

const T = `${LEAD}(?<target>${MENTIONS}),?`;
const would =
  "(?:'d|\\s+would|\\s+could|\\s+can)?\\s+(?:(?:really|still|rather|certainly|also|definitely|even|personally|probably|always)\\s+)*";
const not = "(?:don't|do\\s+not|didn't|did\\s+not|can't|cannot|couldn't|never|wouldn't)";

/** The name put first, ahead of who judges it: "T I would rather avoid", "T I had to look up", "T I could live with", "T if it must be". */
export const fronted = patternCue("fronted", [
  [
    "oppose",
    `${T}\\s+(?:I|we)${would}(?:like\\s+to\\s+|want\\s+to\\s+|prefer\\s+to\\s+)?(?:avoid|dislike|hate|drop|skip|get\\s+rid\\s+of|see\\s+gone)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:I|we|you|one)\\s+(?:always\\s+|first\\s+)?(?:had|have|has|need(?:ed)?)\\s+to\\s+(?:\\w+\\s+)?(?:look\\s+up|google|think\\s+about|guess|read\\s+twice|ask)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:I|we|nobody|no\\s+one)\\s+(?:${not}\\s+|would\\s+)(?:really\\s+|even\\s+|ever\\s+)?(?:like|love|get|understand|understood|see|want|guess|recogni[sz]e|find|remember)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+I\\s+(?:find|found|think\\s+is|consider)\\s+(?:rather\\s+|a\\s+bit\\s+|really\\s+|too\\s+|quite\\s+|just\\s+|very\\s+|pretty\\s+)*(?:odd|ugly|confusing|misleading|awkward|strange|weird|clumsy|vague|cryptic|wrong|long|generic|hard)\\b`,
    0.7,
  ],
  [
    "support",
    `${T}\\s+(?:I|we)${would}(?:live\\s+with|accept|like(?!\\s+to\\b)|love|take|be\\s+(?:fine|ok|okay|happy)\\s+with|agree\\s+(?:with|to))\\b`,
    0.7,
  ],
  [
    "support",
    `${T}\\s+(?:if|when)\\s+(?:(?:it|we)\\s+(?:must|really\\s+must|have\\s+to|has\\s+to|need\\s+to)|nothing\\s+better|nobody|I\\s+(?:have|had|must)|there(?:'s|\\s+is)\\s+nothing|you\\s+(?:ask|want))\\b`,
    0.6,
  ],
  [
    "support",
    `${T}\\s+(?:I|we|you|nobody)\\s+(?:would\\s+not|wouldn't|don't|do\\s+not|won't)\\s+(?:even\\s+)?(?:have|need)\\s+to\\s+(?:explain|look\\s+up|think|spell|document)\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS}),?\\s+(?:but|though|although)\\s+I\\s+like\\s+(?:that|this|it)(?:\\s+one)?\\s+(?:less|least|even\\s+less|not\\s+as\\s+much)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:I|we|you|people)\\s+(?:always\\s+|first\\s+|would\\s+|'d\\s+)?(?:read|hear|parse|understood?|took|take)\\s+(?:as|like|to\\s+mean)\\b`,
    0.65,
  ],
  ["oppose", `${T}\\s+(?:you|we|they)\\s+can\\s+(?:safely\\s+)?(?:forget|drop|ignore|scratch|skip)\\b`, 0.7],
  [
    "oppose",
    `${T}(?:\\s+or\\s+the\\s+like)?\\s+I\\s+(?:would\\s+not|wouldn't|won't|will\\s+not)\\s+(?:really\\s+)?(?:take|use|pick|choose|want|go\\s+with|call\\s+it|recommend)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+I(?:'d|\\s+would)\\s+(?:rather\\s+|always\\s+|also\\s+|have\\s+)?expect(?:ed)?\\s+to\\s+\\w+`,
    0.65,
  ],
]);
