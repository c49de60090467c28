import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { BULLET } from "./vocabulary.ts";

const head = `^${BULLET}(?<target>${MENTIONS})(?:\\s*/\\s*etc\\.?)?\\s*(?:\\([^)]*\\)\\s*)?(?:[-–—:=]|--)\\s+(?:but\\s+|it\\s+|it's\\s+|is\\s+|a\\s+bit\\s+|that\\s+|this\\s+)*`;
const against =
  "(?:too|doesn't|does\\s+not|don't\\s+(?:like|love|think|want|see|get|understand|say|tell|mean|describe|convey|fit|work)|not|no[,.\\s]|never|many\\s+of\\s+the\\s+same|same\\s+(?:problem|issue)|similar\\s+(?:problem|issue)|conflicts?|collides?|clash(?:es)?|suffers|already|wrong|confus\\w+|misleading|ambiguous|vague|sounds\\s+like|implies|suggests|ugly|awkward|hard\\s+to|taken|overloaded|meh|nah|bad|I'm\\s+not|I\\s+(?:don't|do\\s+not|hate|dislike)|has\\s+(?:the|a)\\s+(?:problem|drawback)|(?:can't|cannot|can\\s+not)\\s+(?:be\\s+)?(?:grep|search|find|type|pronounc|tell|say|spell|translat)\\w*|(?:looks|reads|feels)\\s+like|see\\s+above|(?:it's\\s+|is\\s+)?an?\\s+(?:verb|noun|adjective|plural)\\b|(?:the\\s+|our\\s+)?[\\w-]+\\s+(?:code|core|layer|tree|people|tools?|docs?|spec|standard|drivers?|library)?\\s*(?:already\\s+)?(?:has|have|uses?|had|took)\\s+(?:it|that|one|this)\\b|says\\s+nothing|unclear|hopeless|nobody)";
const forIt =
  "(?:short|clear|simple|concise|descriptive|nice|good|great|fine|exact|precise|everybody|everyone|people\\s+know|matches|consistent|my\\s+(?:favou?rite|preference)|I\\s+(?:like|prefer)|to\\s+(?:pair|match|align|reflect|highlight))";

/** A list of names, each with its remark: "Hidden - too close to …", "Covered: doesn't cover …", "park: short, and …". */
export const headRemark = patternCue("head remark", [
  ["oppose", `${head}${against}`, 0.8],
  ["support", `${head}${forIt}`, 0.7],
  ["support", `^${BULLET}(?<target>${MENTIONS})\\s*,?\\s+(?:because|since)\\s`, 0.6],
]);
