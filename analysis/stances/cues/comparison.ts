import { NOT_OF_CODE } from "../../names/code-change.ts";
import { M, MENTIONS } from "../../names/marked-sentence.ts";
import { BETTER_IF_SAID, BETTER_NAMED_AS } from "../../names/wished-for.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, IS, POSITIVE } from "./vocabulary.ts";

const worse = `(?:worse|uglier|odder|weirder|stranger|vaguer|clumsier|clunkier|longer|wordier|harder|more\\s+confusing|less\\s+${POSITIVE})`;
/** What is said of numbers and versions. */
const measured = "(?:great|larg|small|bigg|high|low|earli|lat|new|old|fast|slow|few|wid|heavi|light)er";
const hardly = "hard|difficult|tough|not\\s+easy|impossible|can't|cannot|couldn't|nothing";

/** "T is better than O", "prefer T over O", "T is just as bad as O": two names in one sentence. */
export const comparison = patternCue("comparison", [
  [
    "support",
    `(?<target>${MENTIONS})\\s+(?:\\w+\\s+)?${IS}\\s+${DEGREE}(?!${worse}|${measured}\\b)(?:${POSITIVE}|less\\s+(?!${POSITIVE}\\b)\\w+|more\\s+\\w+|\\w+er)\\s+than\\s+(?:the\\s+|just\\s+|plain\\s+)?(?<other>${MENTIONS})`,
    0.85,
  ],
  [
    "support",
    `(?:(?<other>${MENTIONS})["'”]?\\s+)?(?:would|might|may|could|should|will|is|are|can)\\s+(?:\\w+\\s+)?(?:be\\s+)?better\\s+(?:named|called|renamed(?:\\s+to)?|spelled)\\s+(?:as\\s+)?(?<target>${MENTIONS})`,
    0.8,
  ],
  [
    "support",
    `(?<other>${M})\\s+(?:should|ought\\s+to)\\s+(?:(?!not\\b|never\\b)\\w+\\s+){0,2}?be\\s+(?:called|named|spelled|renamed(?:\\s+(?:to|as|into))?)\\s+(?<target>${MENTIONS})`,
    0.7,
  ],
  ["support", `${BETTER_NAMED_AS}(?<target>${MENTIONS})`, 0.7],
  ["support", `${BETTER_IF_SAID}(?<target>${MENTIONS})`, 0.7],
  ["support", `(?<other>${M})\\s+(?:had\\s+|would\\s+)?better\\s+be\\s+(?<target>${MENTIONS})`, 0.7],
  ["oppose", `(?<target>${MENTIONS})\\s+${IS}\\s+${DEGREE}${worse}\\s+than\\s+(?<other>${MENTIONS})`, 0.85],
  [
    "oppose",
    `(?<target>${MENTIONS})\\s+(?:is|are|would\\s+be)(?:n't|\\s+not)\\s+(?:really\\s+|exactly\\s+)?(?:much\\s+)?(?:of\\s+)?(?:an?\\s+)?(?:\\w+\\s+)?(?:improvement|any\\s+better)\\b`,
    0.75,
  ],
  [
    "support",
    `\\b(?:${hardly}|don't)\\b[^.?!]{0,40}?\\b(?:better|clearer|nicer|more\\s+\\w+)\\s+(?:\\w+\\s+)?than\\s+(?:something\\s+like\\s+|just\\s+)?(?<target>${MENTIONS})`,
    0.65,
  ],
  ["oppose", `\\bwhy\\s+(?<target>${MENTIONS})\\s*(?:,\\s*)?(?:and\\s+not|instead\\s+of|rather\\s+than|not)\\b`, 0.6],
  [
    "oppose",
    `(?<target>${MENTIONS}\\s+${IS}\\s+(?:just\\s+)?(?:as|equally)\\s+(?:bad|wrong|confusing|ugly|vague|unclear|arbitrary)\\s+as\\s+${MENTIONS})`,
    0.9,
  ],
  [
    "support",
    `${NOT_OF_CODE}\\b(?:like|prefer|use|using|go\\s+with|keep)\\s+(?:the\\s+)?(?:name\\s+|term\\s+)?(?<target>${MENTIONS})\\s+(?:better\\s+than|(?:instead|rather)\\s+(?:of|than)|over|more\\s+than|to)\\s+(?:the\\s+)?(?<other>${MENTIONS})`,
    0.75,
  ],
  [
    "oppose",
    `(?<!\\b(?:${hardly}|(?:how|what)\\s+would\\s+you)\\b[^.?!]{0,60})\\b(?:better|clearer|nicer|more\\s+\\w+|other|different|shorter|less\\s+(?!${POSITIVE}\\b)\\w+)\\s+(?:\\w+\\s+){0,3}?than\\s+(?:just\\s+|plain\\s+|the\\s+)?(?<target>${MENTIONS})`,
    0.7,
  ],
]);
