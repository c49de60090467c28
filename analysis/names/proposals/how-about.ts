import { phrase } from "../../patterns/phrase.ts";
import { M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const lead = phrase`(?:
  (?:just|maybe|simply|rather|something like|e\.g\.|the name|name|a name like|the|using|going with|a|an|like) |
  (?:calling|naming|renaming) (?:it|this|that|them) (?:to |as )?
)*`;
const end = phrase`(?=\s*(?:
  $|[?.,;:!)(]|-|or\b|simply\b|just\b|maybe\b|perhaps\b|instead\b|rather\b|for\b|to\b|as\b|then\b|so\b|since\b|
  because\b|which\b|here\b|and\b|if\b|everywhere\b|from the (?:start|beginning)\b|name\b|prefix\b|suffix\b
))`;

/** "How about sheltered?", "what about M or M?", "why not M?"; not "how about M returning an error", "what about M handling". */
export const howAbout = patternRule("how-about", [
  [phrase`\b(?:how|what) about\s*:? ${lead}(?<new>${MENTIONS})${end}`, 0.75],
  [
    phrase`\b(?:how|what) about (?:
      (?:we )?(?:just |to )*(?:call|name|calling|naming) (?:it|this|that|them)|
      (?:we )?(?:just |to )*(?:rename|renaming) (?:it|this|that|them|(?:the|this|that|these) \w+(?: \w+)?)
        (?:to|as|into|in)
    ) (?:be |just |struct |something like )?(?<new>${MENTIONS}|[a-z]\w+)`,
    0.9,
  ],
  [
    phrase`\bwhat (?:do|would) (?:you|y'?all|people|others|folks)(?: \w+)? think (?:of|about) ${lead}(?<new>${MENTIONS})${end}`,
    0.65,
  ],
  [phrase`\b(?:how|what) about ${M} (?:for|as) [^.?!\s]+(?:\s[^.?!\s]+){0,4}?\sand (?<new>${M}) (?:for|as)\b`, 0.7],
  [
    phrase`\b(?:how|what) about (?:(?:we|you|I) |if (?:we|you|I) )?(?:just |simply )?(?:
      us(?:e|ing|ed)|go(?:ing)? (?:with|for)|pick(?:ing)?|cho?os(?:e|ing)|add(?:ing)?|introduc(?:e|ing)|
      mak(?:e|ing) (?:it|this|that|them|these)
    ) (?:the name |something like )?(?<new>${MENTIONS})${end}`,
    0.6,
  ],
  [
    phrase`\b(?:how|what) about (?:having|making|letting)\b[^.?!]{1,50}?\b(?:be|called|named) (?:just |simply )?(?<new>${MENTIONS})${end}`,
    0.65,
  ],
  [
    phrase`\b(?:any|is there a|was there a) (?:particular |specific |good )?reasons?\b[^.?!]{0,20}?\b(?:
      ruled? out|(?:did|do)(?:n't| not) (?:just )?(?:use|pick|choose|call it|name it|go (?:with|for))|
      not to (?:use|call it|name it|go (?:with|for))
    ) (?:the (?:usage|use|name) (?:of )?)?(?<new>${MENTIONS})${end}`,
    0.6,
  ],
  [
    phrase`\bwhy not (?:just |simply )?(?:call (?:it|this|them) |name (?:it|this) |use )?(?:just |simply )?(?<new>${MENTIONS})${end}`,
    0.6,
  ],
  [
    phrase`\bwhy (?:would|should)(?:n't| not) (?<new>${MENTIONS})
      (?:be (?:\w+ )?(?:enough|ok|okay|fine|sufficient|acceptable|good)|do|work|suffice)\b`,
    0.55,
  ],
  [
    phrase`${START}(?:(?:so|but|and|nit|also)[\s,:]{1,3})?why (?:is (?:it|this) )?(?<old>${M}),?
      (?:and not|instead of|rather than|not)
      (?:(?:directly|just|simply|plain|an?|the) )*(?<new>${MENTIONS}|[a-z][\w-]*\w)\s*\?`,
    0.6,
  ],
]);
