import { anyWord, phrase } from "../../patterns/phrase.ts";
import { MENTIONS } from "../mentions/marked-sentence.ts";
import { ONE_WORD_REMARK } from "../mentions/one-word-remarks.ts";
import { patternRule } from "./proposal-rule.ts";

/** An ordinary word, unmarked, that ends its clause: little else than a name stands there after these verbs. */
const word = phrase`(?<new>[a-z][a-z\d]{2,})(?=\s*(?:$|[.,;:!?)]|\b(?:then|instead|it is|for|and|or|because|since|as)\b))`;
const opening = phrase`^\W*(?:(?:ok|okay|so|or|and|then|hmm|well|right)\W+)*`;

/** "roost, pond and heron": two words or more, so that "names are confusing" puts nothing forward. */
const words = phrase`(?<new>[a-z][a-z\d]{2,}(?:(?:,\s*(?:(?:or|and) )?| (?:or|and) )[a-z][a-z\d]{2,}){1,9})`;
const listEnd = phrase`(?=\s*(?:$|[.;:?!)(–—-]|as\b|so far\b|for\b|etc\b|,))`;
/** A question of one word that asks for something else than a name. */
const noName = phrase`(?!(?:${ONE_WORD_REMARK}|${anyWord("hmm+ deal pardon happy intentional intended leftover stale missing")})\b)`;

const betterName = phrase`(?:much |far )?(?:better|clearer|nicer|good|more \w+) (?:\w+ )?(?:name|term|word)`;
const whatIs = phrase`(?:what is|what's|(?:the|this|that) (?:[\w-]+ )?[\w-]+) (?:currently|now|today|still|so far) (?:called|named) `;

/**
 * "What about roost?", "my vote goes to roost", "+1 for roost", "I'll take roost", "roost it is", "a name like roost",
 * "names: roost, pond or heron", "pond?".
 */
export const plainWord = patternRule("plain-word", [
  [phrase`${opening}(?:how|what) about ${word}`, 0.65],
  [
    phrase`${opening}(?:(?:how|what) about|why not)
      (?:(?:just|simply|rather|maybe|plain) )?(?<new>[a-z][a-z\d]+(?:-[a-z\d]{2,}){1,3})\s*(?:[,?]|$|\bor\b)`,
    0.65,
  ],
  [phrase`\b(?:how|what) about ${MENTIONS},? or (?:just |maybe |simply |even )?(?<new>[a-z][a-z\d]{2,})\s*\?`, 0.6],
  [phrase`\b(?:vote|voting|preference|favou?rite) (?:\w+ )?(?:goes to|is|for|would be) ${word}`, 0.7],
  [phrase`\+1 (?:for|to|on) ${word}`, 0.6],
  [
    phrase`\b(?:I'll|I will|we'll|let's|let us|we could|I'd) (?:\w+ )?(?:take|go (?:with|for)|use|stick with|settle on) ${word}`,
    0.6,
  ],
  [phrase`${opening}(?!(?:first|second|third|last|hence|thus|since)\b)(?<new>[a-z][a-z\d]{2,}) it is\b`, 0.7],
  [phrase`\bnames? (?:like|such as) ${word}`, 0.6],
  [phrase`\bnam(?:es?|ing)\b(?: \w+){0,4}?\s*(?::|\b(?:were|include[sd]?)\b)\s*${words}${listEnd}`, 0.75],
  [phrase`\b(?:have|had|got|considered|thought of|consider|between) ${words} as (?:\w+ )?(?:names?|terms?)\b`, 0.75],
  [
    phrase`\b(?:would|could|might|is|isn't|wouldn't) (?:just |something like )?(?<new>[a-z][a-z\d]{2,})
      (?:be |not )*(?:an?|the) (?:better|good|nicer|clearer|right|more \w+|best) (?:\w+ )?(?:name|term|word)\b`,
    0.6,
  ],
  [phrase`^\W{0,4}${noName}(?<new>[a-z][a-z\d]{2,})\s*\?$`, 0.4],
  [
    phrase`^\W{0,4}(?!(?:[a-z]+,?\s){0,9}(?:${ONE_WORD_REMARK}|well|now|then|also|so|but|maybe|perhaps|hmm+)\b)${words}\s*\?$`,
    0.45,
  ],
  [
    phrase`\b(?<new>[a-z][a-z\d]{2,}) (?:would|might|could|may) (?:\w+ )?(?:be|have been) an?
      (?:much |far |slightly )?(?:better|clearer|nicer|good|(?:more|less) \w+) (?:\w+ )?(?:name|term|word)\b`,
    0.6,
  ],
  [
    phrase`\b(?:maybe|perhaps|think|that|then|so|but|and|believe|guess) ["'“]?(?<new>[a-z][a-z\d]{2,})["'”]? is an?
      (?:much |far |slightly )?(?:better|clearer|nicer|more \w+) (?:\w+ )?(?:name|term|word)\b`,
    0.6,
  ],
  [
    phrase`\b(?<new>[a-z][a-z\d]{2,}) (?:is|would be|might be|may be) an? ${betterName} for ${whatIs}(?<old>[A-Za-z_]\w+)`,
    0.7,
  ],
  [
    phrase`\b(?:obvious|natural|usual|likely) (?:ones|names|choices|candidates|options) (?:are|would be|were) ${words}${listEnd}`,
    0.65,
  ],
]);
