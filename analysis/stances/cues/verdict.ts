import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { CODE_NOUN, DEGREE, IS, IT, NEGATIVE, NOUN, POSITIVE, SUBJECT } from "./vocabulary.ts";

/** "The advantage of calling it T is …". */
const ofName = `\\s+(?:of|about|to|with)\\s+(?:using\\s+|calling\\s+it\\s+|naming\\s+it\\s+)?(?:the\\s+(?:name|term|word)\\s+)?(?<target>${MENTIONS})\\s+(?:is|are|would\\s+be)\\b(?!\\s+(?:\\w+\\s+)?(?:small|limited|negligible|unclear|minor|marginal)\\b)`;

/** "T is too long", "T sounds good", "the name is confusing", "T isn't great": a name, a verb of being, an adjective. */
export const verdict = patternCue("verdict", [
  [
    "oppose",
    `(?<target>${MENTIONS})[\\s,.…]+(?:(?:and\\s+so\\s+on|etc)[\\s,.…]+)?(?:are\\s+)?(?:all|both)\\s+(?:\\w+\\s+)?${DEGREE}"?${NEGATIVE}`,
    0.8,
  ],
  ["oppose", `(?<target>${MENTIONS})\\s*\\(${DEGREE}(?:not\\s+(?:a\\s+|the\\s+)?${POSITIVE}|${NEGATIVE})`, 0.7],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+is\\s+(?:usually|normally|generally|typically|commonly|traditionally|often)\\s+(?:a|an|the|used|understood)\\b`,
    0.5,
  ],
  [
    "oppose",
    `\\b${IS}\\s+${DEGREE}(?:an?\\s+|the\\s+)?${NEGATIVE}(?:\\s+\\w+){0,2}\\s*\\((?:e\\.g\\.,?\\s+|like\\s+)?(?<target>${MENTIONS})[\\s/,.…]*(?:etc\\.?)?\\)`,
    0.75,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:at\\s+least\\s+)?has\\s+(?:the\\s+|an\\s+|one\\s+)?(?:advantage|benefit|merit)`,
    0.7,
  ],
  ["support", `\\b(?:advantage|benefit|beauty|upside|appeal|merit|charm)s?${ofName}`, 0.65],
  ["oppose", `\\b(?:disadvantage|downside|drawback|weakness)(?:s|es)?${ofName}`, 0.65],
  ["support", `(?<target>${MENTIONS})\\s+(?:\\w+\\s+)?${IS}\\s+(?:the\\s+)?least\\s+${NEGATIVE}\\b`, 0.75],
  [
    "oppose",
    `${SUBJECT}(?<target>${MENTIONS})(?:\\s*\\([^)]*\\))?${NOUN}\\s+(?:(?!${CODE_NOUN})\\w+\\s+)?${IS}\\s+(?!the\\s+least\\b|least\\b)${DEGREE}(?:an?\\s+)?${DEGREE}(?:(?!(?:not|never|no|hardly|barely|less)\\b)\\w+\\s+)?${NEGATIVE}\\b`,
    0.8,
  ],
  [
    "oppose",
    `${SUBJECT}(?<target>${MENTIONS})\\s+(?:next\\s+to|beside|alongside|together\\s+with)(?:\\s+[^\\s.?!;]+){1,4}?\\s+${IS}\\s+${DEGREE}${NEGATIVE}\\b`,
    0.75,
  ],
  [
    "support",
    `${SUBJECT}(?<target>${MENTIONS})(?:\\s*\\([^)]*\\))?\\s+(?:\\w+\\s+)?${IS}\\s+(?:like\\s+)?${DEGREE}(?:an?\\s+)?${DEGREE}${POSITIVE}\\b(?!\\s+than)`,
    0.75,
  ],
  [
    "oppose",
    `${SUBJECT}(?<target>${MENTIONS})${NOUN}\\s+(?:${IS}\\s+(?:\\w+ly\\s+)?(?:not|never|n't|far\\s+from|hardly|barely|anything\\s+but)|(?:is|are|was|do|does|did|would|might|may)(?:n't|\\s+not)(?:\\s+(?:be|sound|look|seem|feel|read|like))*)\\s+${DEGREE}(?:an?\\s+|the\\s+)?(?:\\w+\\s+)?${POSITIVE}\\b`,
    0.8,
  ],
  [
    "oppose",
    `\\b${IT}\\s*(?:${IS}\\s+not|(?:is|are|was|were)n't|wouldn't\\s+be)\\s+${DEGREE}(?:an?\\s+)?(?:\\w+\\s+)?${POSITIVE}\\b`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:(?:not|never)\\s+(?:\\w+\\s+)?|(?:is|was|are|am)n't\\s+(?:\\w+\\s+)?)(?:sure|happy|convinced|certain|keen)\\s+(?:about|with|of|on)\\s+(?:the|this|that|these|those|your)\\s+(?:\\w+\\s+)?(?:names?|naming|terms?|terminology|prefix|suffix)\\b`,
    0.5,
  ],
  [
    "oppose",
    `\\b${IT}\\s*(?:still\\s+|also\\s+|just\\s+|really\\s+)?${IS}\\s+${DEGREE}(?:an?\\s+)?${DEGREE}${NEGATIVE}\\b`,
    0.5,
  ],
  [
    "support",
    `(?<target>${MENTIONS}),?\\s+(?:because|since|as)\\s+(?:it|that|this)\\s*(?:still\\s+|also\\s+)?(?:is|'s)\\s+${DEGREE}(?:\\w+\\s+)?(?:short|${POSITIVE})\\b(?!\\s+than)`,
    0.65,
  ],
  [
    "support",
    `\\b${IT}\\s*${IS}\\s+${DEGREE}(?:an?\\s+)?${DEGREE}${POSITIVE}\\b(?!\\s+(?:not\\s+)?(?:to|if|than)\\b)`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:bad|poor|terrible|horrible|misleading|confusing|stupid|awful|unfortunate|weird|odd|ugly|vague|general|generic|non-intuitive)\\s+(?:name|naming|choice|term|terminology|prefix|suffix)\\b(?:\\s+(?:like|as|such\\s+as)\\s+(?<target>${MENTIONS}))?`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:finds?|found|calling|thinks?|consider)\\s+(?<target>${MENTIONS})\\s+(?:is\\s+|to\\s+be\\s+|when\\s+\\w+\\s+\\w+\\s+\\w+\\s+is\\s+)?${DEGREE}${NEGATIVE}\\b`,
    0.75,
  ],
  [
    "oppose",
    `${SUBJECT}(?<target>${MENTIONS})[^.?!;\\uE000-\\uF8FF]{0,40}?(?:\\bnot|n't)\\s+(?:really\\s+|exactly\\s+|consider\\s+|be\\s+){0,2}(?:the|an?)\\s+(?:most\\s+\\w+|best|ideal|right|good|great|proper|correct|appropriate)\\s+(?:\\w+\\s+)?(?:name|term|word|choice)\\b`,
    0.75,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS}),?\\s+which\\s+(?:\\w+\\s+){0,2}?${IS}\\s+${DEGREE}(?:an?\\s+)?${NEGATIVE}\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\bI\\s+(?:also\\s+|really\\s+)?(?:find|found|consider)\\s+${IT}\\s+(?:to\\s+be\\s+)?${DEGREE}${NEGATIVE}\\b`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:confusing|misleading|vague|odd|weird|strange|unfortunate|cryptic)\\s+(?<target>${MENTIONS})\\s+(?:name|naming|terminology|prefix|suffix)`,
    0.8,
  ],
  [
    "oppose",
    `\\b(?:I\\s+find|I\\s+found|(?<!^[^\\w\\uE000-\\uF8FF]{0,8})makes?|having)\\s+(?:\\w+\\s+){0,3}?(?<target>${MENTIONS})${NOUN}(?:\\s+\\w+){0,2}?\\s+${DEGREE}${NEGATIVE}`,
    0.75,
  ],
  [
    "oppose",
    `${SUBJECT}(?<target>${MENTIONS})${NOUN}[^.?!]{0,40}?\\b(?:is|are|becomes?|was)\\s+(?:(?!(?:not|never|no|hardly)\\b)\\w+\\s+)?(?:a\\s+misnomer|unfortunate|a\\s+mistake|unwarranted|not\\s+warranted|wrong)\\b`,
    0.75,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+)?${IS}\\s+${DEGREE}less\\s+(?!than\\b)${DEGREE}${POSITIVE}\\b(?!\\s+than)`,
    0.8,
  ],
  [
    "oppose",
    `\\b${IT}\\s*${IS}\\s+${DEGREE}(?:less|not\\s+(?:as|so|very|particularly|really))\\s+(?:descriptive|clear|precise|accurate|obvious|intuitive|readable)\\b`,
    0.4,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:\\w+\\s+)?(?:(?:being|having|is|has)\\s+(?:an?\\s+)?)?(?:unclear|confusing|misleading|odd|strange|weird|poor|bad|vague|cryptic|awkward)\\s+nam(?:e|ing)\\b`,
    0.65,
  ],
]);
