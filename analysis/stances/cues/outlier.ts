import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, NOUN, T } from "./vocabulary.ts";

const rest = phrase`(?:
  (?:all|most) (?:of )?(?:the |our |its )?(?:other |others?\b|its siblings\b|existing |rest\b)|
  every(?:thing|one)? (?:other|else)\b|the (?:others?|rest|siblings)\b
)`;

/**
 * A name beside its siblings: "all others end in …, T sticks out", "T is the odd one out", "T reads like a verb while
 * the others …", "T fits in with the rest".
 */
export const outlier = patternCue("outlier", [
  [
    "oppose",
    phrase`${T}${NOUN} (?:\w+ )?(?:
      sticks? out|stands out (?:as|like|from)|
      is (?:the|an?) (?:odd (?:one|man) out|outlier|exception|oddball|odd \w+)|looks out of place|feels out of place|
      breaks the (?:pattern|scheme|symmetry|series|rule)|is alone|(?:does|would)(?:n't| not) (?:fit in|line up)
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b${rest}[^.?!;]{0,80}?\b(?:but|while|whereas|only|and then) ${T} (?:
      is|has|does|doesn't|isn't|uses|ends|starts|would|goes|reads
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T} (?:is|has|ends|starts|begins|reads|looks|sounds|uses)\b${IN_CLAUSE}{1,60}?,?
      (?:while|whereas|when|but|unlike) ${rest}`,
    0.6,
  ],
  [
    "support",
    phrase`${T} (?:would |also |at least |nicely )*(?:fits?|goes?|lines? up|matches|aligns?|pairs?|blends?)
      (?:in |nicely |well |better )*(?:with )?(?:
      the (?:rest|others|existing|other|surrounding)|its siblings|all the other|what we have
    )\b`,
    0.7,
  ],
  ["oppose", phrase`${T}${IN_CLAUSE}{0,40}?\s(?:would be|is|was|will be|being) the odd (?:one|man) out\b`, 0.7],
  [
    "oppose",
    phrase`${T} (?:would|will) be the (?:first|only|only one|first one)(?: \w+)?
      (?:with|that|to|in|of|here|like)\b(?! (?:that|the one) (?:works|fits|says|makes))`,
    0.6,
  ],
  ["oppose", phrase`${T} would be the (?:first|only one)(?=\s*(?:$|[.;]))`, 0.55],
]);
