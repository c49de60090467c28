import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { NAMED, T } from "./vocabulary.ts";

const theT = phrase`${NAMED}${T}`;
const people = phrase`(?<!\bfew\s)\b(?:
  many|most|some|several|others|everybody|everyone|people|folks|reviewers|
  (?:many|most|some|several) (?:people|of \w+|reviewers|others)
) (?:really |rather |seem(?:ed)? to )?`;
const noOne = phrase`\b(?:
  nobody|no one|no-one|hardly (?:anybody|anyone)|few(?: people)?
) (?:really |ever |much |else )?`;
const liked = phrase`(?:liked?|likes|loved?|loves|wanted|wants|preferred|cared for|was (?:fond|a fan) of)`;
const disliked = phrase`(?:disliked?|dislikes|hate[ds]?|objected to|complained about|(?:was|were) against|rejected)`;

/** How a name went down with others, told by one who goes by it: "nobody liked T", "many disliked T", "everybody preferred T". */
export const hearsay = patternCue("hearsay", [
  ["oppose", phrase`${noOne}${liked} ${theT}`, 0.7],
  ["oppose", phrase`${people}${disliked} ${theT}`, 0.7],
  ["support", phrase`${people}${liked} ${theT}`, 0.65],
]);
