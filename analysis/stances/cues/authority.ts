import { M } from "../../names/mentions/marked-sentence.ts";
import { phrase } from "../../patterns/phrase.ts";
import { patternCue } from "./cue.ts";
import { IN_CLAUSE, T } from "./vocabulary.ts";

const book = phrase`(?:
  (?:the |our |their )?(?:\w+ )?(?:
    spec(?:ification)?|datasheet|data sheet|manual|standard|RFC|documentation|docs|man\s?page|book|literature|
    textbooks?|paper|vendor|hardware|firmware
  )|
  POSIX|ISO|IEEE|(?:Free|Net|Open)BSD|Linux|Windows|macOS|Solaris|git|gcc|clang|LLVM|glibc|musl|Intel|AMD|Arm|Rust|
  Python|Java
)`;
const all = phrase`(?:
  (?:all )?(?:of )?(?:the )?(?:others?|rest|siblings|neighbou?rs|other [\w-]+(?: \w+)?|existing \w+)|
  every (?:other )?[\w-]+|everybody|everyone(?: else)?|everybody else|most (?:people|drivers|users|of them)|
  everything else|people|users
)`;

/**
 * Who else calls it so: "POSIX calls it T", "T is what the datasheet says", "all the others are T", "anybody who knows
 * sockets will know what T does"; and "none of the others are called T".
 */
export const authority = patternCue("authority", [
  [
    "support",
    phrase`\b${book} (?:also |already |consistently )?(?:calls?|names?|call) (?:it|this|that|them|these)
      (?:an? |the )?${T}`,
    0.65,
  ],
  [
    "support",
    phrase`${T} is (?:also |exactly |just )?(?:what|the (?:term|word|name)(?: that)?|how) (?:${book}|${all})
      (?:(?:already|also|usually|actually|normally) )?(?:(?:says?|uses?|calls?|knows?|expects?|is|are|have|has|write|
      writes)\b)`,
    0.65,
  ],
  [
    "support",
    phrase`(?<!\b(?:none|one)\s(?:of\s(?:(?:the|these|those)\s)?)?)\b${all} (?:already |also |all )*(?:
      uses?|are called|are named|is called|have|has|calls? (?:it|this|that)|say|says
    ) ${T}`,
    0.55,
  ],
  [
    "support",
    phrase`\b(?:we|they|I) (?:already|also|usually|always|generally|normally) (?:call|name|refer to) (?:
      it|this|that|them|these|such \w+
    ) (?:as )?${T}`,
    0.6,
  ],
  ["support", phrase`\ball (?:of )?(?:the )?others are (?:called )?${T}`, 0.6],
  [
    "support",
    phrase`\b(?:has|have|uses?|with) ${T} already[^.?!]{0,30}?\bso (?:people|everybody|users|it|that|we|there)\b`,
    0.6,
  ],
  [
    "support",
    phrase`(?<!\b(?:only|few|hardly|handful|doubt|doubtful)\s(?:of\s|that\s|if\s)?)\b(?:anybody|anyone|whoever|everybody|everyone|people|somebody)
      (?:who )?(?:\w+ ){0,6}?(?:knows?|(?:will|would|should) (?:know|recogni[sz]e|understand|get|see))
      (?:right away |at once |immediately )?(?:what )?${T}(?=\s*(?:
        $|[.,;]|\b(?:is|does|means|already|from|because)\b
      ))(?! (?:is|does|means) (?:not|n't))`,
    0.55,
  ],
  [
    "support",
    phrase`${T} is (?:
      (?:already|well|properly) documented|documented(?=\s*(?:$|[.,;]))|(?:already |well )?established|well[-\s]known|
      the (?:established|usual|common|standard|official) (?:\w+)
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`${T} (?:is|was) (?:already |officially |now )*(?:
      deprecated|obsolete|undocumented|
      not (?:documented|defined|mentioned|used) (?:
        anywhere|in(?! (?:this|that|the|your) (?:\w+ )?(?:patch|series|commit|function|file)\b)
      )
    )\b`,
    0.6,
  ],
  [
    "oppose",
    phrase`\b(?:none|not one|not a single one) of (?:the|these|those|its) (?:\w+ ){0,2}?(?:is|are|has|have|uses?)
      (?:called |named )?${T}`,
    0.65,
  ],
  [
    "oppose",
    phrase`\b(?:nothing|nobody|no other \w+|none) else (?:there |here )?(?:has|is|uses|looks|is called)
      ${IN_CLAUSE}{0,30}?\b(?:like|as) ${T}`,
    0.55,
  ],
  ["oppose", phrase`, so ${T} (?:would |does |will )?stands? out\b`, 0.75],
  [
    "support",
    phrase`\b(?:in|by|per) ${book},? (?:it|this|that|they|(?:the|this|that) \w+(?: \w+)?) (?:is|are)
      (?:called|named|known as|referred to as) (?:an? |the )?${T}`,
    0.55,
  ],
  [
    "support",
    phrase`\b(?:it|this|that|they|(?:the|this|that) \w+(?: \w+)?)(?:'s| is| are) (?:called|named|known as|referred to as)
      (?:an? |the )?${T} (?:in|by) ${book}\b`,
    0.55,
  ],
  [
    "support",
    phrase`${T} is (?:exactly |also |just )?what (?!we\b|I\b|you\b|it\b|the code\b)(?:(?:${M}|[\w.-]+) ){1,3}?(?:calls?|names?)
      (?:it|this|that|them)\b`,
    0.7,
  ],
]);
