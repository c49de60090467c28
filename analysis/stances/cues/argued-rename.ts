import { M } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const it =
  "(?:it|this|that|them|these|those|(?:the|this|that|these|those|all)\\s+(?:[\\w-]+\\s+){0,2}?[\\w-]+)(?:\\s+(?:accordingly|as\\s+well|too))?";
const why =
  "(?:so\\s+(?:that|it|they|we|no\\s?one|nobody|as\\s+to)|to\\s+(?:(?:better|clearly|more\\s+\\w+)\\s+)?(?:make|avoid|prevent|reflect|match|align|clarify|show|tell|indicate|describe|distinguish|express|convey|emphasi[sz]e|be\\s+(?:more|consistent))|because|since|in\\s+order\\s+to|for\\s+(?:clarity|consistency|readability))";

/** A rename told with its reason, of which the title says the names: "Rename the field so that it is clear who uses it." */
export const arguedRename = patternCue("argued rename", [
  ["oppose", `\\brenam(?:e|ed|es|ing)\\s+(?:the\\s+)?(?<target>${M}),?\\s+${why}\\b`, 0.55],
  ["support", `(?<!(?:n't|not|never)\\s(?:to\\s)?)\\brenam(?:e|ed|es|ing)\\s+${it},?\\s+${why}\\b`, 0.6],
]);
