import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, ONE_O, ONE_T } from "./vocabulary.ts";

const from = phrase`\b(?:renaming|changing|switching|converting|moving) (?:(?:from|the|struct|field|function|it) ){0,2}?`;
const to = phrase` (?:in)?to (?:the |struct |just )?`;
const would = phrase`(?:\s*\([^)]{1,120}\))?,? (?:\w+ )?(?:would be|will be|is|was|seems|sounds|looks)
  (?:like )?${DEGREE}(?:an? )?`;
const good = phrase`(?:(?!not\b)\w+ )?(?:
  improvement|good|better|great|nice|sensible|reasonable|welcome|right|fine|ok|okay|clearer|step forward|worth it
)\b`;
const bad = phrase`(?:(?!not\b)\w+ )?(?:
  bad|worse|wrong|pointless|confusing|misleading|unnecessary|churn|overkill|step back|mistake|silly|odd
)\b`;

/** A verdict on a rename that tells both names: "renaming O to T would be a vast improvement", "changing T to O is pointless". */
export const judgedRename = patternCue("judged rename", [
  ["support", phrase`${from}${ONE_O}${to}${ONE_T}${would}${good}`, 0.75],
  ["support", phrase`${from}${ONE_O}${to}${ONE_T} (?:makes|would make) (?:\w+ ){0,3}?sense\b`, 0.7],
  ["support", phrase`${from}${ONE_T}${to}${ONE_O}${would}${bad}`, 0.7],
  [
    "oppose",
    phrase`\b(?:renaming|changing|switching|moving) (?:[\w']+ ){0,6}?(?:${M} )?(?:in)?to ${ONE_T} (?:\w+ )?(?:
      (?:is|would be) (?:no|not an?|hardly an?|never an?) (?:\w+ )?(?:solution|improvement|gain|help|progress|fix|cure|recipe|better)|
      (?:gains?|buys?|solves?|brings?|wins?|helps?|achieves?|improves?|fixes) (?:us |you |anyone )?nothing
    )\b`,
    0.7,
  ],
]);
