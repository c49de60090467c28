import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { IT } from "./vocabulary.ts";

const how =
  "(?:(?:really|actually|also|quite|kind\\s*of|kinda|sort\\s+of|rather|still|personally|definitely|tend\\s+to|do|would|'d|much|strongly|slightly|particularly|honestly|have\\s+developed\\s+a)\\s+)*";
const verb = `(?:love|prefer|favou?r|liking\\s+(?:to|for)|am\\s+for|in\\s+favou?r\\s+of|(?:'m|am)\\s+(?:a\\s+fan\\s+of|partial\\s+to|(?:leaning|inclined)\\s+towards?|(?:fine|ok|okay|happy|good|cool)\\s+with)|(?:can|could)\\s+(?:also\\s+|probably\\s+|certainly\\s+|easily\\s+)?live\\s+with(?:\\s+(?:an?\\s+)?(?:conversion|rename|change|switch)\\s+to)?|vote\\s+for|\\+1\\s+(?:for|on|to))`;
/** Without a subject or a helping verb, "like" compares: "a call like T", "works much like T". */
const likes =
  "(?:\\b(?:I|we|you|they|he|she|people|folks|everyone|everybody|others|some|many|who|nobody|do|does|did|would|could|to)\\s+|\\b\\w+'d\\s+|^\\W*(?=(?:really|also|still|personally|definitely|honestly|kinda)\\s))";
const aversion =
  "(?:dislike|(?:do|did|would)(?:n't|\\s+not)\\s+(?:really\\s+|much\\s+)?care\\s+for|hate|detest|loathe|(?:can't|cannot)\\s+stand|(?:not|never)\\s+(?:really\\s+|quite\\s+|too\\s+|so\\s+|very\\s+|exactly\\s+|particularly\\s+|entirely\\s+|all\\s+that\\s+)?(?:like|love|liked|a\\s+(?:big\\s+|huge\\s+)?fan\\s+of|fond\\s+of|happy\\s+(?:with|about)|keen\\s+on|thrilled\\s+(?:with|about|by)|convinced\\s+(?:by|about|that))|(?:do|did|would)n't\\s+(?:really\\s+|quite\\s+|particularly\\s+|much\\s+)?(?:like|love)|hesitant\\s+(?:to\\s+use|about)(?:\\s+something\\s+like)?|worried\\s+about|(?<!no\\s|not\\sbecause\\s(?:I|we)\\s)object\\s+to|(?:not|n't)\\s+(?:really\\s+|quite\\s+|at\\s+all\\s+)?(?:sold\\s+on|comfortable\\s+with|wild\\s+about|in\\s+love\\s+with)|(?:can't|cannot|couldn't)\\s+get\\s+(?:used\\s+to|behind|past|over)|(?:wary|sceptical|skeptical|tired)\\s+of|uneasy\\s+(?:about|with))";
/** "If you don't like T, call it O": it is left to others. */
const notIfYou = "(?<!\\bif\\s(?:you|they|people|anyone|anybody|someone|somebody|others)\\s(?:\\w+\\s)?)";
/** "prefer T only wait", "dislike the T approach": it is what T does that is judged. */
const itself =
  "(?!\\s+(?:only|not|always|never)\\s|\\s+(?:approach|design|solution|mechanism|implementation|behaviou?r|hack|trick|semantics|alternative)\\b)";
const slot = `(?:the\\s+|using\\s+|to\\s+use\\s+|calling\\s+it\\s+|a\\s+)?(?:name\\s+|term\\s+|word\\s+|prefix\\s+|suffix\\s+)?(?<target>${MENTIONS})${itself}`;

/** What is preferred to a name: "I prefer it to T". */
const other = "(?:it|this|that|them|those|these|(?:this|that|the\\s+other)\\s+one|(?:the|my|your|his|her)\\s+\\w+)";

/** "I like T", "prefer T", "not a fan of T", "I don't like it"; "looks like T" is no liking. */
export const liking = patternCue("liking", [
  ["support", `\\bnothing\\s+(?:speaks\\s+)?against\\s+(?:using\\s+)?(?<target>${MENTIONS})`, 0.6],
  ["oppose", `\\bprefer\\s+${other}\\s+(?:to|over)\\s+(?:the\\s+|plain\\s+)?(?<target>${MENTIONS})`, 0.65],
  [
    "support",
    `\\bprefer(?:red|ence)?\\b(?!\\s+(?:to\\s+|if\\s+we\\s+)?(?:not|avoid|stay\\s+away|steer|drop|remove|get\\s+rid))(?!\\s+${other}\\s+(?:to|over)\\s+(?!be\\b|call|use|have|name))(?!\\s+between\\b)(?:\\s+\\w+){0,5}?\\s+(?<target>${MENTIONS})${itself}`,
    0.6,
  ],
  [
    "support",
    `\\b(?:my|our)\\s+(?:\\w+\\s+)?(?:preference|vote|favou?rite)\\b(?:\\s+\\w+){0,4}?\\s+(?:is|would\\s+be|be|goes\\s+to|for)\\s+(?<target>${MENTIONS})`,
    0.75,
  ],
  [
    "support",
    `\\b(?:big\\s+benefit|benefit|better|happier)\\s+(?:when|if)\\b[^.?!]{0,40}?\\b(?:renamed|called|named)\\s+(?:to\\s+)?(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "support",
    `(?<!(?:looks?|sounds?|something|anything|seems?|feels?|things?|names?|just|n't|not|don't really|never|less|back\\s+my)\\s)(?:\\b|(?=\\+1\\s))${how}${verb}\\s+${slot}`,
    0.75,
  ],
  ["support", `${likes}${how}like\\s+${slot}`, 0.75],
  [
    "support",
    `(?<!n't\\s|not\\s|never\\s)\\blike\\s+${slot}\\s+(?:better|best|more|most|a\\s+lot)\\b(?!\\s+\\w+\\s+than)`,
    0.75,
  ],
  [
    "oppose",
    `${notIfYou}\\b${aversion}\\s+(?:(?:that|how|(?:naming|calling)(?:\\s+(?:it|this|them|things|everything))?)\\s+)?${slot}`,
    0.8,
  ],
  ["oppose", `\\b${aversion}\\s+${IT}\\b`, 0.6],
  ["support", `\\bI(?:'d|'m)?\\s+${how}(?:like|love|prefer)\\s+${IT}\\b(?!\\s+(?:to|if|when|better\\s+if))`, 0.6],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:was|is|would\\s+be)\\s+my\\s+(?:\\w+\\s+)?(?:favou?rite|preference|choice)`,
    0.85,
  ],
  [
    "support",
    `\\b(?:that|this)\\s+(?:one\\s+)?(?:was|is|would\\s+be)\\s+my\\s+(?:\\w+\\s+)?(?:favou?rite|preference|choice)`,
    0.75,
  ],
  [
    "support",
    `\\bno\\s+(?:real\\s+|strong\\s+|further\\s+)?(?:objections?|problems?|issues?)\\s+(?:at\\s+all\\s+)?(?:to|with|against)\\s+${slot}`,
    0.65,
  ],
  [
    "support",
    `\\b(?:can|could|would|will|might)\\s+(?:(?!not\\b)\\w+\\s+){0,5}?(?:accept|be\\s+(?:converted|persuaded|talked)\\s+(?:in)?to|get\\s+behind|go\\s+along\\s+with|be\\s+happy\\s+with)\\s+${slot}`,
    0.7,
  ],
  ["support", `(?<target>${MENTIONS})\\s+(?:is|has\\s+been|was|'s)\\s+growing\\s+on\\s+me\\b`, 0.75],
  [
    "support",
    `\\b(?:(?:do|would|wo)(?:n't|\\s+not)\\s+(?:really\\s+)?mind|(?:grown|become|quite|rather|very)\\s+(?:\\w+\\s+)?fond\\s+of|nothing\\s+against|sympath\\w+\\s+(?:with|for)|warm(?:ed|ing)\\s+(?:up\\s+)?to)\\s+${slot}`,
    0.65,
  ],
  ["support", `(?<!\\bless\\s)\\b(?:fine|ok|okay|happy|good)\\s+(?:with|by)\\s+(?:me\\s+)?(?<target>${MENTIONS})`, 0.7],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:(?:is|are|would\\s+be)\\s+)?(?:fine|ok|okay|good)\\s+(?:with|by|for|to)\\s+me\\b`,
    0.8,
  ],
  [
    "oppose",
    `\\b(?:don't|do\\s+not|didn't|never)\\s+(?:really\\s+|exactly\\s+)?f(?:i|ou)nd\\s+(?:the\\s+name\\s+)?(?<target>${MENTIONS})\\s+(?:to\\s+be\\s+)?(?:very\\s+|that\\s+|all\\s+that\\s+|particularly\\s+|so\\s+)?(?:pretty|much\\s+(?:better|clearer|nicer)|any\\s+(?:better|clearer|nicer))\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\bnot\\s+(?:too\\s+|very\\s+|so\\s+|exactly\\s+|really\\s+)?(?:crazy|wild|mad|enthusiastic|excited|ecstatic)\\s+about\\s+(?:the\\s+name\\s+)?(?<target>${MENTIONS})`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:my|one|a|the\\s+(?:only|main))\\s+(?:\\w+\\s+)?(?:concern|worry|gripe|complaint|reservation|nit|beef)\\s+(?:with|about|against)\\s+(?<target>${MENTIONS})\\s+(?:is|was|would\\s+be)\\b`,
    0.65,
  ],
  [
    "support",
    `\\bno\\s+(?:\\w+\\s+)?(?:complaints?|quarrel|beef|qualms?|reservations?)\\s+(?:about|with|against)\\s+(?<target>${MENTIONS})`,
    0.65,
  ],
  ["support", `\\bthumbs\\s+up\\s+(?:for|to|on)\\s+(?<target>${MENTIONS})`, 0.75],
  ["support", `\\b(?:came|come|coming)\\s+a?round\\s+to\\s+(?:like\\s+|liking\\s+)?(?<target>${MENTIONS})`, 0.6],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:has|have|is|grew|grows)\\s+(?:\\w+\\s+)?(?:grown|growing)?\\s?on\\s+me\\b`,
    0.65,
  ],
  [
    "support",
    `\\bif\\s+I\\s+(?:had|have|were|am)\\s+to\\s+(?:pick|choose|decide|vote)(?:\\s+one)?,?\\s+(?:I'd\\s+(?:\\w+\\s+){1,2})?(?<target>${MENTIONS})`,
    0.65,
  ],
  [
    "support",
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?<target>${MENTIONS})\\s+over\\s+(?<other>${MENTIONS})\\s+(?:any\\s+(?:day|time)|for\\s+me|please|every\\s+time)\\b`,
    0.7,
  ],
  [
    "support",
    `\\bI\\s+(?:really\\s+|also\\s+|always\\s+|still\\s+|quite\\s+)?liked\\s+${slot}(?=\\s*(?:$|[.,;!)(]|\\b(?:better|best|more|most|because|since|as|though|too|for|to\\s+be)\\b))`,
    0.7,
  ],
  [
    "support",
    `\\b(?:had|have|has|see|saw)\\s+no\\s+(?:trouble|difficult\\w+|problems?)\\s+(?:at\\s+all\\s+)?(?:with|understanding|reading)\\s+${slot}`,
    0.6,
  ],
  [
    "oppose",
    `\\bnot\\s+(?:too\\s+|very\\s+|particularly\\s+|that\\s+|all\\s+that\\s+|overly\\s+)?attached\\s+to\\s+${slot}`,
    0.55,
  ],
  [
    "oppose",
    `\\bmy\\s+(?:hate|hatred|dislike|distaste|contempt)\\s+(?:for|of)\\s+(?:the\\s+)?(?:name\\s+)?(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "support",
    `\\bI\\s+(?:(?:still|really|also|do)\\s+)*(?:like|love|prefer|appreciate)\\s+the\\s+(?:consistency|brevity|simplicity|clarity|symmetry|precision|sound|look|idea)\\s+of\\s+(?:using\\s+|calling\\s+it\\s+)?(?<target>${MENTIONS})`,
    0.65,
  ],
]);
