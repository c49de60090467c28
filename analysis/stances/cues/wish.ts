import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const wanted = "(?:better|different|other|less\\s+\\w+|more\\s+\\w+|shorter|clearer|new|proper|good)";
const name = "(?:\\w+\\s+){0,2}?(?:names?|naming|terms?|terminology|word|verb|prefix|suffix|nomenclature)";

const calledOtherwise =
  "be\\s+(?:named|called)\\s+(?:something\\s+(?:else|different|other|better|more|less)|differently|otherwise)\\b";
const telling =
  "(?:(?:better|clearer|nicer|shorter|unambiguous|descriptive|telling|meaningful|specific|explicit|distinct)|(?:more|less|non)[-\\s]\\w+)";

/**
 * A wish for another name is an objection to the one there is: "please find a better name", "a less binary name"; and praise of
 * the one that would do: "a non ambiguous name like T".
 */
export const wish = patternCue("wish", [
  [
    "oppose",
    `\\b(?:choose|choosing|find|finding|pick|picking|use|using|give|gives|giving|have|want|need|needs|deserves?|come\\s+up\\s+with|think\\s+of|appreciate|prefer|consider)\\s+(?!(?:it|that|this|them|these)\\s)(?:\\w+\\s+){0,6}?${wanted}\\s+${name}\\b`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:should|could|can|please|must)\\s+(?:be\\s+|we\\s+|you\\s+|also\\s+)*(?:renamed?|find\\s+another\\s+name)\\b(?![^.?!]{0,40}?\\b(?:to|as|into)\\b)`,
    0.35,
  ],
  [
    "oppose",
    `\\b(?:would\\s+you\\s+mind|do\\s+you\\s+mind|how\\s+about|wonder\\s+(?:if|whether)|please\\s+consider|worth|consider|suggest)\\s+(?:we\\s+(?:could|should)\\s+)?renam(?:e|ing)\\s+(?:this|that|the|it|these|them)\\b(?![^.?!]{0,40}?\\b(?:to|as|into|or\\s+not)\\b)`,
    0.55,
  ],
  [
    "oppose",
    `(?<!(?:n't|not|never|wouldn't|would)\\s)\\b(?:name|call)\\s+(?:it|this|that|them|these|those|the\\s+\\w+)\\s+(?:differently|otherwise|(?:something|anything)\\s+(?:else|different|other|better|saner|shorter|clearer|(?:more|less)\\s+\\w+)|(?:more|less)\\s+\\w+ly)\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:I'd|I\\s+would|we\\s+should|we\\s+could|let's|you\\s+should|please|pls|maybe)\\s+(?:\\w+\\s+)?(?:pick|choose|use|find|take|want|have)\\s+an?\\s+(?:\\w+\\s+)?name\\s+(?:that|which)\\b`,
    0.55,
  ],
  ["oppose", `\\band\\s+an?\\s+(?:better|clearer|different|shorter|saner)\\s+name\\W*$`, 0.55],
  [
    "support",
    `\\b${telling}\\s+(?:names?|terms?|prefix|suffix),?\\s+(?:like|such\\s+as|e\\.g\\.,?|say,?|perhaps|maybe)\\s+(?<target>${MENTIONS})`,
    0.65,
  ],
  ["oppose", `\\b${wanted}\\s+${name}\\s+(?:for|than)\\s+(?:the\\s+|that\\s+|this\\s+)?(?<target>${MENTIONS})`, 0.75],
  [
    "oppose",
    `\\brenam(?:e|ed|ing)\\s+(?:the\\s+|these\\s+|struct\\s+)?(?<target>${MENTIONS})\\s+(?:to|into|as)\\s+(?:something|anything|be\\s+something|a\\s+(?:more|less)|more\\s+\\w+)\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<!\\b(?:related\\s+to|for|about|touching)\\s)(?<target>${MENTIONS})\\s+(?:\\w+\\s+){0,2}?(?:can|could|should|needs?\\s+to|must|may|has\\s+to)\\s+(?:also\\s+|really\\s+)?(?:be\\s+(?:renamed|changed|dropped|removed|replaced)|go(?!\\s+(?:in|into|to|through|via|on|with|first|last|there|here)\\b))\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:should|could|must|ought\\s+to|needs?\\s+to|has\\s+to|have\\s+to|wants\\s+to)\\s+(?:\\w+\\s+)?${calledOtherwise}`,
    0.6,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:\\w+\\s+){0,2}?(?:should|could|must|ought\\s+to|needs?\\s+to|has\\s+to|wants\\s+to)\\s+(?:\\w+\\s+)?${calledOtherwise}`,
    0.75,
  ],
  ["oppose", `\\breplac(?:e|ing)\\s+(?:the\\s+)?(?:term|word|name|verb|prefix|suffix)\\s+(?<target>${MENTIONS})`, 0.7],
  [
    "oppose",
    `\\b(?:should|could|must|ought\\s+to|need\\s+to|needs\\s+to|have\\s+to|has\\s+to|time\\s+to|patch\\s+to|want\\s+to|like\\s+to|rather|please|better)\\s+(?:(?:really|also|just|probably|then|maybe|at\\s+least)\\s+)?rename\\s+(?:(?!(?:to|as|into|it|this|that|them|these|those|here)\\b)\\w+\\s+){0,4}?(?<target>${MENTIONS})(?!\\s*(?:,\\s*)?(?:\\w+\\s+){0,3}?(?:to|as|into|=>|->|-->)\\s)`,
    0.5,
  ],
  [
    "oppose",
    `\\b(?:rethink|reconsider|revisit|rework|think\\s+again\\s+about|improve)\\s+(?:the|that|this|your)\\s+(?:\\w+\\s+)?(?:names?|naming)\\s+(?:of|for)\\s+(?:\\w+\\s+){0,2}?(?<target>${MENTIONS})`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:without|minus|avoid(?:s|ing)?|free\\s+of|drop(?:s|ping)?|lose|losing)\\s+the\\s+(?:word|term|letters?|string|substring)\\s+(?<target>${MENTIONS})`,
    0.6,
  ],
  ["oppose", `\\brather\\s+than\\s+(?:just\\s+)?(?<target>${MENTIONS})\\s*,`, 0.5],
]);
