import { phrase } from "../../patterns/phrase.ts";
import { MENTIONS } from "../mentions/marked-sentence.ts";
import { patternRule } from "./proposal-rule.ts";

const verb = phrase`suggest(?:ed|ing|s)?|propos(?:e|ed|es|ing)|recommend(?:ed|ing|s)?|(?:vote|voting|opt|opting|throw|throwing|toss)`;

/** "I suggested M to apply to all": what it is to do; but "to match the others" is why it is called so. */
const noDeed = phrase`(?! to (?!(?:
  better|more|clearly|match|make|avoid|be|show|indicate|reflect|align|follow|fit|distinguish|disambiguate|emphasi[sz]e|
  clarify|stay|keep|stress|help|denote|signal|convey|express|describe|mirror|say|tell|hint|prevent|reduce|refer|mean|
  replace|go|start|begin
)\b)\w)`;

/** "I'd suggest M", "proposing M as the name", "let me throw M into the picture", "my vote is for M". */
export const suggest = patternRule("suggest", [
  [
    phrase`\b(?:${verb}) (?:for )?(?:(?:
      the name|calling it|calling this|naming it|renaming (?:it|this) to|to (?:call|name) (?:it|this|them)|to use|using|
      something like|maybe|either
    ) )*(?<new>${MENTIONS})${noDeed}`,
    0.6,
  ],
  [
    phrase`\bmy (?:vote|preference|suggestion|favou?rite|bikeshed|choice)\b(?: \w+){0,4}
      (?:is|would be|for|goes (?:to|for)) (?:for |here would be |to use )?(?<new>${MENTIONS})`,
    0.75,
  ],
  [
    phrase`\b(?:candidates?|alternatives?|suggestions?|options?)\b[^.?!]{0,60}?(?::|\bare\b|\bis\b|\bwould be\b)\s*(?<new>${MENTIONS})`,
    0.55,
  ],
]);
