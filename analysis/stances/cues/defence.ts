import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { BULLET } from "./vocabulary.ts";

const T = `(?<target>${MENTIONS})`;
const book =
  "(?:manuals?|spec|specs|specifications?|docs|documentation|datasheets?|standard|literature|handbook|textbooks?|man\\s+page|rfc|paper|vendor|hardware)";
const reason =
  "(?:because|since|as\\s+(?:it|that|this|we|they)|so\\s+that|in\\s+order\\s+to|to\\s+(?:match|be|make|keep|stay|follow|reflect|avoid|align|indicate|show|tell|distinguish|convey))\\b";

/** Whoever stands by a name: "let's leave T alone", "T was chosen because it is short", "the manual calls it T", "T isn't that bad". */
export const defence = patternCue("defence", [
  [
    "support",
    `\\bwhy\\s+I(?:'d|\\s+would)?\\s+(?:really\\s+|still\\s+)?(?:want|like|prefer|chose|decided|wanted)\\s+to\\s+(?:call|name)\\s+(?:it|this|them)\\s+${T}`,
    0.7,
  ],
  [
    "support",
    `(?<!n't\\s|not\\s|never\\s)\\bleave\\s+(?:the\\s+)?${T}\\s+(?:alone|as[-\\s]is|as\\s+it\\s+is|as\\s+they\\s+are|unchanged|untouched|in\\s+place|the\\s+way\\s+it\\s+is)\\b`,
    0.65,
  ],
  [
    "support",
    `\\b(?:preserved?|preserving|retain(?:ed|ing)?|want(?:ed)?|keeping)\\s+(?:to\\s+keep\\s+)?(?:the\\s+)?(?:\\w+\\s+){0,3}?${T}\\s+(?:naming|name|names|terminology|prefix|suffix|spelling)\\b`,
    0.6,
  ],
  [
    "support",
    `${T}\\s+(?:was|were|is|has\\s+been)\\s+(?:\\w+ly\\s+)?(?:chosen|picked|selected|used|named\\s+so|preferred)\\s+(?:\\w+\\s+)?${reason}`,
    0.6,
  ],
  [
    "support",
    `\\b(?:I|we|they|he|she)(?:'ve|\\s+have|\\s+had)?\\s+(?:\\w+ly\\s+)?(?:chose|picked|took|selected|went\\s+with|settled\\s+on|named\\s+(?:it|this|them)|called\\s+(?:it|this|them))\\s+(?:the\\s+)?(?:name\\s+|term\\s+)?${T}\\s+(?:\\w+\\s+)?${reason}`,
    0.65,
  ],
  ["support", `\\b(?:it|this|that)(?:'s|\\s+is|\\s+was)\\s+(?:called|named)\\s+${T}\\s+${reason}`, 0.55],
  [
    "support",
    `\\b(?:that's|that\\s+is|which\\s+is)\\s+why\\s+(?:we|I|they|people)\\s+(?:\\w+\\s+)?(?:call|name|called|named|use|used)\\s+(?:(?:it|this|that|them)\\s+)?${T}`,
    0.55,
  ],
  [
    "support",
    `\\b${book}\\s+(?:itself\\s+|also\\s+|already\\s+|consistently\\s+|too\\s+)*(?:calls?|names?|refers?\\s+to)\\s+(?:it|this|that|them|these|such\\s+\\w+)\\s+(?:as\\s+)?(?:an?\\s+|the\\s+)?${T}`,
    0.65,
  ],
  [
    "support",
    `\\b${book}\\s+(?:itself\\s+|also\\s+|already\\s+|consistently\\s+)*uses?\\s+(?:the\\s+(?:term|word|name)\\s+)?${T}(?=\\s*(?:$|[.,;)]|too\\b|as\\s+well\\b|throughout\\b|consistently\\b))`,
    0.6,
  ],
  [
    "support",
    `${T}\\s+(?:has|have)\\s+(?:some\\s+|plenty\\s+of\\s+|a\\s+|lots\\s+of\\s+|good\\s+)?(?:precedents?|prior\\s+art|an?\\s+established\\s+meaning|a\\s+long\\s+(?:history|tradition))\\b`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+(?:isn't|is\\s+not|aren't|wasn't|doesn't\\s+(?:sound|look|seem)|does\\s+not\\s+(?:sound|look|seem))\\s+(?:(?:really|actually|all|even)\\s+)?(?:that\\s+|so\\s+|too\\s+|half\\s+)?(?:bad|terrible|awful|horrible|ugly|confusing|misleading|ambiguous|vague|wrong|unclear|inaccurate|cryptic)\\b`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+(?:fits?\\s+the\\s+bill|better\\s+(?:describes?|captures?|conveys?|reflects?|matches|fits|expresses|explains)|reads?\\s+(?:nicely|better|well|naturally)|rolls\\s+off\\s+the\\s+tongue)\\b`,
    0.7,
  ],
  [
    "support",
    `${T}\\s+(?:is|seems|would\\s+be|comes|gets)\\s+(?:much\\s+|a\\s+(?:bit|lot|little)\\s+|far\\s+)?(?:closer|nearer|truer)\\s+to\\s+(?:what|how|the\\s+truth|reality)\\b`,
    0.65,
  ],
  [
    "support",
    `\\b(?:all\\s+for|happier\\s+with|ack\\s+(?:on|for|to)|sold\\s+on|comfortable\\s+with|at\\s+peace\\s+with)\\s+(?:the\\s+)?(?:name\\s+)?${T}`,
    0.65,
  ],
  ["support", `\\b(?:my\\s+)?vote\\s*:\\s*${T}`, 0.75],
  [
    "support",
    `^\\W*(?:ok|okay|right|alright|fine|sure|yes|yeah|so)[\\s,.:-]+(?:let's\\s+(?:do|try|make\\s+it)\\s+)?${T}(?:\\s+(?:then|it\\s+is|works|sounds\\s+\\w+))?\\W*$`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+(?:is|was)\\s+(?:also\\s+|exactly\\s+|pretty\\s+much\\s+)?(?:what|the\\s+(?:one|name))\\s+I\\s+(?:had\\s+in\\s+mind|was\\s+thinking\\s+of|would\\s+have\\s+(?:picked|chosen|used|suggested)|wanted)\\b`,
    0.7,
  ],
  [
    "support",
    `\\bI\\s+(?:was|were)\\s+(?:just\\s+|also\\s+)*(?:about|going)\\s+to\\s+(?:suggest|propose|say)\\s+${T}(?!,?\\s+but\\b)`,
    0.65,
  ],
  [
    "support",
    `^${BULLET}(?:changed|switched|moved|renamed)\\s+(?:it\\s+|this\\s+|them\\s+)?(?:back\\s+)?to\\s+${T}\\s+(?:in|for|as|now)\\b`,
    0.6,
  ],
  [
    "support",
    `^${BULLET}${T}\\s*[,.:-]+\\s*(?:thanks|thank\\s+you|ok|okay|will\\s+do|done|fixed|changed|noted|got\\s+it|sure|agreed)\\b`,
    0.55,
  ],
]);
