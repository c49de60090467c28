import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";
import { NOUN } from "./vocabulary.ts";

const T = `(?<target>${MENTIONS})`;
const handle = "(?:search(?:\\s+for)?|grep(?:\\s+for)?|google|find|pronounce|say|spell|type|remember|read|translate)";

/** What a name costs whoever has to type, say or find it: "T is too much typing", "T is going to be 30 characters", "T is hopeless to search for", "T will be mistyped". */
export const toil = patternCue("toil", [
  [
    "oppose",
    `${T}${NOUN}\\s+(?:is|are|would\\s+be|looks\\s+like|means)\\s+(?:far\\s+|way\\s+|really\\s+|just\\s+)?(?:too\\s+much|a\\s+lot(?:\\s+of)?|too\\s+long|quite\\s+some)\\s+(?:to\\s+)?typ(?:e|ing)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+(?:is|will\\s+be|is\\s+going\\s+to\\s+be|would\\s+be|gets\\s+to)\\s+(?:already\\s+|then\\s+)?(?:over\\s+|more\\s+than\\s+)?[2-9]\\d\\s+(?:characters|chars|columns|letters)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${T}${NOUN}\\s+(?:is|would\\s+be|will\\s+be)\\s+(?:also\\s+|just\\s+|completely\\s+|almost\\s+|nearly\\s+)*(?:hopeless|impossible|useless|no\\s+fun|a\\s+pain|a\\s+nightmare)\\s+to\\s+${handle}\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}${NOUN}\\s+(?:can't|cannot|can\\s+not)\\s+(?:even\\s+|really\\s+)?be\\s+(?:grepped|searched|googled|pronounced|translated)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:can't|cannot|couldn't|nobody\\s+can)\\s+(?:even\\s+|really\\s+)?(?:grep|search|google)\\s+for\\s+["'“]?${T}`,
    0.65,
  ],
  [
    "oppose",
    `${T}\\s+(?:is\\s+going\\s+to|will|would)\\s+(?:always\\s+|only\\s+)?be\\s+(?:typed|misspelled|misspelt|mistyped|spelled)\\b`,
    0.65,
  ],
  ["oppose", `${T}\\s+(?:is\\s+not|isn't)\\s+(?:even\\s+|really\\s+)?an?\\s+(?:\\w+\\s+)?word\\b`, 0.65],
]);
