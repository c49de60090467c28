import type { RationaleKind } from "../types.ts";

/** The kind of a reason by the words it is given in; "other" where none of them tells. Most specific first. */
export function kindOf(reason: string): RationaleKind {
  return kinds.find(([, pattern]) => pattern.test(reason))?.[0] ?? "other";
}

const kinds: readonly (readonly [RationaleKind, RegExp])[] = [
  [
    "collision",
    /(?<!\b(?:unlikely\s+to|not|never|won't|doesn't|don't|can't|no)\s)\b(?:already\s+(?:used|taken|in\s+use|means?|has|have|refers?|exists?)|(?:is|are)\s+taken|conflicts?|collides?|clash(?:es)?|overload(?:s|ed)?|reserved|taken\s+by|namespace\s+pollution)\b/i,
  ],
  [
    "sounds like another",
    /\b(?:sounds?\s+(?:like|too\s+much)|too\s+(?:close|similar)|similar\s+to|confus(?:e|ed|ing)\s+(?:with|against|for)|mistak(?:e|en)\s+for|mix(?:ed)?\s+(?:it\s+)?up)\b/i,
  ],
  [
    "too long",
    /(?<!\b(?:as|no|any|not|so|how)\s)\b(?:long(?:er|ish)?(?!\s+(?:as|ago|term|time|run)\b)|short(?:er|en|hand)?(?!\s+(?:term|of)\b)|mouthful|(?<=\bto\s)type|typing|verbose|characters|80\s+col\w*|concise|succinct|wordy|brevity)\b/i,
  ],
  ["greppability", /\b(?:grep\w*|ctags|cscope|search(?:able|ing)?\s+for)\b/i],
  [
    "inconsistent",
    /\b(?:in?consisten(?:t|cy)|consistent|convention|pattern|align(?:s|ed)?|match(?:es)?\s+(?:the|other|existing)|in\s+line\s+with|like\s+the\s+other|siblings?|symmetr\w+|pairs?\s+(?:nicely\s+)?with)\b/i,
  ],
  [
    "too vague",
    /(?<!\bmore\s)\b(?:vague|generic|(?:too|very|so|rather|overly)\s+general|broad|unclear|ambiguous|imprecise|precision|meaningless|any(?:thing|one)\s+anything|says?\s+nothing|non-?descript|doesn't\s+(?:say|tell|convey|explain)|what\s+it\s+(?:is|does))\b/i,
  ],
  [
    "too narrow",
    /\b(?:narrow|specific|tied\s+to|only\s+(?:for|about|covers?)|centric|scoped|limited\s+to|just\s+(?:for|about)|excludes?)\b/i,
  ],
  [
    "inaccurate",
    /\b(?:wrong|inaccurate|incorrect|misleading|misnomer|implies|imply|suggests?|not\s+(?:really|actually|true|about)|isn't\s+(?:really|actually|about)|doesn't\s+(?:reflect|match|describe|do|cover)|confus(?:es?|ed|ing|ion))\b/i,
  ],
  [
    "mechanism instead of purpose",
    /\b(?:implementation\s+detail|mechanism|purpose|what\s+it(?:'s|\s+is)\s+(?:used\s+)?for|how\s+it\s+(?:works|is\s+done))\b/i,
  ],
  ["connotation", /\b(?:connotations?|offensive|funny|silly|ugly|joke|negative|violent|unfortunate)\b/i],
  [
    "unfamiliar",
    /\b(?:unfamiliar|newcomers?|people\s+know|nobody\s+knows|never\s+heard|cryptic|obscure|acronym|jargon|terminology)\b/i,
  ],
  [
    "future use",
    /\b(?:future|extend(?:ed|s)?|later(?!\s+(?:this|today|that|tonight)\b)|eventually|down\s+the\s+road|other\s+use\s*cases?|room\s+for)\b/i,
  ],
  [
    "churn",
    /\b(?:churn|backport\w*|break(?:s|ing)?\s+(?:user|existing|scripts|build)|merge\s+conflicts?|not\s+worth|too\s+late|rename\s+everything|stable)\b/i,
  ],
  ["abbreviation clash", /\b(?:abbreviat\w+|abbr\b|prefix\s+is)\b/i],
  [
    "descriptive",
    /\b(?:clear(?:er|ly)?|descriptive|explicit|obvious|intuitive|captures?|conveys?|describes?|reflects?|expresses?|highlights?|self-explanatory|readable|accurate)\b/i,
  ],
];
