import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { NOUN, T } from "./vocabulary.ts";

const handle = phrase`(?:search(?: for)?|grep(?: for)?|google|find|pronounce|say|spell|type|remember|read|translate)`;

/**
 * What a name costs whoever has to type, say or find it: "T is too much typing", "T is going to be 30 characters", "T
 * is hopeless to search for", "T will be mistyped".
 */
export const toil = patternCue("toil", [
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|are|would be|looks like|means)
      (?:far |way |really |just )?(?:too much|a lot(?: of)?|too long|quite some) (?:to )?typ(?:e|ing)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} (?:is|will be|is going to be|would be|gets to) (?:already |then )?(?:over |more than )?[2-9]\d
      (?:characters|chars|columns|letters)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:is|would be|will be) (?:also |just |completely |almost |nearly )*(?:
      hopeless|impossible|useless|no fun|a pain|a nightmare
    ) to ${handle}\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T}${NOUN} (?:can't|cannot|can not) (?:even |really )?be
      (?:grepped|searched|googled|pronounced|translated)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:can't|cannot|couldn't|nobody can) (?:even |really )?(?:grep|search|google) for ["'“]?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T} (?:is going to|will|would) (?:always |only )?be (?:typed|misspelled|misspelt|mistyped|spelled)\b`,
    0.65,
  ],
]);
