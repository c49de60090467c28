import type { MarkedSentence } from "../../names/marked-sentence.ts";
import { MENTIONS } from "../../names/marked-sentence.ts";
import { type FoundCue, patternCue, type StanceCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const praise =
  "(?!(?:\\w+\\s+){0,2}?(?:good|great|nice|better|best|fine|reasonable|clear|clearer|short|shorter|perfect|obvious|right|natural|possible|usual|well|common|established|proposal|suggestion|candidate|name|one|idea|compromise|improvement|way)\\b)";

const said = patternCue("other meaning", [
  [
    "oppose",
    `^[^\\w\\uE000-\\uF8FF]{0,6}(?:(?:but|and|hmm|well|no|sorry|isn't|also)[\\s,.]{1,3}){0,2}${T}\\s+(?:is|was|means|stands\\s+for|usually\\s+means|already\\s+is)\\s+(?:also\\s+|already\\s+|usually\\s+|normally\\s+)?(?:an?|the|already|used|somebody's|our|their)\\s+${praise}[^.?!]{3,}`,
    0.6,
  ],
  [
    "oppose",
    `${T},?\\s+(?:to|for)\\s+(?:me|us|most\\s+people),?\\s+(?:is|was)\\s+(?:\\w+ly\\s+|always\\s+|just\\s+)?${praise}[^.?!]{3,}`,
    0.6,
  ],
  [
    "oppose",
    `^[^\\w\\uE000-\\uF8FF]{0,6}${T}\\s+(?:is|are)\\s+(?:really\\s+|more\\s+|usually\\s+|only\\s+)?for\\s+[\\w-]+\\W{0,3}$`,
    0.55,
  ],
  [
    "oppose",
    `\\b(?:for|to)\\s+(?:me|us),?\\s+(?:an?|the)\\s+${T}\\s+(?:is|means|was|would\\s+be)\\s+${praise}[^.?!]{3,}`,
    0.6,
  ],
  [
    "oppose",
    `${T}\\s+is\\s+(?!not\\b)${praise}(?:[\\w-]+\\s+){1,4}?(?:to|for)\\s+(?:me|us|most\\s+people|everybody)(?=\\s*(?:$|[.,;:!)(]))`,
    0.55,
  ],
]);

/**
 * What a word that is put forward means already: "quay is the registry of another project", "es is a language code". Of an identifier the same
 * words tell what it does.
 */
export const otherMeaning: StanceCue = {
  rule: said.rule,
  find: (sentence: MarkedSentence) => said.find(sentence).filter(isOnWords),
};

function isOnWords({ targets }: FoundCue): boolean {
  return targets.every(({ shape, form }) => shape === "word" || shape === "quoted" || /^[A-Z]?[a-z]+$/.test(form));
}
