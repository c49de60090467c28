import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { T } from "./vocabulary.ts";

const nobody = phrase`(?:nobody|no one|no-one|none|nothing)`;
const mistake = phrase`(?:mix(?:es)?(?: up)?|confuses?|mistakes?|misreads?|misunderstands?)`;

/**
 * That a name is free and cannot be mistaken: "T has no hits", "nobody else uses T", "nobody will confuse T", "T has
 * only four letters", "T is hard to misread".
 */
export const stillFree = patternCue("still free", [
  [
    "support",
    phrase`${T} (?:has|have|gives?(?: me)?|gets?|returns?) (?:
      no|zero|0|hardly any|just (?:one|two|a few)|only (?:one|two|a few)
    ) (?:other |existing )*(?:hits|matches|users|uses|results|meanings?)\b`,
    0.65,
  ],
  [
    "support",
    phrase`\b${nobody} (?:else )?(?:in (?:the )?\w+ )?(?:uses?|is using|is called|has|wants|calls \w+) ${T}`,
    0.6,
  ],
  [
    "support",
    phrase`${T} (?:is|was)(?:n't| not) (?:yet )?(?:used|taken|in use)\s*(?:anywhere|yet|elsewhere|by any\w+|$|[.,;])`,
    0.65,
  ],
  [
    "support",
    phrase`${T} is (?:
      (?:still|also) available|(?:still |also |at least )*(?:free|unused|not taken|unclaimed|unique)
    )\b`,
    0.65,
  ],
  [
    "support",
    phrase`\b${nobody} (?:will|would|is going to|can|could) (?:ever )?${mistake} (?:(?:it|that) (?:for|with)|${T})`,
    0.65,
  ],
  ["support", phrase`\b${nobody} ${mistake} ${T}`, 0.65],
  [
    "support",
    phrase`${T} (?:
      can't|cannot|can not|can hardly|won't|will not|could not|could hardly
    ) (?:really |easily )?be (?:mistaken|misread|misunderstood|confused|mixed up)\b`,
    0.7,
  ],
  [
    "support",
    phrase`${T} is (?:quite |very |rather |pretty )?(?:hard|difficult|impossible) to (?:
      misread|misunderstand|confuse|mistake|mistype|get wrong
    )\b`,
    0.75,
  ],
  [
    "support",
    phrase`${T} (?:only |just )?(?:has|is|takes|needs) (?:only|just)
      (?:\w+ )?(?:letters?|characters?|syllables?|columns)\b`,
    0.6,
  ],
  ["support", phrase`${T} (?:is|has|sounds|says|would be) at least\b`, 0.6],
  ["support", phrase`\b(?:you|we|I|one|people) (?:can|could) (?:\w+ )?(?:grep|search|look) for ${T}(?!\s*\?)`, 0.6],
  [
    "oppose",
    phrase`\b(?:you|we|I|one|people) (?:can't|cannot|can not|couldn't|can hardly) (?:\w+ )?(?:grep|search|google|look)
      for ${T}`,
    0.7,
  ],
  [
    "support",
    phrase`\b(?:with|using) ${T},? (?:
      (?:that|this|it) (?:can't|cannot|won't|wouldn't|couldn't) (?:happen|be)|
      there(?:'s| is| would be) no (?:such )?(?:confusion|doubt|ambiguity|question|risk|danger|clash|conflict|problem)
    )\b`,
    0.65,
  ],
  ["support", phrase`${T} (?:also |at least )?(?:avoids|sidesteps|solves) (?:that|this|it|both|all|the \w+)\b`, 0.6],
  [
    "support",
    phrase`${T} (?:does not|doesn't) (?:promise|imply|suggest|claim|pretend|assume|say)
      (?:anything|that|more|too much)\b`,
    0.6,
  ],
  ["support", phrase`${T} would (?:also |still |both |at least )*be (?:free|available|unused|unique)\b`, 0.6],
]);
