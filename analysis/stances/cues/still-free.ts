import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const nobody = "(?:nobody|no\\s+one|no-one|none|nothing)";
const mistake = "(?:mix(?:es)?(?:\\s+up)?|confuses?|mistakes?|misreads?|misunderstands?)";

/** That a name is free and cannot be mistaken: "T has no hits", "nobody else uses T", "nobody will confuse T", "T has only four letters", "T is hard to misread". */
export const stillFree = patternCue("still free", [
  [
    "support",
    `${T}\\s+(?:has|have|gives?(?:\\s+me)?|gets?|returns?)\\s+(?:no|zero|0|hardly\\s+any|just\\s+(?:one|two|a\\s+few)|only\\s+(?:one|two|a\\s+few))\\s+(?:other\\s+|existing\\s+)*(?:hits|matches|users|uses|results|meanings?)\\b`,
    0.65,
  ],
  [
    "support",
    `\\b${nobody}\\s+(?:else\\s+)?(?:in\\s+(?:the\\s+)?\\w+\\s+)?(?:uses?|is\\s+using|is\\s+called|has|wants|calls\\s+\\w+)\\s+${T}`,
    0.6,
  ],
  [
    "support",
    `${T}\\s+(?:is|was)(?:n't|\\s+not)\\s+(?:yet\\s+)?(?:used|taken|in\\s+use)\\s*(?:anywhere|yet|elsewhere|by\\s+any\\w+|$|[.,;])`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+is\\s+(?:(?:still|also)\\s+available|(?:still\\s+|also\\s+|at\\s+least\\s+)*(?:free|unused|not\\s+taken|unclaimed|unique))\\b`,
    0.65,
  ],
  [
    "support",
    `\\b${nobody}\\s+(?:will|would|is\\s+going\\s+to|can|could)\\s+(?:ever\\s+)?${mistake}\\s+(?:(?:it|that)\\s+(?:for|with)|${T})`,
    0.65,
  ],
  ["support", `\\b${nobody}\\s+${mistake}\\s+${T}`, 0.65],
  [
    "support",
    `${T}\\s+(?:can't|cannot|can\\s+hardly|won't|will\\s+not|could\\s+hardly)\\s+(?:really\\s+)?be\\s+(?:mistaken|misread|misunderstood|confused|mixed\\s+up)\\b`,
    0.7,
  ],
  [
    "support",
    `${T}\\s+is\\s+(?:quite\\s+|very\\s+|rather\\s+|pretty\\s+)?(?:hard|difficult|impossible)\\s+to\\s+(?:misread|misunderstand|confuse|mistake|mistype|get\\s+wrong)\\b`,
    0.75,
  ],
  [
    "support",
    `${T}\\s+(?:only\\s+|just\\s+)?(?:has|is|takes|needs)\\s+(?:only|just)\\s+(?:\\w+\\s+)?(?:letters?|characters?|syllables?|columns)\\b`,
    0.6,
  ],
  ["support", `${T}\\s+(?:is|has|sounds|says|would\\s+be)\\s+at\\s+least\\b`, 0.6],
  [
    "support",
    `\\b(?:you|we|I|one|people)\\s+(?:can|could)\\s+(?:\\w+\\s+)?(?:grep|search|look)\\s+for\\s+${T}(?!\\s*\\?)`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:you|we|I|one|people)\\s+(?:can't|cannot|can\\s+not|couldn't|can\\s+hardly)\\s+(?:\\w+\\s+)?(?:grep|search|google|look)\\s+for\\s+${T}`,
    0.7,
  ],
  [
    "support",
    `\\b(?:with|using)\\s+${T},?\\s+(?:(?:that|this|it)\\s+(?:can't|cannot|won't|wouldn't|couldn't)\\s+(?:happen|be)|there(?:'s|\\s+is|\\s+would\\s+be)\\s+no\\s+(?:such\\s+)?(?:confusion|doubt|ambiguity|question|risk|danger|clash|conflict|problem))\\b`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+(?:also\\s+|at\\s+least\\s+)?(?:avoids|sidesteps|solves)\\s+(?:that|this|it|both|all|the\\s+\\w+)\\b`,
    0.6,
  ],
  [
    "support",
    `${T}\\s+(?:does\\s+not|doesn't)\\s+(?:promise|imply|suggest|claim|pretend|assume|say)\\s+(?:anything|that|more|too\\s+much)\\b`,
    0.6,
  ],
  [
    "support",
    `${T}\\s+would\\s+(?:also\\s+|still\\s+|both\\s+|at\\s+least\\s+)*be\\s+(?:free|available|unused|unique)\\b`,
    0.6,
  ],
]);
