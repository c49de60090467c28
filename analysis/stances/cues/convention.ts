import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, NOUN, T } from "./vocabulary.ts";

const custom = phrase`(?:
  conventions?|naming|schemes?|pattern|style|rules?|practice|siblings?|precedent|terminology|
  the (?:other|others|rest|existing)|(?:our|all|its|their) (?:other )?\w+s
)\b`;
const fails = phrase`(?:does not|doesn't|do not|don't|did not|didn't|fails to|won't|wouldn't)`;

/** Whether a name keeps to what is usual, and how far it reaches: "T doesn't follow the convention", "T ties us to one user". */
export const convention = patternCue("convention", [
  [
    "oppose",
    phrase`${T}${NOUN} ${fails} ${DEGREE}(?:
      follow|fit|match|respect|align with|go with|agree with
    ) (?:\w+ ){0,4}?${custom}`,
    0.8,
  ],
  ["oppose", phrase`${T}${NOUN} (?:breaks?|violates?|ignores?|goes against) (?:\w+ ){0,4}?${custom}`, 0.8],
  [
    "support",
    phrase`${T} (?:would |also |at least )?(?:
      follows?|keeps? to|sticks? to|adheres? to|(?:is|are) (?:more |also )?(?:in line|consistent) with
    ) (?:\w+ ){0,4}?(?:${custom}|what\b)`,
    0.7,
  ],
  [
    "support",
    phrase`${T}${NOUN} is (?:already )?(?:widely|commonly|generally|universally|well)
      (?:used|understood|known|accepted|established)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:\w+ )?(?:ties|limits|restricts|binds|locks|confines|pins) (?:it|us|this|you|the \w+)
      (?:\w+ ){0,2}?(?:to|in|down)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:only|merely|just) (?:describes?|covers?|captures?|tells?|says?|names?|reflects?|applies)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} (?:is|are) (?:just |really |only |purely )?(?:an? )?(?:
      implementation (?:details?|issues?|artifacts?)|\w+ (?:terminology|jargon|lingo|speak)
    )\b`,
    0.6,
  ],
  [
    "support",
    phrase`${T} (?:is|would be) (?:also )?(?:
      the (?:established|official|usual|common|standard) (?:name|term)|
      what (?:the )?\w+ (?:\w+ )?(?:calls?|uses?)\b(?! (?:the|an?|its|their|our|for|\w+ing)\b)|
      the (?:name|term) (?:\w+ )?(?:used|in)\b|
      (?:an? )?(?:(?:pretty|quite|fairly|very) (?:well[-\s])?|well[-\s])(?:known|established|understood)\b
    )`,
    0.7,
  ],
  ["oppose", phrase`${T} (?:\w+ )?pollutes?\b`, 0.7],
  ["support", phrase`${T} (?:is|are|would be|seems) (?:also |more )?in line with\b`, 0.7],
  [
    "support",
    phrase`\b(?:everybody|everyone|most \w+) (?:else )?(?:already )?calls? (?:it|this|that|them|these) ${T}`,
    0.65,
  ],
  ["oppose", phrase`${T} (?:isn't|is not|aren't|are not) (?:really |quite )?in line with\b`, 0.7],
  [
    "oppose",
    phrase`${T} is (?:what we )?used? (?:everywhere )?for (?!(?:this|that|it|these|those|the same)\b)[^.?!]{2,40}?(?:
      \beverywhere|\balready|\belsewhere|\bin (?:the|all|every|other)\b
    )`,
    0.55,
  ],
  [
    "support",
    phrase`${T} (?:\w+ )?(?:mirrors?|parallels?|is (?:analogous|parallel) to) (?:the )?(?:${M}|name|existing|way)`,
    0.6,
  ],
  ["oppose", phrase`${T}${NOUN} (?:is|are|looks|seems) ${DEGREE}out of line\b`, 0.7],
]);
