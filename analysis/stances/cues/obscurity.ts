import { M, MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { NOUN } from "./vocabulary.ts";

const nobody =
  "(?:nobody|no\\s+one|hardly\\s+any(?:body|one)|few\\s+(?:people|users|readers|developers)|not\\s+every(?:body|one)|most\\s+(?:people|users|readers|developers)\\s+(?:won't|don't|wouldn't|will\\s+not|do\\s+not)|(?:people|users|readers|newcomers|outsiders)\\s+(?:won't|don't|wouldn't|will\\s+not|do\\s+not))";
const knows = "(?:knows?|understands?|gets?|guess(?:es)?|remembers?|recogni[sz]es?|figures?\\s+out|tell)";

/** A name that must be explained: "nobody will know what T is", "I had to read it twice to see what T means", "T only makes sense if …", "T is jargon". */
export const obscurity = patternCue("obscurity", [
  [
    "oppose",
    `\\b${nobody}\\s+[^.?!;\\uE000-\\uF8FF]{0,50}?\\b${knows}\\s+(?:what\\s+)?(?:a\\s+|the\\s+)?(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:had|have|needed|need|took\\s+me)\\s+[^.?!;\\uE000-\\uF8FF]{0,60}?\\b(?:to\\s+(?:see|understand|find\\s+out|work\\s+out|figure\\s+out|realize|realise|grasp|guess|know|look\\s+up)|before\\s+I\\s+\\w+)\\s+what\\s+(?:the\\s+)?(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:\\w+\\s+)?(?:only|really\\s+only)\\s+(?:makes?\\s+sense|works?|is\\s+(?:clear|obvious|meaningful))\\s+(?:if|when|to|for|once|because|in)\\b`,
    0.7,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:is|are|sounds\\s+like|reads\\s+like|looks\\s+like)\\s+(?:just\\s+|pure\\s+|too\\s+much\\s+|very\\s+much\\s+|mostly\\s+)*(?:an?\\s+)?(?:\\S+\\s+)?(?:jargon|slang|speak|lingo|legalese|gobbledygook|gibberish|alphabet\\s+soup|insider|in-joke|buzzwords?|marketing(?:\\s+\\w+)?)\\b`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:hard|difficult|impossible)\\s+(?:for\\s+\\w+\\s+)?to\\s+(?:see|tell|guess|know|understand)\\s+(?:\\w+\\s+){0,2}?(?:what|why)\\s[^.?!;\\uE000-\\uF8FF]{0,30}?(?<target>${M})`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:I|we)(?:'d|\\s+would|\\s+could)?\\s+(?:never|not|n't)\\s+(?:\\w+\\s+)?guess(?:ed)?\\s+(?:that\\s+|what\\s+)?(?<target>${MENTIONS})`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:google|search|searching|googling|grep|grepping|look(?:ing)?)\\s+for\\s+(?:the\\s+(?:name|word|term)\\s+)?(?<target>${MENTIONS})\\s+(?:\\w+\\s+)?(?:gives?|finds?|returns?|yields?|shows?|turns?\\s+up|is|brings?|hits)\\b`,
    0.65,
  ],
  [
    "oppose",
    `(?<target>${MENTIONS})${NOUN}\\s+(?:is|are)\\s+(?:\\w+\\s+)?(?:ungrepp?able|unsearchable|(?:impossible|hard|a\\s+pain|a\\s+nightmare|no\\s+fun)\\s+to\\s+(?:grep|search|google|type|say|spell|pronounce|remember|read|look\\s+up|explain|translate))\\b`,
    0.75,
  ],
  [
    "oppose",
    `\\b(?:can't|cannot|couldn't|could\\s+not|can\\s+hardly|can\\s+never)\\s+(?:even\\s+)?(?:pronounce|spell|remember|type|say|read|parse|tell)\\s+(?<target>${MENTIONS})`,
    0.7,
  ],
]);
