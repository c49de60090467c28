import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, T } from "./vocabulary.ts";

const word = phrase`(?:an? )?(?:
  noun|verb|adjective|adverb|plural|singular|participle|double negative|negative|oxymoron|tautology|pleonasm|
  contradiction
)`;

/**
 * What is wrong with a name by what it says: "T is a lie", "that's not what T does", "there are no rules in T", "T
 * could be anything", "T isn't English", "T is a noun, the others are verbs", "T is missing the unit".
 */
export const untrue = patternCue("untrue", [
  [
    "oppose",
    phrase`${T} is (?:just |simply |actually |plainly |almost |a bit of |a kind of |something of )*(?:
      a lie|untrue|a misnomer|false|upside down|the wrong way (?:round|around)|inside out|half true|only half
    )\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`\b(?:that's|that is|this is|it's|which is) (?:really |exactly )?not (?:really |exactly |at all )?what
      (?:an? |the )?${T} (?:is|does|means|says)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T} (?:is|are)(?:n't| not) (?:really |exactly |quite |at all )?(?:what|how)
      (?:it|this|that|we|they|the \w+)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:
      nothing (?:is|gets|was) \w+|
      there(?:'s| is| are) (?:no|nothing) (?!(?:wrong|bad|better|problem|doubt|harm|reason|confusion|need|point|clash|
        conflict|issue)\b)\w+
    ) (?:in|about|with) ${T}(?=\s*(?:$|[.,;]))`,
    0.55,
  ],
  [
    "oppose",
    phrase`${T} (?:is|means|stands for|refers to|implies|suggests|says)\s${IN_CLAUSE}{1,60}?[,(–-] ?which
      (?:this|that|it|ours|the \w+) (?:really |clearly |certainly )?(?:is|does|do|has)(?:n't| not)\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`${T} (?:can|could|might|may) (?:mean|be|stand for|refer to) (?:just about |almost |pretty much )?(?:
      anything|everything|all (?:sorts|kinds)|many things|a lot of things|several things|two things|either
    )\b`,
    0.7,
  ],
  ["oppose", phrase`${T} (?:tells|says|gives|means) (?:\w+ ){0,3}?(?:nothing|nobody|little|hardly anything)\b`, 0.7],
  [
    "oppose",
    phrase`${T} (?:only |just )?(?:tells|says|gives|describes|captures|is) (?:only |just |but )?(?:half|part) (?:of )?(?:the )?(?:
      story|truth|picture|tale
    )\b`,
    0.7,
  ],
  ["oppose", phrase`${T} says (?:the same(?: thing)? twice|too (?:much|little)|more than)\b`, 0.65],
  [
    "oppose",
    phrase`${T} is as (?:bad as (?:any|no|nothing|none|having)|(?:good|useful|clear|helpful) as (?:no|nothing|none|having))\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T} is(?:n't| not) (?:even )?(?:really )?(?:an? )?(?:English|(?:an? )?(?:\w+ )?word|valid English)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} is a word (?:that )?(?:I|nobody|no one|few|hardly any\w+)
      (?:\w+ ){0,2}?(?:never|knows?|seen|heard|uses?|understands?)\b`,
    0.7,
  ],
  ["oppose", phrase`${T} is (?:also |just )?${word}(?=\s*(?:$|[.,;(]|\b(?:and|but|while|where|when|not)\b))`, 0.6],
  [
    "oppose",
    phrase`${T} (?:is missing|lacks|needs|misses|wants|is lacking|could use) (?:an?|the|its|some) (?:[^\s.?!]+ )?(?:
      prefix|suffix|verb|noun|unit|namespace|object|subject|underscore|plural|qualifier
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bwith ${T},? (?:
      there(?:'s| is| would be) no (?:room|way|place|space)|
      (?:the |most |half of the )?lines? (?:don't|doesn't|won't|no longer|get|gets|become)
    )\b`,
    0.6,
  ],
  ["oppose", phrase`${T} (?:leaves|gives|has) no (?:room|space|way)\b`, 0.7],
  ["oppose", phrase`${T} is (?:too )?(?:closely )?(?:tied|bound|specific|coupled|limited|wedded) to\b`, 0.65],
  [
    "oppose",
    phrase`${T} (?:really |just |only )?(?:describes|names|exposes|is about|leaks)
      (?:the |an? )?(?:implementation|mechanism|internals?|how\b)`,
    0.7,
  ],
  ["oppose", phrase`${T} suffers from (?:the same|a similar|that|this)\b`, 0.75],
  [
    "oppose",
    phrase`${T} (?:side by side|next to each other|in one place) (?:will|would|are|is|can)
      (?:\w+ )?(?:be (?:mixed up|confused|misread)|confus\w+)`,
    0.65,
  ],
  ["oppose", phrase`${T} (?:look|sound|read|are|feel) (?:much |nearly |almost |just |exactly |all )*the same\b`, 0.55],
  [
    "oppose",
    phrase`${T} (?:does not|doesn't|did not|didn't) (?:really |actually )?\w+ (?:anything|at all|a thing)\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bneither (?:the )?(?:name )?(?<target>${M},? nor (?:the )?${M}) (?:
      would|tells?|says?|conveys?|describes?|reflects?|captures?|expresses?|appeals?|fits?|sounds?|means?|works?|makes?|reads?|
      (?:is|are|was) (?:an? |really |very )*(?:good|great|clear|right|better|nice|ideal|perfect|descriptive)
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T} would be (?:\w+ )?(?:
      good|fine|nice|ok|okay|perfect|great|ideal|clear|best|better
    ) if (?:we|it|there|that|they|I) (?:didn't|did not|weren't|wasn't|hadn't|had not|were not)\b`,
    0.75,
  ],
  ["oppose", phrase`${T} would (?:just )?be (?:just )?(?:one more|yet another|another|a second|a third)\b`, 0.55],
  [
    "oppose",
    phrase`${T} (?:is|are)(?:n't| not) (?:quite|exactly|really|entirely) (?:right|it|true|accurate|correct|there)\b`,
    0.7,
  ],
  ["oppose", phrase`${T} says (?:what|how|who|when|where) ${IN_CLAUSE}{3,40}?, not (?:what|how|who|when|where)\b`, 0.7],
  [
    "oppose",
    phrase`${T} is (?:just|only|mere|pure|redundant|really just) (?:noise|clutter|filler|ballast|decoration)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:they|these|those|it|this|that)(?:\s(?:are|is)|'re|'s)(?:n't| not) (?:really|actually|even|truly)
      (?:an? )?${T}(?=\s*(?:$|[.,;!)]))`,
    0.55,
  ],
  [
    "oppose",
    phrase`(?<target>${M} and ${M}) (?:contradict|are at odds with|don't go with) (?:each other|one another)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T} (?:really )?only (?:fits|covers|describes|applies|suits|works|matches|tells|says|means|names)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T} has (?:the|that|a|exactly the) (?:same |similar )?(?:
      problem|issue|drawback|disadvantage|downside|weakness
    )\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`${T} (?:would|will|could) (?:just |only )?be an? (?:\w+ )?(?:
      mess|nightmare|pain|disaster|mistake|lie|problem|trap
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} (?:glosses over|hides|obscures|conceals|papers over|disguises) (?:the|that|what|how|all)\b`,
    0.65,
  ],
  ["oppose", phrase`${T} (?:won't|will not|wouldn't) do(?=\s*(?:$|[.,;!]|because|as|since|here|either))`, 0.65],
  ["oppose", phrase`${T} is less than (?:ideal|optimal|perfect|great|clear|obvious)\b`, 0.75],
  ["oppose", phrase`${T} is (?:\w+ )?(?:letters?|characters?|words?) too (?:long|short|many)\b`, 0.75],
  [
    "oppose",
    phrase`\b(?:that's|that is|it's|it is|this is) (?:really |just |quite )?the (?:very )?opposite of
      (?:an? |the )?${T}`,
    0.7,
  ],
  ["oppose", phrase`\b(?:called|named) ${T} (?:even though|although|though|whereas|when (?:in fact|actually))\b`, 0.6],
  ["oppose", phrase`\b(?:this|that|it) (?:isn't|is not|ain't) (?:really )?an? ${T} at all\b`, 0.65],
  [
    "oppose",
    phrase`${T} (?:does|do)(?:n't| not) (?:really |actually )?do what (?:its|the|that) name (?:says|suggests|implies|promises)\b`,
    0.65,
  ],
]);
