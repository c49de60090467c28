import { M, MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const offered = "(?:two|three|four|options|names|suggestions|proposals|alternatives|candidates|choices)";
const two = `(?:of|from|among|between|out\\s+of)\\s+(?:(?:the|these|those|your|all|both)\\s+${offered}|these|those|them|all\\s+of\\s+them|the\\s+(?:list|above))(?:\\s\\w+){0,3}`;
const the = "(?:the\\s+name\\s+|the\\s+)?";

/** One name set above another, or above all that are on offer: "of the two, T", "T beats O", "T over O", "unlike O, T says …", "T in place of O". */
export const ranking = patternCue("ranking", [
  [
    "support",
    `^\\W{0,6}(?:\\w+\\W{1,3}){0,3}?${two},?\\s+(?:I(?:'d|\\s+would)?\\s+(?:\\w+\\s+){0,3}?(?:pick|choose|take|prefer|like|go\\s+(?:with|for)|say|vote\\s+for)\\s+)?${the}(?<target>${MENTIONS})(?=\\W{0,6}$|[.,;!]|\\s+(?:[–-]|is|sounds|seems|looks|because|since|would|for|please)\\b)`,
    0.7,
  ],
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:easily\\s+|clearly\\s+|still\\s+|definitely\\s+|always\\s+)?(?:beats|trumps|wins\\s+over|outranks|is\\s+(?:way\\s+|far\\s+|miles\\s+)?ahead\\s+of|is\\s+an?\\s+(?:\\w+\\s+)?improvement\\s+(?:over|on)|is\\s+(?:superior|preferable)\\s+to)\\s+${the}(?<other>${MENTIONS})`,
    0.8,
  ],
  [
    "support",
    `\\b(?:take|pick|choose|have|see|vote|go|opt|favou?r|rather\\s+\\w+)\\s+(?:for\\s+|with\\s+)?${the}(?<target>${M})\\s+(?:over|rather\\s+than|instead\\s+of|before)\\s+${the}(?<other>${MENTIONS})`,
    0.75,
  ],
  [
    "support",
    `\\b(?:use|have|call\\s+(?:it|this|them)|name\\s+(?:it|this|them)|put|say|write)\\s+${the}(?<target>${M})\\s+(?:in\\s+place\\s+of|in\\s+lieu\\s+of)\\s+${the}(?<other>${MENTIONS})`,
    0.7,
  ],
  [
    "support",
    `^\\W*(?:but\\s+|and\\s+|also,?\\s+)?(?:unlike|in\\s+contrast\\s+to|compared\\s+(?:to|with)|as\\s+opposed\\s+to)\\s+${the}(?<other>${MENTIONS}),\\s+(?<target>${M})\\s+(?:\\w+\\s+)?(?:is|says|tells|makes|has|does|describes|conveys|captures|reflects|leaves|gives|avoids|can|would|sounds|reads|matches|fits)\\b(?!\\s+(?:not|n't|no)\\b)`,
    0.75,
  ],
  [
    "support",
    `\\b(?:I|we)(?:'m|'d|\\s+am|\\s+would)?\\s+(?:\\w+\\s+)?(?:lean(?:ing)?|inclined|tend(?:ing)?|gravitat\\w+)\\s+(?:\\w+\\s+)?(?:towards?|to)\\s+(?:calling\\s+it\\s+|using\\s+)?${the}(?<target>${M})`,
    0.75,
  ],
  [
    "support",
    `\\bcount\\s+me\\s+(?:in\\s+)?(?:for|as\\s+(?:a\\s+)?(?:vote|\\+1)\\s+for)\\s+${the}(?<target>${M})`,
    0.8,
  ],
  [
    "support",
    `\\b(?:speaks?|argues?|argument)\\s+(?:in\\s+favou?r\\s+of|for)\\s+${the}(?<target>${M})\\s+(?:is|would\\s+be)\\b`,
    0.65,
  ],
  ["oppose", `\\b(?:speaks?|argues?|argument)\\s+against\\s+${the}(?<target>${M})\\s+(?:is|would\\s+be)\\b`, 0.7],
  [
    "support",
    `\\b(?:that's|that\\s+is|which\\s+is|this\\s+is)\\s+why\\s+I(?:'d|\\s+would|'m|\\s+am)?\\s+(?:\\w+\\s+){0,2}?(?:go(?:ing)?\\s+(?:with|for)|prefer|use|pick|picked|chose|suggest(?:ed)?|propose[d]?|called\\s+it|named\\s+it|for)\\s+${the}(?<target>${M})`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:happy|fine|ok|okay|good|live)\\s+with\\s+(?:anything|everything|whatever)\\s+(?:that\\s+is\\s+|that's\\s+|as\\s+long\\s+as\\s+it(?:'s|\\s+is)\\s+)?(?:not|n't|but|except)\\s+(?:called\\s+|named\\s+)?${the}(?<target>${M})`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:my|the|our)\\s+(?:\\w+\\s+)?(?:complaint|objection|gripe|quibble|nit|issue|problem|concern|reservation|worry|beef)\\s+(?:is|would\\s+be|was|remains)\\s+(?:about\\s+|with\\s+)?${the}(?<target>${M})(?=\\W*$|\\s*[,;–-]|\\s+(?:itself|which|because|since|as)\\b)`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:describes?|says?|tells?|names?|reflects?|expresses|is\\s+about|talks\\s+about|exposes|leaks|refers\\s+to|spells\\s+out|encodes)\\s+(?:\\w+\\s+)?(?:how|(?:the\\s+|an?\\s+)?(?:implementation|mechanism|means|method|internals?|technique|plumbing|current))\\b[^.?!;\\uE000-\\uF8FF]{0,40}?\\b(?:not|rather\\s+than|instead\\s+of|and\\s+not)\\s+(?:\\w+\\s+)?(?:why|what|purpose|intent(?:ion)?|meaning|goal|use|effect|semantics|policy|user)`,
    0.75,
  ],
]);
