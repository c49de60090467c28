import { phrase } from "../../patterns/phrase.ts";
import { END, M, MENTIONS, START } from "../mentions/marked-sentence.ts";
import { patternRule, WORDS } from "./proposal-rule.ts";

const noun = phrase`(?:
  name|names|naming|term|terminology|prefix|suffix|word|verb|noun|nomenclature|acronym|wording|filename|compatible
)`;

/** "a name like M", "the prefix should be M", "M as the name"; "the name M" alone only mentions it, "names like M" compares. */
export const nameLike = patternRule("name-like", [
  [phrase`\b(?!names\b)${noun}\b(?: \w+){0,3}?\s*(?:like|such as|along the lines of)[,:]?\s*(?<new>${MENTIONS})`, 0.5],
  [phrase`\b${noun}\b(?: \w+){0,3}?\s*,?\s*(?:e\.g\.|i\.e\.|say|maybe|perhaps)[,:]?\s*(?<new>${MENTIONS})`, 0.6],
  [
    phrase`\b${noun}\b(?: \w+){0,3}? (?:should|could|would|might|must|to|can)
      (?:really |probably |just |rather |then )*be (?:just |something like )?(?<new>${MENTIONS})`,
    0.75,
  ],
  [
    phrase`(?<new>${MENTIONS}) (?:as|for) (?:the|a|its|an|this)
      (?:\w+ )?${noun}\b(?! (?:already )?(?:suggests?|implies|says|indicates|states|tells|goes)\b)`,
    0.5,
  ],
  [
    phrase`(?<!(?:\bnot|n't|\bno|\bnever)\s(?:(?:an?|the|really|very|such|exactly)\s){0,3})\b(?:better|nicer|clearer|shorter|saner|good|descriptive|generic|specific|(?:more|less) [\w-]+)
      (?:\w+ )?(?:name|names|term|terms)\s*(?:
        [:(–—-]|--|\bis\b|\bcould be\b|\bmight be\b|\bmay be\b
      )+\s*(?:just )?(?<new>${MENTIONS})`,
    0.6,
  ],
  [
    phrase`\b(?:should(?:n't)?|can|could) (?:the|its|this|that) (?:\w+ )?name (?:just |rather )?be (?:just |something like )?(?<new>${MENTIONS})`,
    0.7,
  ],
  [
    phrase`\b(?:name|names|prefix|suffix) (?:should|could|must|can|to) be (?:changed|renamed|switched|shortened) to (?<new>${MENTIONS})`,
    0.8,
  ],
  [
    phrase`\b(?:isn't|is) (?<new>${MENTIONS}) (?:not )?(?:an?|the) (?:better|clearer|nicer|more \w+) (?:\w+ )?(?:name|term|word|choice)\b`,
    0.65,
  ],
  [
    phrase`\b(?:prefix(?:ed|ing)?|suffix(?:ed|ing)?)
      (?:(?:all|each|every|the|these|those|it|them|this|functions?|symbols?|names?|of|\w+s) ){0,4}?(?:with|by)
      (?:an? |the )?(?<new>${MENTIONS})`,
    0.55,
  ],
  [
    phrase`\b(?:should|must|to) (?:get|have|carry|use) (?:the |an? )?(?<new>${MENTIONS}) (?:prefix|suffix|naming)\b`,
    0.55,
  ],
  [
    phrase`\b(?:another|possible|different|new|neutral|use|standard|usual|unit|proper|add(?:ing)? an?|with an?)
      ${noun}\s*,?\s*[:(]?\s*(?<new>${MENTIONS})`,
    0.5,
  ],
  [phrase`\b(?:add(?:ing)?|with|have|use|an?) (?:an? |the |extra )*(?<new>${MENTIONS}) (?:prefix|suffix)\b`, 0.45],
  [
    phrase`\b(?:for|as to|on|as for) (?:the|a)
      (?:\w+ )?(?:names?|naming|term|word)\s*[,:]\s*(?:I'd \w+ (?:\w+ )?|maybe |perhaps |either )?(?<new>${MENTIONS})`,
    0.6,
  ],
  [phrase`\buse (?:the )?(?<new>${M}) name\b`, 0.6],
  [
    phrase`\b(?:
      needs?|wants?|lacks?|deserves?|could (?:use|do with)|add(?:ing)?|
      (?:should|could|must|ought to) (?:have|get|carry|contain|include|mention)
    ) (?:an? |the )?(?<new>${MENTIONS}) (?:somewhere )?(?:in|to|at the (?:start|beginning|end|front) of)
      (?:the|its|their|this|that|your|both|all|these) (?:\w+ )?names?\b`,
    0.5,
  ],
  [
    phrase`${START}(?:(?:also|and|or|please|nit|same|maybe|again)[\s,:]{1,3}){0,2}(?<new>${M})
      (?:prefix|suffix)(?: (?:here|please|too|as well|instead|again))?${END}`,
    0.45,
  ],
  [
    phrase`(?<new>${MENTIONS}) (?:is|would be|could be|might be) (?:probably |really )?the
      (?:\w+ )?(?:name|word|term|verb|noun|prefix|acronym)
      (?:that |which )?(?:you|we|I|people|everybody|everyone|most)(?:'re|'m|'d| are| am| would)?
      (?:(?:all|both|really|probably) )*(?:be )?(?:
        look(?:ing)? for|search(?:ing)? for|want(?:ed)?|need|after|had in mind|mean|meant|expect|pick|choose|go with
      )\b`,
    0.7,
  ],
  [
    phrase`\b(?:names?|naming|bikeshed\w*)\b[^?!:;\uE000-\uF8FF]{0,40}?[,;:.]
      (?:(?:maybe|perhaps|rather|or|just)[\s,]{1,2})?(?<new>${MENTIONS})(?: please| maybe| perhaps|\s*\?)`,
    0.6,
  ],
  [
    phrase`\b(?:should|could|must|ought to) (?:\w+ )?(?:have|get|use|carry) (?:an? )?names? (?:like|such as) (?<new>${MENTIONS})`,
    0.65,
  ],
  [
    phrase`\b(?:nam|call|renam)(?:e|ing) [^.?!;]{0,40}?\bsomething\b[^.?!;]{0,60}?\b(?:like|such as|e\.g\.),? (?<new>${MENTIONS})`,
    0.65,
  ],
  [
    phrase`\b(?:
      options|names|alternatives|suggestions|candidates|choices|possibilities|synonyms|words|terms
    )\s*\((?:e\.g\.,? |like |such as )?(?<new>${MENTIONS}|${WORDS})(?:
      ,? (?:etc|and so on|and the like)\.?|,? ?\.\.\.
    )?\)`,
    0.6,
  ],
]);
