import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, O, ONE_T, T } from "./vocabulary.ts";

const offered = phrase`(?:two|three|four|options|names|suggestions|proposals|alternatives|candidates|choices)`;
const two = phrase`(?:of|from|among|between|out of) (?:
  (?:the|these|those|your|all|both) ${offered}|these|those|them|all of them|the (?:list|above)
)(?:\s\w+){0,3}`;
const the = phrase`(?:the name |the )?`;

/**
 * One name set above another, or above all that are on offer: "of the two, T", "T beats O", "T over O", "unlike O, T
 * says …", "T in place of O".
 */
export const ranking = patternCue("ranking", [
  [
    "support",
    phrase`^\W{0,6}(?!(?:calling|naming|having|using)\b)(?:\w+\W{1,3}){0,3}?${two},? (?:I(?:'d| would)?
      (?:\w+ ){0,3}?(?:pick|choose|take|prefer|like|go (?:with|for)|say|vote for) )?${the}${T}(?=
      \W{0,6}$|[.,;!]| (?:[–-]|is|sounds|seems|looks|because|since|would|for|please)\b
    )`,
    0.7,
  ],
  [
    "support",
    phrase`${T} (?:easily |clearly |still |definitely |always )?(?:
      beats|trumps|wins over|outranks|is (?:way |far |miles )?ahead of|is an? (?:\w+ )?improvement (?:over|on)|
      is (?:superior|preferable) to
    ) ${the}${O}`,
    0.8,
  ],
  [
    "support",
    phrase`\b(?:
      take|pick|choose|have|see|vote|go|opt|favou?r|rather \w+
    ) (?:for |with )?${the}${ONE_T} (?:over|rather than|instead of|before) ${the}${O}`,
    0.75,
  ],
  [
    "support",
    phrase`\b(?:
      use|have|call (?:it|this|them)|name (?:it|this|them)|put|say|write
    ) ${the}${ONE_T} (?:in place of|in lieu of) ${the}${O}`,
    0.7,
  ],
  [
    "support",
    phrase`^\W*(?:but |and |also,? )?(?:unlike|in contrast to|compared (?:to|with)|as opposed to) ${the}${O}, ${ONE_T}
      (?:\w+ )?(?:
      is|says|tells|makes|has|does|describes|conveys|captures|reflects|leaves|gives|avoids|can|would|sounds|reads|
      matches|fits
    )\b(?! (?:not|n't|no)\b)`,
    0.75,
  ],
  [
    "support",
    phrase`\b(?:I|we)(?:'m|'d| am| would)? (?:\w+ )?(?:lean(?:ing)?|inclined|tend(?:ing)?|gravitat\w+)
      (?:\w+ )?(?:towards?|to) (?:calling it |using )?${the}${ONE_T}`,
    0.75,
  ],
  ["support", phrase`\bcount me (?:in )?(?:for|as (?:a )?(?:vote|\+1) for) ${the}${ONE_T}`, 0.8],
  ["support", phrase`\b(?:speaks?|argues?|argument) (?:in favou?r of|for) ${the}${ONE_T} (?:is|would be)\b`, 0.65],
  ["oppose", phrase`\b(?:speaks?|argues?|argument) against ${the}${ONE_T} (?:is|would be)\b`, 0.7],
  [
    "support",
    phrase`\b(?:that's|that is|which is|this is) why I(?:'d| would|'m| am)? (?:\w+ ){0,2}?(?:
      go(?:ing)? (?:with|for)|prefer|use|pick|picked|chose|suggest(?:ed)?|propose[d]?|called it|named it|for
    ) ${the}${ONE_T}`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:happy|fine|ok|okay|good|live) with (?:anything|everything|whatever)
      (?:that is |that's |as long as it(?:'s| is) )?(?:not|n't|but|except) (?:called |named )?${the}${ONE_T}`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:my|the|our) (?:\w+ )?(?:
      complaint|objection|gripe|quibble|nit|issue|problem|concern|reservation|worry|beef
    ) (?:is|would be|was|remains) (?:about |with )?${the}${ONE_T}(?=\W*$|
      \s*[,;–-]| (?:itself|which|because|since|as)\b)`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} (?:
      describes?|says?|tells?|names?|reflects?|expresses|is about|talks about|exposes|leaks|refers to|spells out|
      encodes
    ) (?:\w+ )?(?:how|(?:the |an? )?(?:
      implementation|mechanism|means|method|internals?|technique|plumbing|current
    ))\b${IN_CLAUSE}{0,40}?\b(?:not|rather than|instead of|and not)
      (?:\w+ )?(?:why|what|purpose|intent(?:ion)?|meaning|goal|use|effect|semantics|policy|user)`,
    0.75,
  ],
]);
