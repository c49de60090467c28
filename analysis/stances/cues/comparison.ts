import { NOT_OF_CODE } from "../../names/mentions/code-change.ts";
import { MENTIONS } from "../../names/mentions/marked-sentence.ts";
import { BETTER_IF_SAID, BETTER_NAMED_AS } from "../../names/mentions/wished-for.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, IS, NAMED, NEGATIVE, O, ONE_O, POSITIVE, T } from "./vocabulary.ts";

const worse = phrase`(?:
  worse|uglier|odder|weirder|stranger|vaguer|clumsier|clunkier|longer|wordier|harder|more confusing|less ${POSITIVE}
)`;
/** What is said of numbers and versions. */
const measured = phrase`(?:great|larg|small|bigg|high|low|earli|lat|new|old|fast|slow|few|wid|heavi|light)er`;
const hardly = phrase`hard|difficult|tough|not easy|impossible|can't|cannot|couldn't|nothing`;

/** "T is better than O", "prefer T over O", "T is just as bad as O": two names in one sentence. */
export const comparison = patternCue("comparison", [
  [
    "support",
    phrase`${T} (?:\w+ )?${IS} ${DEGREE}(?!${worse}|${measured}\b)(?:
      ${POSITIVE}|less (?!${POSITIVE}\b)\w+|more \w+|\w+er
    ) than (?:the |just |plain )?${O}`,
    0.85,
  ],
  [
    "support",
    phrase`(?:${O}["'”]? )?(?:would|might|may|could|should|will|is|are|can) (?:\w+ )?(?:be )?better
      (?:named|called|renamed(?: to)?|spelled) (?:as )?${T}`,
    0.8,
  ],
  [
    "support",
    phrase`${ONE_O} (?:should|ought to) (?:(?!not\b|never\b)\w+ ){0,2}?be
      (?:called|named|spelled|renamed(?: (?:to|as|into))?) ${T}`,
    0.7,
  ],
  ["support", `${BETTER_NAMED_AS}(?<target>${MENTIONS})`, 0.7],
  ["support", `${BETTER_IF_SAID}(?<target>${MENTIONS})`, 0.7],
  ["support", phrase`${ONE_O} (?:had |would )?better be ${T}`, 0.7],
  ["oppose", phrase`${T} ${IS} ${DEGREE}${worse} than ${O}`, 0.85],
  [
    "oppose",
    phrase`${T} (?:is|are|would be)(?:n't| not) (?:really |
      exactly )?(?:much )?(?:of )?(?:an? )?(?:\w+ )?(?:improvement|any better)\b`,
    0.75,
  ],
  [
    "support",
    phrase`\b(?:${hardly}|don't)\b[^.?!]{0,40}?\b(?:better|clearer|nicer|more \w+) (?:\w+ )?than
      (?:something like |just )?${T}(?![^.?!]{0,40}\?)`,
    0.65,
  ],
  [
    "support",
    phrase`${T} (?:instead of|rather than) (?:the |just )?${O},? ${IS} ${DEGREE}(?:${POSITIVE}|less (?!${POSITIVE}\b)\w+|more \w+)\b`,
    0.75,
  ],
  ["oppose", phrase`${T} (?:instead of|rather than) (?:the |just )?${O},? ${IS} ${DEGREE}(?:${NEGATIVE})\b`, 0.75],
  ["oppose", phrase`\bwhy ${T}\s*(?:,\s*)?(?:and not|instead of|rather than|not)\b`, 0.6],
  [
    "oppose",
    phrase`(?<target>${MENTIONS} ${IS} (?:just )?(?:as|equally) (?:bad|wrong|confusing|ugly|vague|unclear|arbitrary)
      as ${MENTIONS})`,
    0.9,
  ],
  [
    "support",
    phrase`${NOT_OF_CODE}\b(?:like|prefer|use|using|go with|keep) ${NAMED}${T} (?:
      better than|(?:instead|rather) (?:of|than)|over|more than|to
    ) (?:the )?${O}`,
    0.75,
  ],
  [
    "oppose",
    phrase`(?<!\b(?:${hardly}|(?:how|what) would you)\b[^.?!]{0,60})\b(?:
      better|clearer|nicer|easier|simpler|saner|cleaner|plainer|catchier|more \w+|other|different|shorter|less (?!${POSITIVE}\b)\w+
    ) (?:\w+ ){0,3}?than (?:just |plain |the )?${T}`,
    0.7,
  ],
]);
