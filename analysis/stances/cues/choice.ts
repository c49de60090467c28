import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { BULLET, CALLING_IT, IN_SENTENCE, LEAD, NAMED, T } from "./vocabulary.ts";

const will = phrase`(?:
  I'll|I will|we'll|we will|will|let's|lets|let us|I'd|I would|I can|we can|we could|I could|going to|please|should(?! (?:we|I)\b)|
  shall(?! (?:we|I)\b)|I'm|leaning (?:more )?(?:towards?|to)|I|we
)`;
const take = phrase`(?:
  go (?:with|for)|going with|consider (?:us|add|tak|call|nam)ing|use|take|keep|stick (?:with|to)|stay with|
  continue with|settle (?:on|with|for)|pick|choose|adopt|switch to|rewrite with
)`;
const rename = phrase`(?:
  call (?:it|this|them)|name (?:it|this|them)|rename (?:it|this|them|(?:\S+ ){0,2}?\S+) (?:to|as|into)|
  change (?:it|this|them|(?:\S+ ){0,2}?\S+) (?:to|into)
)`;

/** "I'll go with T", "let's keep T", "Then I'd stay with T", "T it is", "the name should be T". */
export const choice = patternCue("choice", [
  ["oppose", phrase`\b(?:let's|please|do|let us) not (?:call|name|use) (?:it |them |this )?${T}`, 0.75],
  [
    "support",
    phrase`\b(?:name|names|prefix|suffix|it|they) should (?:(?!not\b|never\b)\w+ ){0,2}?(?:be|end in|start with) ${T}`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:
      it|this|that|they|these|those|(?:the|this|that) \w+
    )(?: now)? (?:should|ought to|had better) (?:(?!not\b|never\b)\w+ ){0,2}?be (?:called|named|renamed (?:to|as))
      ${T}`,
    0.6,
  ],
  [
    "support",
    phrase`^\W*(?:(?:please|just|let's) )*(?:use|call it|name it) ${T},? (?:both |e\.g\.? )?(?:
      because|since|so (?:that|it)|as (?:it|that)|to (?:match|align|make|avoid|be consistent|stay consistent|follow)
    )\b`,
    0.75,
  ],
  ["support", phrase`\b(?:stick(?:ed|ing)?|stuck|stay(?:ed|ing)?) (?:to|with) ${T}`, 0.7],
  [
    "support",
    phrase`\bkeep (?!\w+ing\b)(?:\w+ ){0,2}?${T}(?!(?: (?:and|or) \S+)? (?:separate|apart|open|mapped|enabled|disabled|for all|up to date|
      in sync|stuff|out of|running|around|alive|locked|held)\b)`,
    0.6,
  ],
  [
    "support",
    phrase`\bI(?:'d| would) (?:(?:rather|probably|just|simply|personally|also|prefer to|like to) ){0,2}(?:
      call|name|(?:have |['’]ve )(?:\w+ly )?(?:called|named)
    ) (?:
      it|this|that|them|these|
      (?:the|this|that|these|those|your) (?!(?:in|from|on|at|by|with|for|to|under|again|when|after|before)\b)\w+
    ) (?:(?:rather|just|simply|something like) )?${T}`,
    0.6,
  ],
  ["support", phrase`${T}\s*,\s*let's do that`, 0.7],
  [
    "support",
    phrase`\b${will} (?:submit|send|post|repost|respin|resend|prepare) (?:(?:an?|the|my) )?(?:(?:new|next) )?(?:
      v\d{1,2}|version|patch(?:es|set)?|series|revision|respin
    ) (?:with|using|that (?:uses|has)) ${NAMED}${T}`,
    0.7,
  ],
  [
    "support",
    phrase`(?<!\b(?:can|could|should|shall|may|how|why|where|when|if)\s)\b${will}
      (?:(?!(?:not|never|had|have|has)\b)\w+ ){0,2}?${take} ${NAMED}${T}(?!
        (?: (?:and|or) \S+)? (?:separate|apart)\b| (?:
          back\b|for all\b|to (?:get|set|do|read|write|check|find|allocate|free|map)\b|extensively\b|
          for (?:(?:something|other|another)\b|an? (?!(?:start|while)\b))|to mean\b
        )
      )`,
    0.75,
  ],
  [
    "support",
    phrase`\b(?:I'll|I will|we'll|we will|will|decided to|going to) (?:(?!(?:not|never)\b)\w+ ){0,2}?${rename}
      (?:the )?${T}`,
    0.7,
  ],
  ["support", phrase`${LEAD}${T} it (?:is|shall be|will be|should be|was then)\b`, 0.9],
  [
    "support",
    phrase`${T} (?:(?:still )?(?:gets|has) my vote|wins|works (?:fine |well )?for me|would work for me)\b`,
    0.8,
  ],
  [
    "support",
    phrase`\b(?:vote for|prefer|go for|instead (?:be|use))
      ${IN_SENTENCE}{0,100}?(?:\be\.g\.|\bi\.e\.|\blike\b|\bsuch as\b),? ${T}`,
    0.6,
  ],
  [
    "support",
    phrase`\bI(?:'d)? (?:still )?(?:vote|opt) (?:
      (?:for )?|(?:to|for) (?:just )?${CALLING_IT}
    )${T}`,
    0.8,
  ],
  [
    "support",
    phrase`\b(?:
      (?:don't|do not|can't|cannot|didn't) (?:really )?see (?:what(?:'s| is| was)|anything) (?:so )?wrong with|
      no (?:need|reason) to (?:rename|change)|nothing wrong with|what(?:'s| is) wrong with
    ) ${NAMED}${T}`,
    0.75,
  ],
  [
    "support",
    phrase`\b(?:of|among) (?:these|those|them|all)[\w\s]{0,12}, ${T} (?:is|seems|sounds)
      (?:the )?(?:best|clearest|nicest|least)\b`,
    0.8,
  ],
  ["support", phrase`${T} (?:should|would|could) (?:be )?(?:\w+ )?(?:sufficient|enough|suffice|do|work)\b`, 0.65],
  [
    "support",
    phrase`(?<!\b(?:than|but|of|for|with)\s)(?<![!=<>]\s)${T} will
      (?:also |just |still )?(?:do|work|suffice)(?=\s*(?:$|[.,;!]|\b(?:for (?:me|us)|too|fine|as well)\b))`,
    0.6,
  ],
  [
    "support",
    phrase`\b(?:better|best|right|correct|proper|obvious|preferred) (?:name|term|word|prefix|suffix)
      (?:(?:for|of) (?:\w+ ){1,2})?(?:here )?(?:is|would be|should be)
      (?:probably |simply |just )?${T}(?=\s*(?:$|[.,;!)(]|\b(?:because|since|as)\b))`,
    0.65,
  ],
  ["support", phrase`\bleaning (?:more |more and more )?(?:towards?|to) ${T}`, 0.8],
  [
    "support",
    phrase`\b(?:keep|leave|kept) (?:it )?(?:as )?(?:the )?(?:current |existing |original |old )(?:name|naming)\b`,
    0.5,
  ],
  ["support", phrase`\b(?:went|gone) with ${NAMED}${T}`, 0.7],
  [
    "support",
    phrase`\bI (?:used|chose|picked|took|selected|opted for)
      ${NAMED}${T}[^.?!]{0,30}?\b(?:because|since|so|as (?:it|we|that))\b`,
    0.65,
  ],
  ["support", phrase`${T},? it stays\b`, 0.8],
  ["support", phrase`\bI(?:'d|'ll)? second (?:the )?(?:name )?${T}`, 0.8],
  ["support", phrase`^${BULLET}${T},? please\W{0,4}$`, 0.6],
  ["support", phrase`${LEAD}(?:going|sticking|staying) with ${T}`, 0.75],
  ["support", phrase`\b(?:I'll|I will|we'll|let's|lets|let us) (?:(?:just|then|rather) )?do ${T}`, 0.7],
  ["support", phrase`\b(?:so|then|ok,?|okay,?|now) it(?:'s| is) ${T}(?=\s*(?:$|[.,;!]))`, 0.7],
  ["support", phrase`${LEAD}${T} then(?=\s*(?:$|[.,;!]))`, 0.6],
  ["support", phrase`\bname (?:stays|remains|will (?:be|stay)) ${T}`, 0.75],
  [
    "support",
    phrase`\b(?:it|this|that|these|those|names?|they) (?:probably |really |rather )?wants? to be
      (?:called |named )?${T}`,
    0.55,
  ],
]);
