import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_SENTENCE, MARK, NOUN, T } from "./vocabulary.ts";

const adverb = phrase`(?:(?:at least|also|still|already|probably|even|just|nicely|then|all) )*`;
/** A remark between the name and what is said of it: ", which Ada mentioned,". */
const aside = phrase`(?:,? (?:which|that) [\w\s'-]{1,40},|\s*\([^()]{1,40}\))?`;

/**
 * What speaks for a name while code is talked of: "T would cover all of it", "T is closest to what it does", "T is
 * clearer than what I had", "T at least says …", "T goes with foo()".
 */
export const merit = patternCue("merit", [
  [
    "support",
    phrase`${T}${NOUN} (?:would|will|should|could|might) ${adverb}(?:
      cover|fit|match|suit|be (?:still )?(?:found|greppable|searchable)
    )\b`,
    0.6,
  ],
  ["support", phrase`${T} would (?:also )?(?:avoid|solve|prevent|fix) (?:that|this|it|the \w+)\b`, 0.6],
  [
    "support",
    phrase`${T}${NOUN}${aside} (?:is|was|seems|would be)
      ${adverb}(?:the )?(?:closest|closer|nearest|nearer)(?=\s*(?:$|[.,;!)(]|\b(?:to|I|of (?:the|all)|here|than)\b))`,
    0.6,
  ],
  [
    "support",
    phrase`${T}${NOUN}${aside} (?:is|was|would be|reads|sounds|looks) ${adverb}(?:a bit |a lot |much |far )?(?:
      clearer|better|nicer|shorter|simpler|easier|plainer|more (?!(?:restrict|limit|confus|cumber|complic|ambig|mislead|verbose|cryptic|obscur|awkward|vague|generic|annoy)\w*)\w+
    )(?: than (?:what|the (?:old|first|current|original|previous)|mine|my|that|the other))`,
    0.65,
  ],
  [
    "support",
    phrase`${T}${aside} (?:is|would be) ${adverb}(?:shorter|clearer|nicer|plainer|simpler|
      a short name)(?=\s*(?:$|[.,;!)(]|\band\b))`,
    0.55,
  ],
  [
    "support",
    phrase`${T} at least (?:says|tells|shows|makes|describes|names|generates|sounds|works|is|has|does)\b`,
    0.6,
  ],
  [
    "support",
    phrase`${T} (?:also |nicely |would )*(?:goes?|pairs?|lines? up|rhymes?|fits?(?: in)?|sits?)
      (?:well |nicely |better |next to |together )?(?:with|next to|beside)\b`,
    0.6,
  ],
  [
    "support",
    phrase`^${MARK}{0,4}(?:it |that )?(?:also |nicely |would )*(?:goes?|pairs?|lines? up|rhymes)
      (?:well |nicely )?with\b`,
    0.5,
  ],
  ["support", phrase`${T} (?:is|differs|looks|sounds) (?:different|distinct|far|differently)?\s?enough from\b`, 0.6],
  [
    "support",
    phrase`${T} has been (?:in (?:the|use)|around|there|documented|used|our)\b${IN_SENTENCE}{0,60}?\b(?:everybody|
      everyone|people|users|since|years)\b`,
    0.55,
  ],
  [
    "support",
    phrase`(?:\bnames?|${T}) (?:never |didn't |did not |doesn't |does not |don't )(?:really )?(?:
      bother(?:ed)?|confuse[d]?|trouble[d]?|surprise[d]?
    ) me\b`,
    0.65,
  ],
  [
    "support",
    phrase`${T} (?:does|would|do|wo)(?:n't| not) suffer from (?:this|that|these|those|it|the (?:same|above)|any)\b`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:nobody|no one|few) (?:will|would) (?:be|get) (?:confused|misled|fooled|surprised) by ${T}`,
    0.6,
  ],
  [
    "support",
    phrase`\bwith ${T},? (?:nobody|no one|few) (?:will|would) (?:be|get) (?:confused|misled|fooled|surprised)\b`,
    0.6,
  ],
  [
    "support",
    phrase`${T} (?:does not|doesn't|would not|wouldn't|won't) have
      (?:this|that|these|any (?:of (?:these|those) )?)\s?(?:problems?|issues?|ambiguit\w+|drawbacks?)\b`,
    0.65,
  ],
  [
    "support",
    phrase`${T} is (?:also )?what (?:
      I(?:'d| would) (?:have )?(?:expect|call|look|search|use|write)\w*|
      (?:our|the|most|all) \w+ (?:know|expect|use|say)|
      (?:people|users|everybody|everyone) (?:already )?(?:knows?|expects?|says?|uses?|calls?)|
      we (?:want|have|do|use|say)(?! for)
    )\b`,
    0.6,
  ],
  [
    "support",
    phrase`${T} (?:also |still )?works\b(?! (?:by|like|on|only|fine (?:on|with|here)|around|as (?:expected|before)))`,
    0.5,
  ],
  [
    "support",
    phrase`${T}${IN_SENTENCE}{0,12}? is (?:
      clear|short|good|descriptive|distinct|obvious|close|simple|precise
    ) enough\b`,
    0.65,
  ],
  [
    "support",
    phrase`${T} (?:I|we) (?:like|prefer|find) (?:much |a lot |even )?(?:better|more|best|clearer|nicer|good|ok|okay|
      fine)\b`,
    0.7,
  ],
  ["oppose", phrase`${T} (?:I|we) (?:don't|do not|didn't) (?:really )?(?:like|love|get|understand)\b`, 0.7],
  ["support", phrase`\bI can (?:easily )?(?:explain|translate|remember|pronounce|spell|live with) ${T}`, 0.55],
  ["support", phrase`\bname ${T} (?:would be|is) (?:still )?(?:free|available|unused)\b`, 0.55],
  [
    "support",
    phrase`\b(?:everybody|everyone|people|users) (?:already )?(?:understands?|knows?) (?:that|this)
      (?:word|name|term)\b`,
    0.55,
  ],
  [
    "support",
    phrase`\b(?:easier|nicer|clearer|better|simpler) to (?:
      read|follow|understand|remember|explain|type|say|find|grep
    ) (?:with|as) ${T}`,
    0.65,
  ],
  [
    "support",
    phrase`${T} is (?:also |just )?what (?:people|everybody|everyone|users|most|we|I|they) (?:will|would|'ll)
      (?:\w+ )?(?:type|write|say|call|look|search|use|expect|guess)\b`,
    0.6,
  ],
  [
    "support",
    phrase`${T}${NOUN} would ${adverb}(?:
      (?:say|express|convey) (?:that|so|just that|exactly that|what|it)|tell (?:what|that) (?:is|it|the)|
      make (?:that|it) (?:clear|clearer|obvious|explicit)
    )\b`,
    0.6,
  ],
  ["support", phrase`${T} (?:is|seems|sounds like|looks like) (?:probably |really )?the way to go\b`, 0.7],
  ["support", phrase`${T} would at least \w+`, 0.6],
  [
    "support",
    phrase`\bwith ${T},? (?:
      it(?:'s| is| would be) (?:at once |immediately |rather |quite )?(?:obvious|clear|clearer|plain|easy)|
      (?:one|you|people) (?:sees?|knows?|would (?:at least )?(?:know|see))\b|there (?:is|was|would be) no such\b
    )`,
    0.65,
  ],
  [
    "support",
    phrase`${T} is (?:also |exactly )?what (?:the|all the|most)
      (?:\w+ ){1,4}?(?:do|does|call|calls|use|uses|say|says|have|has)\b(?! (?:an?|the|its|their)\s)`,
    0.6,
  ],
  ["support", phrase`${T} is there (?:since|for (?:\w+ )?years)\b`, 0.6],
  [
    "support",
    phrase`${T} tells (?:
      him|her|them|you|me|us|people|users|everybody|the (?:user|reader|caller|admin)
    )\s*(?:$|[.,;!]|(?:that|what|exactly|at once|how|where|when|which)\b)`,
    0.6,
  ],
  [
    "support",
    phrase`${T} (?:is|seems|sounds|would be) (?:still |probably |clearly |by far )?the (?:
      best|clearest|nicest|shortest|least (?:bad|ugly|confusing|awkward|misleading|ambiguous|objectionable|surprising)
    )\s*(?:$|[.,;!]|(?:of|one|so far|here|for|option|choice)\b)`,
    0.65,
  ],
  [
    "support",
    phrase`${T} is (?:at least )?(?:the )?(?:lesser|smaller|least) (?:of (?:the )?(?:two )?)?(?:evils?|bad)\b`,
    0.65,
  ],
  [
    "support",
    phrase`${T} is (?:(?:just|simply) )?(?:exactly )?what (?:it|this|that|the \w+) (?:does|is|do|means)\b`,
    0.65,
  ],
  [
    "support",
    phrase`${T} (?:fits|suits) (?:the|our|that|this) (?:\w+ )?(?:scheme|pattern|convention|style|rest|others?)\b`,
    0.65,
  ],
  [
    "support",
    phrase`${T} would have been (?:a (?:lot |bit |better )|more |much |far )?(?:
      better|clearer|nicer|shorter|precise|descriptive|obvious|accurate|consistent|correct|name|choice
    )\b`,
    0.6,
  ],
  ["support", phrase`${T} can only be (?:read|understood|taken) (?:in )?(?:only )?one way\b`, 0.65],
  ["support", phrase`${T} at least can be \w+`, 0.6],
  [
    "support",
    phrase`${T}(?: for (?:the )?\w+)?, (?:that|it|this)(?:'s| is) (?:a bit |a lot |much |also |at least )?(?:
      clearer|shorter|nicer|plainer|simpler|better|more (?!(?:restrict|limit|confus|cumber|complic|ambig|mislead|verbose|cryptic|obscur|awkward|vague|generic|annoy)\w*)\w+
    )\b`,
    0.65,
  ],
  [
    "support",
    phrase`${T} from [A-Z]\w+(?:'s \w+)? (?:fits|works|reads|sounds good|is (?:fine|good|better|clear|clearer|nice))\b`,
    0.65,
  ],
  ["support", phrase`${T} has my (?:full )?(?:support|blessing|vote|approval)\b`, 0.7],
]);
