import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?:the\\s+)?(?:(?:name|term|word)\\s+)?(?<target>${MENTIONS})`;
const people =
  "(?:many|most|some|several|few|others|everybody|everyone|people|folks|reviewers|(?:many|most|some|several)\\s+(?:people|of\\s+\\w+|reviewers|others))";
const noOne = "(?:nobody|no\\s+one|no-one|hardly\\s+(?:anybody|anyone)|few(?:\\s+people)?)";
const liked = "(?:liked?|likes|loved?|loves|wanted|wants|preferred|cared\\s+for|was\\s+(?:fond|a\\s+fan)\\s+of)";
const disliked =
  "(?:dislike[ds]?|hate[ds]?|objected\\s+to|complained\\s+about|was\\s+against|were\\s+against|rejected)";

/** How a name went down with others, told by one who goes by it: "nobody liked T", "many disliked T", "everybody preferred T". */
export const hearsay = patternCue("hearsay", [
  ["oppose", `\\b${noOne}\\s+(?:really\\s+|ever\\s+|much\\s+|else\\s+)?${liked}\\s+${T}`, 0.7],
  ["oppose", `\\b${people}\\s+(?:really\\s+|rather\\s+|seem(?:ed)?\\s+to\\s+)?${disliked}\\s+${T}`, 0.7],
  ["support", `\\b${people}\\s+(?:really\\s+|rather\\s+|seem(?:ed)?\\s+to\\s+)?${liked}\\s+${T}`, 0.65],
]);
