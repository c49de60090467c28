import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { DEGREE, NEGATIVE, O, POSITIVE } from "./vocabulary.ts";

const start = phrase`^\W{0,6}(?:(?:well|hmm?|hm+|ok|okay|yes|yeah|yep|no|nah|oh|ah|so|and|but|honestly|sorry|IMHO|IMO|
  a bit of a nit)\b\W{1,4}){0,2}`;
const end = phrase`(?: (?:IMHO|IMO|though|to me|for me|in my opinion|if you ask me|actually|really))?\W{0,6}$`;
const it = phrase`(?:it|this|that|this one|that one|(?:the|this|that) (?:new )?name)`;

/** "Right." says that something is true. */
const nod = phrase`(?:right|correct|ok|okay|clear|obvious(?:ly)?|good|fine|sane|logical)\W*$`;

/** What opens a sentence that says what is better, not of what: "Yes, much better than ", as a pattern source. */
export const BETTER_THAN = phrase`${start}(?:agreed\W{1,3}|nice\W{1,3}|
  good\W{1,3})?(?:(?:that's|it's|is|definitely|certainly) )?(?:(?:much|far|way|a lot|a bit|still|definitely|certainly|
  clearly|slightly) )?(?:
  better|nicer|clearer|cleaner|shorter|simpler|saner|less (?:confusing|misleading|ambiguous|clumsy|awkward|ugly)|
  more (?:descriptive|readable|accurate|precise|natural|consistent|obvious)
) than `;

/**
 * A verdict whose subject is left out, as answers right below a suggestion are: "Too long.", "Rather not.", "Lovely!",
 * "Fine by me", "No complaints from here".
 */
export const ellipsis = patternCue("ellipsis", [
  [
    "oppose",
    phrase`${start}(?:
      way|far|much|a bit|a little|a tad|rather|just|still
    )?\s?too \w+(?: (?:by half|for (?:my|our|its) \w+|to (?:type|say|read|remember|be \w+)|for comfort|a name))?${end}`,
    0.6,
  ],
  ["oppose", `${start}${DEGREE}${NEGATIVE}${end}`, 0.6],
  ["oppose", phrase`${start}not (?:really |very |exactly |particularly )?(?:an? |the )?${POSITIVE}${end}`, 0.6],
  [
    "oppose",
    phrase`${start}(?:
      rather not|no thanks|hard (?:no|pass)|not (?:a fan|keen|convinced|sold|great|for me)|no way|god no|please,? no|
      anything but that|doesn't work for me|not my (?:favou?rite|taste|cup of tea)|could be better
    )${end}`,
    0.6,
  ],
  [
    "oppose",
    phrase`^\W{0,6}(?:ca|could)n't (?:you|we|one|somebody)
      (?:\w+ ){0,2}?(?:think of|find|come up with|pick|choose|use|do|call it)
      (?:something|anything|an? name)?\s?(?:\w+ )?(?:
      better|clearer|shorter|nicer|simpler|saner|less \w+|more \w+
    )\b(?! than)`,
    0.55,
  ],
  ["support", phrase`${start}(?!${nod})${DEGREE}${POSITIVE}(?: (?:with|by|for|to) (?:me|us))?${end}`, 0.6],
  [
    "support",
    phrase`${start}(?:
      wonderful|lovely|excellent|brilliant|awesome|cute|clever|beautiful|much better|way better|better than mine|
      a (?:
        wonderful|lovely|great|nice|good|fine|excellent|brilliant|fitting
      ) (?:little )?(?:name|word|choice|pick|one)
    )${end}`,
    0.6,
  ],
  ["support", phrase`${start}(?:I )?(?:really |quite |do )?(?:love|like|dig|adore) ${it}${end}`, 0.65],
  [
    "support",
    phrase`${start}(?:I )?(?:fully |wholeheartedly |happily )?(?:approve(?: of)?|endorse|second|support|
      back)(?: ${it})?${end}`,
    0.65,
  ],
  [
    "support",
    phrase`${start}no (?:complaints?|quarrels?|objections?|
      qualms)\b(?: (?:about|with|to|against) ${it})?(?: (?:here|from (?:me|my side|here)|at all))?${end}`,
    0.6,
  ],
  ["support", phrase`${start}(?:I'm|I am) (?:all )?for it${end}`, 0.65],
  [
    "support",
    phrase`${start}(?:
      LGTM|looks good(?: to me)?|sounds (?:good|right)(?: to me)?
    ),? (?:both |the |including (?:the )?)?(?:code and name|names?(?: and (?:code|all))?)${end}`,
    0.65,
  ],
  ["oppose", phrase`^\W{0,6}(?:hmm+\W{1,3})?(?:meh|yuck|ugh|blech|bleh|eww?)\W{0,6}$`, 0.6],
  [
    "oppose",
    phrase`${start}it(?:'s| is) (?:also |even )?(?:
      an? (?:verb|noun|adjective|plural)|not (?:even )?an? (?:\w+ )?word
    )${end}`,
    0.55,
  ],
  ["oppose", phrase`${start}it(?:'s| is) (?:really |still )?not (?:so |very |exactly )?pretty${end}`, 0.6],
  [
    "oppose",
    phrase`${start}(?:it|this|that)(?: one)? (?:still |also )?has the same (?:problem|issue|drawback|flaw)s?\b`,
    0.55,
  ],
  ["oppose", phrase`${start}nac?k (?:on|to|for) (?:this|that)(?: (?:one|name))?\b`, 0.6],
  [
    "support",
    phrase`${start}(?:I )?(?:could|can|would) (?:also |certainly |probably )?live with (?:it|that|this)(?: one)?${end}`,
    0.6,
  ],
  [
    "support",
    phrase`${start}(?:thanks\W{1,3})?(?:much|far|way|a) (?:better|nicer|clearer|good|great|fine)
      (?:name|word|term|one)${end}`,
    0.6,
  ],
  [
    "support",
    phrase`${start}I(?:'d| would| will) be (?:\w+ly )?(?:happy|fine|ok|okay|good) with (?:it|that|this)(?: one)?${end}`,
    0.6,
  ],
  [
    "support",
    phrase`${start}${DEGREE}(?:an? )?(?:obvious|good|nice|great|clear|fitting|apt|neat|lovely|sensible)
      (?:name|naming|word)(?:,? (?:that|this))${end}`,
    0.6,
  ],
  ["support", phrase`${BETTER_THAN}(?:the )?${O}`, 0.65],
]);
