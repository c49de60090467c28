import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, PRECEDENT, SUBJECT, T } from "./vocabulary.ts";

const another = phrase`(?:an?|its|their|our|the|another|some|several|two)`;
const body = phrase`(?:
  project|company|tool|product|vendor|startup|program|package|library|driver|module|subsystem|person|country|protocol|
  standard|game|language|brand|service|command|function|struct|option|field|flag|macro|file|thing
)`;
const somewhere = phrase`(?:(?:in|for|to|with|among|within) (?:\w+ ){1,3}?)`;

/**
 * What a name stands for already: "libc already has a T", "T has 400 hits", "there's a company called T", "T is a
 * trademark", "in networking T is something else".
 */
export const takenElsewhere = patternCue("taken elsewhere", [
  [
    "oppose",
    phrase`(?<!\bI\s)\b(?:
      already (?:has|have|had|uses|defines|exports|ships|provides)|(?:has|have|had) already
    ) (?:got )?(?:${another} )?(?:\w+ )?(?:called |named )?${T}${PRECEDENT}(?![^.?!]{0,40}\bso (?:people|everybody|users|we))`,
    0.6,
  ],
  [
    "oppose",
    phrase`(?:\b(?:git )?grep\b[^.?!;]{0,20}?)?${T} (?:has|have|had|gives?(?: me)?|returns?|finds?|gets?) (?:\w+ )?(?:
      \d{3,}|\d{2}(?= (?:\w+ )?(?:hits|matches|results))|dozens of|hundreds of|thousands of|tons of|lots of|a lot of|
      far too many|too many
    ) (?:\w+ )?(?:hits|matches|users|uses|results|occurrences|meanings)\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`\bthere(?:'s| is| are| was) (?:already |also |even )*${another} (?:\w+ ){0,2}?${body}s?
      (?:(?:called|named|of that name|by the name of) )?${T}(?! (?:that|which|to)\b)`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} is (?:also |already |a registered )*(?:
      trademark(?:ed)?|copyrighted|(?:an? )?(?:registered )?trademark|(?:an?|the) (?:\w+ )?(?:product|brand)\b|
      the name of|what (?:\w+ ){1,3}?(?:calls?|uses?) (?:for )?(?:something|a different|another|their|its)
    )\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`\b(?:we|they|people|\w+) (?:already )?uses? ${T} (?:already )?(?:for|to mean) (?:
      something (?:else|different|completely)|other things|another|a different
    )\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`${T} (?:already |usually )?(?:is|means|stands for|refers to) (?:already |usually |often |also )*(?:
      something (?:else|different|completely|entirely|quite)|another thing|other things|a different \w+
    )\b`,
    0.75,
  ],
  ["oppose", phrase`\b${somewhere}${T} (?:already )?(?:means|stands for|refers to|has a (?:\w+ )?meaning)\b`, 0.6],
  [
    "oppose",
    phrase`${T} is (?:a )?(?:very |heavily |too |rather |quite )*(?:loaded|overused|charged|burnt|burned|worn out)\b`,
    0.7,
  ],
  [
    "oppose",
    phrase`${T} has (?:a )?(?:bad|negative|wrong|nasty|unfortunate|strange|funny) (?:
      ring|connotations?|taste|smell|reputation|press|overtones?|sound
    )\b`,
    0.75,
  ],
  [
    "oppose",
    phrase`${T} is (?:already )?(?:defined|used|documented|reserved|claimed|taken) (?:in|by|for|as)
      (?:\S+ ){1,5}?already\b`,
    0.65,
  ],
  ["oppose", phrase`\b(?:we|they|you|libc|everybody) (?:already )?have (?:an? |the )?${T} (?:\w+ )?already\b`, 0.65],
  ["oppose", phrase`${T} (?:already )?exists(?: already)?(?=\s*(?:$|[.,;(]|\b(?:in|as|and|with|for)\b))`, 0.6],
  ["oppose", phrase`${SUBJECT}${T} is (?:already )?(?:an?|the|one of) (?:[\w-]+ ){1,7}?already\b`, 0.6],
  [
    "oppose",
    phrase`${T} is (?:in|on) (?:the|our|their|every) (?:\w+ )?(?:namespace|alias table|reserved list|list of)\b`,
    0.6,
  ],
  ["oppose", phrase`\bthere(?:'s| is| was) (?:an?|one|another) ${T} (?:\w+ ){1,4}?already\b`, 0.65],
  [
    "oppose",
    phrase`\bgrep(?:ping)? (?:for )?${T} (?:already )?(?:finds?|gives?|shows?|returns?|
      turns? up)\b(?! (?:exactly|only|just|ours|mine|nothing|no|zero|none|hardly|few|one|it|them)\b)`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T} is (?:also |already |exactly )?what (?:the|our|your|a|all|\w+'s)
      (?!(?:others?|rest|siblings?)\b)(?:[\w-]+ ){1,4}?(?:is|are) (?:already )?called\b`,
    0.65,
  ],
  [
    "oppose",
    phrase`(?<!\b(?:I|who)\s)\b(?:has|have|had) (?:an?|its own|their own|the) ${T}
      (?:already|too)(?=\s*(?:$|[.,;:!)(]|\b(?:and|which|that)\b))`,
    0.65,
  ],
  [
    "oppose",
    phrase`\bthere(?:'s| is| are| was) (?:already |also |even )*(?:an?|another|one) (?:
      local|static|global|generic|different|second|public
    ) ${T}`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bthere(?:'s| is| was) (?:even |also )?(?:an?|one|another) ${T} (?:in|of|for|on) [^.?!;]{2,40}?\balready\b`,
    0.65,
  ],
  ["oppose", phrase`\bin every other(?: [^\s.?!;]+){1,6}? ${T} (?:is|means|has|was)\b`, 0.65],
  [
    "oppose",
    phrase`${T} (?:means|is|stands for) (?!what (?:we|you|they|everybody|everyone|people) )${IN_CLAUSE}{3,50}?\b(?:everywhere|anywhere) else\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T}s? (?:
      already exists?|exists? already|(?:is|are) already (?:used|in use|a thing|there)
    )\b(?! (?:and )?(?:does|so we))`,
    0.6,
  ],
  [
    "oppose",
    phrase`\bthere(?:'s| is| are) already (?:an?|another|one|some|two|several)
      ${T}(?=\s*(?:$|[.,;!)(]|\b(?:in|on|for|at|from|with|out|that|which|by)\b))`,
    0.65,
  ],
]);
