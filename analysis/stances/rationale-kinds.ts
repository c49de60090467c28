import { phrase } from "../patterns/phrase.ts";
import type { RationaleKind } from "../types.ts";

/** The kind of a reason by the words it is given in; "other" where none of them tells. Most specific first. */
export function kindOf(reason: string): RationaleKind {
  return kinds.find(([, pattern]) => pattern.test(reason))?.[0] ?? "other";
}

/** By kind, the words that tell it. */
const tellingWords: readonly (readonly [RationaleKind, string])[] = [
  [
    "collision",
    phrase`(?<!\b(?:unlikely to|not|never|won't|doesn't|don't|can't|no)\s)\b(?:
      already (?:used|taken|in use|means?|has|have|refers?|exists?)|(?:is|are) taken|conflicts?|collides?|clash(?:es)?|
      overload(?:s|ed)?|reserved|taken by|namespace pollution
    )\b`,
  ],
  [
    "sounds like another",
    phrase`\b(?:
      sounds? (?:like|too much)|too (?:close|similar)|similar to|confus(?:e|ed|ing) (?:with|against)|confused? for|
      mistak(?:e|en) for|mix(?:ed)? (?:it )?up
    )\b`,
  ],
  [
    "too long",
    phrase`(?<!\b(?:as|no|any|not|so|how|in|for)\s)\b(?:
      long(?:er|ish)?(?! (?:as|ago|term|time|run)\b)|short(?:er|en)?(?! (?:term|of)\b)|mouthful|
      (?<=\bto\s)type|typing|verbose|characters|80 col\w*|concise|succinct|wordy|brevity
    )\b`,
  ],
  ["greppability", phrase`\b(?:grep\w*|ctags|cscope|search(?:able|ing)? for)\b`],
  [
    "inconsistent",
    phrase`\b(?:
      in?consisten(?:t|cy)|consistent|convention|pattern|align(?:s|ed)?|match(?:es)? (?:the|other|existing)|in line with|
      like the other|siblings?|symmetr\w+|pairs? (?:nicely )?with
    )\b`,
  ],
  [
    "too vague",
    phrase`(?<!\bmore\s)\b(?:
      vague|generic|(?:too|very|so|rather|overly) general|broad|unclear|ambiguous|imprecise|precision|meaningless|
      any(?:thing|one) anything|says? nothing|non-?descript|doesn't (?:say|tell|convey|explain)|what it (?:is|does)
    )\b`,
  ],
  [
    "too narrow",
    phrase`\b(?:
      narrow|specific|tied to|only (?:for|about|covers?)|centric|scoped|limited to|just (?:for|about)|excludes?
    )\b`,
  ],
  [
    "inaccurate",
    phrase`\b(?:
      wrong|inaccurate|incorrect|misleading|misnomer|implies|imply|suggests?|not (?:really|actually|true|about)|
      isn't (?:really|actually|about)|doesn't (?:reflect|match|describe|do|cover)|confus(?:es?|ed|ing|ion)
    )\b`,
  ],
  [
    "mechanism instead of purpose",
    phrase`\b(?:
      implementation detail|mechanism|(?<!\b(?:same|on|all|general)[ -])purpose|what it(?:'s| is) (?:used )?for|how it (?:works|is done)
    )\b`,
  ],
  ["connotation", phrase`\b(?:connotations?|offensive|funny|silly|ugly|joke|negative|violent|unfortunate)\b`],
  [
    "unfamiliar",
    phrase`\b(?:
      unfamiliar|newcomers?|people know|nobody knows|never heard|cryptic|obscure|acronym|jargon|terminology
    )\b`,
  ],
  [
    "future use",
    phrase`\b(?:
      future|extend(?:ed|s)?|later(?! (?:this|today|that|tonight)\b)|eventually|down the road|other use\s*cases?|room for
    )\b`,
  ],
  [
    "churn",
    phrase`\b(?:
      churn|backport\w*|break(?:s|ing)? (?:user|existing|scripts|build)|merge conflicts?|not worth|too late|
      rename everything|stable
    )\b`,
  ],
  ["abbreviation clash", phrase`\b(?:abbreviat\w+|abbr\b|prefix is)\b`],
  [
    "descriptive",
    phrase`\b(?:
      clear(?:er|ly)?|descriptive|explicit|obvious|intuitive|captures?|conveys?|describes?|reflects?|expresses?|highlights?|
      self-explanatory|readable|accurate
    )\b`,
  ],
];

const kinds = tellingWords.map(([kind, source]) => [kind, new RegExp(source, "i")] as const);
