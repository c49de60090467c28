import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, NAMED, NOUN, ONE_T, T } from "./vocabulary.ts";

const nobody = phrase`(?:
  nobody|no one|hardly any(?:body|one)|few (?:people|users|readers|developers)|not every(?:body|one)|
  most (?:people|users|readers|developers) (?:won't|don't|wouldn't|will not|do not)|
  (?:people|users|readers|newcomers|outsiders) (?:won't|don't|wouldn't|will not|do not)
)`;
const knows = phrase`(?:knows?|understands?|gets?|guess(?:es)?|remembers?|recogni[sz]es?|figures? out|tell)`;

/**
 * A name that must be explained: "nobody will know what T is", "I had to read it twice to see what T means", "T only
 * makes sense if …", "T is jargon".
 */
export const obscurity = patternCue("obscurity", [
  ["oppose", phrase`\b${nobody} ${IN_CLAUSE}{0,50}?\b${knows} (?:what )?(?:a |the )?${T}`, 0.7],
  [
    "oppose",
    phrase`\b(?:had|have|needed|need|took me) ${IN_CLAUSE}{0,60}?\b(?:
      to (?:see|understand|find out|work out|figure out|realize|realise|grasp|guess|know|look up)|before I \w+
    ) what (?:the )?${T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:\w+ )?(?:only|really only) (?:
      makes? sense|works?|is (?:clear|obvious|meaningful)
    ) (?:if|when|to|for|once|because|in)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|are|sounds like|reads like|looks like)
      (?:just |pure |too much |very much |mostly )*(?:an? )?(?:\S+ )?(?:
      jargon|slang|speak|lingo|legalese|gobbledygook|gibberish|alphabet soup|insider|in-joke|buzzwords?|
      marketing(?: \w+)?
    )\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:hard|difficult|impossible) (?:for \w+ )?to (?:see|tell|guess|know|understand)
      (?:\w+ ){0,2}?(?:what|why)\s${IN_CLAUSE}{0,30}?${ONE_T}`,
    0.6,
  ],
  ["oppose", phrase`\b(?:I|we)(?:'d| would| could)? (?:never|not|n't) (?:\w+ )?guess(?:ed)? (?:that |what )?${T}`, 0.7],
  [
    "oppose",
    phrase`\b(?:google|search|searching|googling|grep|grepping|look(?:ing)?) for ${NAMED}${T}
      (?:\w+ )?(?:
      gives?|finds?|returns?|yields?|shows?|turns? up|is|brings?|hits
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|are) (?:\w+ )?(?:
      ungrepp?able|unsearchable|
      (?:impossible|hard|a pain|a nightmare|no fun) to (?:
        grep|search|google|type|say|spell|pronounce|remember|read|look up|explain|translate
      )
    )\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:
      can't|cannot|couldn't|could not|can hardly|can never
    ) (?:even )?(?:pronounce|spell|remember|type|say|read|parse|tell) ${T}`,
    0.7,
  ],
]);
