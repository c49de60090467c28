import { M, MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const word =
  "(?:an?\\s+)?(?:noun|verb|adjective|adverb|plural|singular|participle|double\\s+negative|negative|oxymoron|tautology|pleonasm|contradiction)";

/** What is wrong with a name by what it says: "T is a lie", "that's not what T does", "there are no rules in T", "T could be anything", "T isn't English", "T is a noun, the others are verbs", "T is missing the unit". */
export const untrue = patternCue("untrue", [
  [
    "oppose",
    `${T}\\s+is\\s+(?:just\\s+|simply\\s+|actually\\s+|plainly\\s+|almost\\s+)*(?:a\\s+lie|untrue|a\\s+misnomer|false|upside\\s+down|the\\s+wrong\\s+way\\s+(?:round|around)|inside\\s+out|half\\s+true|only\\s+half)\\b`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:that's|that\\s+is|this\\s+is|it's|which\\s+is)\\s+(?:really\\s+|exactly\\s+)?not\\s+(?:really\\s+|exactly\\s+|at\\s+all\\s+)?what\\s+(?:an?\\s+|the\\s+)?${T}\\s+(?:is|does|means|says)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${T}\\s+(?:is|are)(?:n't|\\s+not)\\s+(?:really\\s+|exactly\\s+|quite\\s+|at\\s+all\\s+)?(?:what|how)\\s+(?:it|this|that|we|they|the\\s+\\w+)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:nothing\\s+(?:is|gets|was)\\s+\\w+|there(?:'s|\\s+is|\\s+are)\\s+(?:no|nothing)\\s+(?!(?:wrong|bad|better|problem|doubt|harm|reason|confusion|need|point|clash|conflict|issue)\\b)\\w+)\\s+(?:in|about|with)\\s+${T}(?=\\s*(?:$|[.,;]))`,
    0.55,
  ],
  [
    "oppose",
    `${T}\\s+(?:can|could|might|may)\\s+(?:mean|be|stand\\s+for|refer\\s+to)\\s+(?:just\\s+about\\s+|almost\\s+|pretty\\s+much\\s+)?(?:anything|everything|all\\s+(?:sorts|kinds)|many\\s+things|a\\s+lot\\s+of\\s+things|several\\s+things|two\\s+things|either)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:tells|says|gives|means)\\s+(?:\\w+\\s+){0,3}?(?:nothing|nobody|little|hardly\\s+anything)\\b`,
    0.7,
  ],
  ["oppose", `${T}\\s+says\\s+(?:the\\s+same(?:\\s+thing)?\\s+twice|too\\s+(?:much|little)|more\\s+than)\\b`, 0.65],
  ["oppose", `${T}\\s+is\\s+as\\s+(?:good|bad|useful|clear|helpful)\\s+as\\s+(?:no|any|nothing|none|having)\\b`, 0.65],
  [
    "oppose",
    `${T}\\s+is(?:n't|\\s+not)\\s+(?:even\\s+)?(?:really\\s+)?(?:an?\\s+)?(?:English|(?:an?\\s+)?(?:real\\s+|English\\s+|proper\\s+)?word|valid\\s+English)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+is\\s+a\\s+word\\s+(?:that\\s+)?(?:I|nobody|no\\s+one|few|hardly\\s+any\\w+)\\s+(?:\\w+\\s+){0,2}?(?:never|knows?|seen|heard|uses?|understands?)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+is\\s+(?:also\\s+|just\\s+)?${word}(?=\\s*(?:$|[.,;(]|\\b(?:and|but|while|where|when|not)\\b))`,
    0.6,
  ],
  [
    "oppose",
    `${T}\\s+(?:is\\s+missing|lacks|needs|misses|wants|is\\s+lacking|could\\s+use)\\s+(?:an?|the|its|some)\\s+(?:\\w+\\s+)?(?:prefix|suffix|verb|noun|unit|namespace|object|subject|underscore|plural|qualifier)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\bwith\\s+${T},?\\s+(?:there(?:'s|\\s+is|\\s+would\\s+be)\\s+no\\s+(?:room|way|place|space)|(?:the\\s+|most\\s+|half\\s+of\\s+the\\s+)?lines?\\s+(?:don't|doesn't|won't|no\\s+longer|get|gets|become))\\b`,
    0.6,
  ],
  ["oppose", `${T}\\s+(?:leaves|gives|has)\\s+no\\s+(?:room|space|way)\\b`, 0.7],
  ["oppose", `${T}\\s+is\\s+(?:too\\s+)?(?:closely\\s+)?(?:tied|bound|specific|coupled|limited|wedded)\\s+to\\b`, 0.65],
  [
    "oppose",
    `${T}\\s+(?:really\\s+|just\\s+|only\\s+)?(?:describes|names|exposes|is\\s+about|leaks)\\s+(?:the\\s+|an?\\s+)?(?:implementation|mechanism|internals?|how\\b)`,
    0.7,
  ],
  ["oppose", `${T}\\s+suffers\\s+from\\s+(?:the\\s+same|a\\s+similar|that|this)\\b`, 0.75],
  [
    "oppose",
    `${T}\\s+(?:side\\s+by\\s+side|next\\s+to\\s+each\\s+other|in\\s+one\\s+place)\\s+(?:will|would|are|is|can)\\s+(?:\\w+\\s+)?(?:be\\s+(?:mixed\\s+up|confused|misread)|confus\\w+)`,
    0.65,
  ],
  [
    "oppose",
    `${T}\\s+(?:look|sound|read|are|feel)\\s+(?:much\\s+|nearly\\s+|almost\\s+|just\\s+|exactly\\s+|all\\s+)*the\\s+same\\b`,
    0.55,
  ],
  [
    "oppose",
    `${T}\\s+(?:does\\s+not|doesn't|did\\s+not|didn't)\\s+(?:really\\s+|actually\\s+)?\\w+\\s+(?:anything|at\\s+all|a\\s+thing)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\bneither\\s+(?<target>${M}\\s+nor\\s+${M})\\s+(?:would|tells?|says?|describes?|fits?|sounds?|means?|works?|makes?|reads?|(?:is|are|was)\\s+(?:an?\\s+|really\\s+|very\\s+)*(?:good|great|clear|right|better|nice|ideal|perfect|descriptive))\\b`,
    0.6,
  ],
  [
    "oppose",
    `${T}\\s+would\\s+be\\s+(?:\\w+\\s+)?(?:good|fine|nice|ok|okay|perfect|great|ideal|clear|best|better)\\s+if\\s+(?:we|it|there|that|they|I)\\s+(?:didn't|did\\s+not|weren't|wasn't|hadn't|had\\s+not|were\\s+not)\\b`,
    0.75,
  ],
  [
    "oppose",
    `${T}\\s+would\\s+(?:just\\s+)?be\\s+(?:just\\s+)?(?:one\\s+more|yet\\s+another|another|a\\s+second|a\\s+third)\\b`,
    0.55,
  ],
  [
    "oppose",
    `${T}\\s+(?:is|are)(?:n't|\\s+not)\\s+(?:quite|exactly|really|entirely)\\s+(?:right|it|true|accurate|correct|there)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+says\\s+(?:what|how|who|when|where)\\s+[^.?!;\\uE000-\\uF8FF]{3,40}?,\\s+not\\s+(?:what|how|who|when|where)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+is\\s+(?:just|only|mere|pure|redundant|really\\s+just)\\s+(?:noise|clutter|filler|ballast|decoration)\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:they|these|those|it|this|that)(?:\\s(?:are|is)|'re|'s)(?:n't|\\s+not)\\s+(?:really|actually|even|truly)\\s+(?:an?\\s+)?${T}(?=\\s*(?:$|[.,;!)]))`,
    0.55,
  ],
  [
    "oppose",
    `(?<target>${M}\\s+and\\s+${M})\\s+(?:contradict|are\\s+at\\s+odds\\s+with|don't\\s+go\\s+with)\\s+(?:each\\s+other|one\\s+another)\\b`,
    0.65,
  ],
  [
    "oppose",
    `${T}\\s+(?:really\\s+)?only\\s+(?:fits|covers|describes|applies|suits|works|matches|tells|says|means|names)\\b`,
    0.65,
  ],
  [
    "oppose",
    `${T}\\s+has\\s+(?:the|that|a|exactly\\s+the)\\s+(?:same\\s+|similar\\s+)?(?:problem|issue|drawback|disadvantage|downside|weakness)\\b`,
    0.65,
  ],
  [
    "oppose",
    `${T}\\s+(?:would|will|could)\\s+(?:just\\s+|only\\s+)?be\\s+an?\\s+(?:\\w+\\s+)?(?:mess|nightmare|pain|disaster|mistake|lie|problem|trap)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:glosses\\s+over|hides|obscures|conceals|papers\\s+over|disguises)\\s+(?:the|that|what|how|all)\\b`,
    0.65,
  ],
  ["oppose", `${T}\\s+(?:won't|will\\s+not|wouldn't)\\s+do(?=\\s*(?:$|[.,;!]|because|as|since|here|either))`, 0.65],
  ["oppose", `${T}\\s+is\\s+less\\s+than\\s+(?:ideal|optimal|perfect|great|clear|obvious)\\b`, 0.75],
  ["oppose", `${T}\\s+is\\s+(?:\\w+\\s+)?(?:letters?|characters?|words?)\\s+too\\s+(?:long|short|many)\\b`, 0.75],
  [
    "oppose",
    `\\b(?:that's|that\\s+is|it's|it\\s+is|this\\s+is)\\s+(?:really\\s+|just\\s+|quite\\s+)?the\\s+(?:very\\s+)?opposite\\s+of\\s+(?:an?\\s+|the\\s+)?${T}`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:called|named)\\s+${T}\\s+(?:even\\s+though|although|though|whereas|when\\s+(?:in\\s+fact|actually))\\b`,
    0.6,
  ],
]);
