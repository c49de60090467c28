import { MENTIONS } from "../marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const verb =
  "suggest(?:ed|ing|s)?|propos(?:e|ed|es|ing)|recommend(?:ed|ing|s)?|(?:vote|voting|opt|opting|throw|throwing|toss)";

/** "I suggested M to apply to all": what it is to do; but "to match the others" is why it is called so. */
const noDeed =
  "(?!\\s+to\\s+(?!(?:better|more|clearly|match|make|avoid|be|show|indicate|reflect|align|follow|fit|distinguish|disambiguate|emphasi[sz]e|clarify|stay|keep|stress|help|denote|signal|convey|express|describe|mirror|say|tell|hint|prevent|reduce|refer|mean|replace|go|start|begin)\\b)\\w)";

/** "I'd suggest M", "proposing M as the name", "let me throw M into the picture", "my vote is for M". */
export const suggest = patternRule("suggest", [
  [
    `\\b(?:${verb})\\s+(?:for\\s+)?(?:(?:the\\s+name|calling\\s+it|calling\\s+this|naming\\s+it|renaming\\s+(?:it|this)\\s+to|to\\s+(?:call|name)\\s+(?:it|this|them)|to\\s+use|using|something\\s+like|maybe|either)\\s+)*(?<new>${MENTIONS})${noDeed}`,
    0.6,
  ],
  [
    `\\bmy\\s+(?:vote|preference|suggestion|favou?rite|bikeshed|choice)\\b(?:\\s+\\w+){0,4}\\s+(?:is|would\\s+be|for|goes\\s+(?:to|for))\\s+(?:for\\s+|here\\s+would\\s+be\\s+|to\\s+use\\s+)?(?<new>${MENTIONS})`,
    0.75,
  ],
  [
    `\\b(?:candidates?|alternatives?|suggestions?|options?)\\b[^.?!]{0,60}?(?::|\\bare\\b|\\bis\\b|\\bwould be\\b)\\s*(?<new>${MENTIONS})`,
    0.55,
  ],
]);
