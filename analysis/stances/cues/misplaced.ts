import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { T } from "./vocabulary.ts";

const usually = phrase`(?:(?:more|most|quite|rather) )?(?:
  generally|usually|typically|commonly|normally|often|traditionally|conventionally
)`;

/**
 * A name or a part of it that belongs to something else: "T is meant for restrictions, not for modes", "T usually
 * refers to the reader", "it makes no sense as a T flag".
 */
export const misplaced = patternCue("misplaced", [
  [
    "oppose",
    phrase`${T} (?:\w+ )?(?:is|are|was|were) (?:really |only |${usually} )?(?:meant|supposed|intended|reserved)
      (?:to|for)\b[^.?!]{3,90}?[,\s](?:and )?not\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T} (?:${usually} (?:tends? to )?|tends? to )(?:
      refers?|means?|implies|imply|denotes?|stands? for|suggests?
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:(?:does|do|did|would)(?:n't| not) (?:really )?make (?:much |any |a lot of )?|
      makes? (?:no|little) )sense as (?:an? |the )?${T}`,
    0.65,
  ],
]);
