import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?:the\\s+)?(?:(?:name|term|word)\\s+)?(?<target>${MENTIONS})`;
const people =
  "(?<!\\bfew\\s)\\b(?:many|most|some|several|others|everybody|everyone|people|folks|reviewers|(?:many|most|some|several)\\s+(?:people|of\\s+\\w+|reviewers|others))\\s+(?:really\\s+|rather\\s+|seem(?:ed)?\\s+to\\s+)?";
const noOne =
  "\\b(?:nobody|no\\s+one|no-one|hardly\\s+(?:anybody|anyone)|few(?:\\s+people)?)\\s+(?:really\\s+|ever\\s+|much\\s+|else\\s+)?";
const liked = "(?:liked?|likes|loved?|loves|wanted|wants|preferred|cared\\s+for|was\\s+(?:fond|a\\s+fan)\\s+of)";
const disliked = "(?:disliked?|dislikes|hate[ds]?|objected\\s+to|complained\\s+about|(?:was|were)\\s+against|rejected)";

/** How a name went down with others, told by one who goes by it: "nobody liked T", "many disliked T", "everybody preferred T". */
export const hearsay = patternCue("hearsay", [
  ["oppose", `${noOne}${liked}\\s+${T}`, 0.7],
  ["oppose", `${people}${disliked}\\s+${T}`, 0.7],
  ["support", `${people}${liked}\\s+${T}`, 0.65],
]);
