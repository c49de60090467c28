import { phrase } from "../../patterns/phrase.ts";
import { END, M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

const put = phrase`(?<new>${MENTIONS})`;
const lead = phrase`${START}(?:(?:and|so|but|or|hm+)[\s,]{1,3})?`;
const stop = phrase`(?=\s*(?:$|[.,;?!)(]|\b(?:maybe|perhaps|then|instead|please|to (?:match|follow|be|align|mirror))\b))`;
const rather = phrase`(?:(?:I'd|I would) \w+ |(?:maybe|perhaps|just|rather|then|how about) )?`;
const everywhere = phrase`(?:everywhere|throughout|globally|all over|consistently|instead|here|there|too|as well)`;
const thing = phrase`(?:
  name|flag|function|helper|field|member|macro|struct|option|bit|type|variable|file|directory|command|property|trait|
  method|others?|rest|second|first
)`;
const option = phrase`(?:
  an option|one (?:option|possibility|candidate)|
  another(?: (?:option|possibility|candidate|one|idea)|(?=\s*(?:$|[.,;])))|
  an? (?:possible )?(?:alternative|candidate|possibility)
)`;

/**
 * What a thing may be called, told by the thing or as one of several ways: "for the flag, M", "M for the helper", "if
 * it needs a verb, M", "M is an option", "do we want M or M?", "change this to M".
 */
export const forTheThing = patternRule("for the thing", [
  [
    phrase`${lead}(?:for|as for|on|re|regarding) (?:the )?(?:[^,.?!:;\uE000-\uF8FF]{2,30}|${M})[,:] ${rather}${put}${stop}`,
    0.45,
  ],
  [phrase`${lead}if [^,.?!;]{3,80}(?:,|\sthen|,\sthen) ${rather}${put}${stop}`, 0.45],
  [phrase`${put} for (?:the|this|that|these|those) (?:\w+ )?${thing}s?\b`, 0.45],
  [phrase`\b(?:I'd|I would) (?:\w+ )?use ${put} (?:for|here|instead)\b`, 0.4],
  [
    phrase`\b(?:could|can|can't|couldn't) (?:we|you|it) (?:just |not )?use ${put}\s*(?:\?|instead\b|for (?:that|this|it))`,
    0.35,
  ],
  [
    phrase`\b(?:chang|turn|switch)(?:e|ed|ing)? (?:(?:this|that|it|these|them|all|${everywhere}) ){0,2}(?:in)?to
      ${put}\s*(?:[.?!(]|$|${everywhere}\b)`,
    0.35,
  ],
  [phrase`${lead}(?:is|was) (?:it|that|this) ${put}\s*\?`, 0.35],
  [phrase`(?<!;\s)\b(?:do|did|don't) (?:we|you) (?:\w+ )?(?:want|mean) (?<new>${M}(?: or ${M})?)\s*\?`, 0.35],
  [phrase`(?<!\b(?:did|do|don't)\s)\byou (?:mean|want) (?<new>${M})(?: here| instead)?\s*(?:[.?]|$)`, 0.35],
  [phrase`\b(?:I'd|I would) (?:try|love|like) ${put}${stop}`, 0.4],
  [phrase`${put} (?:is|are|could be|would be|might be|may be) (?:also )?${option}(?!\w)`, 0.5],
  [phrase`${put} (?:is|seems|would be|sounds) (?:probably )?(?:good |clear )?enough\b`, 0.4],
  [
    phrase`${put} (?:is|seems|sounds|would be) (?:much |a bit )?(?:closer|closest|(?:more )?natural|the (?:obvious|natural|logical|usual) \w+)\b`,
    0.45,
  ],
  [
    phrase`${put} (?:might|could|may|would) (?:also )?(?:do|work|fit|be used)(?=\s*(?:$|[.,;]|\b(?:here|too|for|as|better|well)\b))`,
    0.45,
  ],
  [
    phrase`\b(?:I think|to me|for me|think) ${put} (?:fits|says|tells|works|matches|describes|covers|captures|comes closer|reads)\b`,
    0.45,
  ],
  [
    phrase`\b(?:I'll|I will|I'd|I would|let's) (?:just |then |rather |probably )?(?:take|use|pick|go with)
      (?<new>${MENTIONS})(?: for \S+ (?:\S+ ){0,3}?and ${M} for\b|${END})`,
    0.4,
  ],
  [
    phrase`\b(?:I'd|I would|we (?:could|should)|let's|please|maybe|perhaps)(?: \w+)?
      (?:choose|pick|want|like|prefer|expect|suggest|propose|have) (?:the|this|that|your|its) (?:\w+ ){0,2}?\w+
      (?:to )?(?:be|read) (?:called |named )?${put}${stop}`,
    0.45,
  ],
  [
    phrase`\b(?:use|take|reuse|borrow|pick|follow|keep) (?:the|an?|your|its)
      (?:\w+ )?(?:name|term|word|verb|noun|acronym|number)(?: [\w']+){0,4}?[,:]
      (?:i\.e\.,? |so )?(?<new>${MENTIONS}|(?!(?:please|right|maybe|though|too)\b)[a-z][a-z\d-]{2,})\s*(?:[?.]|$)`,
    0.55,
  ],
  [phrase`${START}(?<new>${M}),? but (?:that's|that is|it's|it is|that would)\b`, 0.4],
  [
    phrase`${START}(?:(?:some|other|possible|my) )?(?:
      alternatives?|options?|candidates?|suggestions?|ideas?
    )(?: (?:are|would be|include))?\s*:\s*(?<new>${MENTIONS}|${WORDS})${END}`,
    0.55,
  ],
  [
    phrase`\b(?:split|spell|write) (?:the (?:word|name) |it |this )?(?<old>${M}|[a-z]{4,}) (?:in)?(?:to|as) (?<new>${M})`,
    0.5,
  ],
]);
