import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { BULLET, T } from "./vocabulary.ts";

const head = phrase`^${BULLET}${T}(?:\s*/\s*etc\.?)?\s*(?:\([^)]*\)\s*)?(?:[-–—:=]|--)
  (?:but |it |it's |is |a bit |that |this )*`;
const against = phrase`(?:
  too|doesn't|does not|don't (?:like|love|think|want|see|get|understand|say|tell|mean|describe|convey|fit|work)|not|
  no[,.\s]|never|many of the same|same (?:problem|issue)|similar (?:problem|issue)|conflicts?|collides?|clash(?:es)?|
  suffers|already|wrong|confus\w+|misleading|ambiguous|vague|sounds like|implies|suggests|ugly|awkward|hard to|taken|
  overloaded|meh|nah|bad|I'm not|I (?:don't|do not|hate|dislike)|has (?:the|a) (?:problem|drawback)|
  (?:can't|cannot|can not) (?:be )?(?:grep|search|find|type|pronounc|tell|say|spell|translat)\w*|
  (?:looks|reads|feels) like|see above|(?:it's |is )?an? (?:verb|noun|adjective|plural)\b|
  (?:the |our )?[\w-]+ (?:
    code|core|layer|tree|people|tools?|docs?|spec|standard|drivers?|library
  )?\s*(?:already )?(?:has|have|uses?|had|took) (?:it|that|one|this)\b|
  says nothing|unclear|hopeless|nobody
)`;
const forIt = phrase`(?:
  short|clear|simple|concise|descriptive|nice|good|great|fine|exact|precise|everybody|everyone|people know|matches|
  consistent|my (?:favou?rite|preference)|I (?:like|prefer)|to (?:pair|match|align|reflect|highlight)
)`;

/** A list of names, each with its remark: "Hidden - too close to …", "Covered: doesn't cover …", "park: short, and …". */
export const headRemark = patternCue("head remark", [
  ["oppose", `${head}${against}`, 0.8],
  ["support", `${head}${forIt}`, 0.7],
  ["support", phrase`^${BULLET}${T}\s*,? (?:because|since)\s`, 0.6],
]);
