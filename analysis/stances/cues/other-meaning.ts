import type { MarkedSentence } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { type FoundCue, patternCue, type StanceCue } from "./cue.ts";
import { MARK, T } from "./vocabulary.ts";

const praise = phrase`(?!(?:\w+ ){0,2}?(?:good|great|nice|better|best|fine|reasonable|clear|clearer|short|shorter|
  perfect|obvious|right|natural|possible|usual|well|common|established|proposal|suggestion|candidate|name|one|idea|
  compromise|improvement|way)\b)`;

const said = patternCue("other meaning", [
  [
    "oppose",
    phrase`^${MARK}{0,6}(?:(?:but|and|hmm|well|no|sorry|isn't|also)[\s,.]{1,3}){0,2}${T}
      (?:is|was|means|stands for|usually means|already is)
      (?:also |already |usually |normally )?(?:an?|the|already|used|somebody's|our|their) ${praise}[^.?!]{3,}`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T},? (?:to|for) (?:me|us|most people),? (?:is|was) (?:\w+ly |always |just )?${praise}[^.?!]{3,}`,
    0.6,
  ],
  ["oppose", phrase`^${MARK}{0,6}${T} (?:is|are) (?:really |more |usually |only )?for [\w-]+\W{0,3}$`, 0.55],
  ["oppose", phrase`\b(?:for|to) (?:me|us),? (?:an?|the) ${T} (?:is|means|was|would be) ${praise}[^.?!]{3,}`, 0.6],
  [
    "oppose",
    phrase`${T} is (?!not\b)${praise}(?:[\w-]+ ){1,4}?(?:to|for) (?:me|us|most people|everybody)(?=\s*(?:$|[.,;:!)(]))`,
    0.55,
  ],
]);

/**
 * What a word that is put forward means already: "quay is the registry of another project", "es is a language code". Of
 * an identifier the same words tell what it does.
 */
export const otherMeaning: StanceCue<"other meaning"> = {
  ...said,
  find: (sentence: MarkedSentence) => said.find(sentence).filter(isOnWords),
};

function isOnWords({ targets }: FoundCue): boolean {
  return targets.every(({ shape, form }) => shape === "word" || shape === "quoted" || /^[A-Z]?[a-z]+$/.test(form));
}
