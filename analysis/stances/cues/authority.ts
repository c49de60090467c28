import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const book =
  "(?:(?:the\\s+|our\\s+|their\\s+)?(?:\\w+\\s+)?(?:spec(?:ification)?|datasheet|data\\s+sheet|manual|standard|RFC|documentation|docs|man\\s?page|book|literature|textbooks?|paper|vendor|hardware|firmware)|POSIX|ISO|IEEE|(?:Free|Net|Open)BSD|Linux|Windows|macOS|Solaris|git|gcc|clang|LLVM|glibc|musl|Intel|AMD|Arm|Rust|Python|Java)";
const all =
  "(?:(?:all\\s+)?(?:of\\s+)?(?:the\\s+)?(?:others?|rest|siblings|neighbou?rs|other\\s+[\\w-]+(?:\\s+\\w+)?|existing\\s+\\w+)|every\\s+(?:other\\s+)?[\\w-]+|everybody|everyone(?:\\s+else)?|everybody\\s+else|most\\s+(?:people|drivers|users|of\\s+them)|everything\\s+else|people|users)";

/** Who else calls it so: "POSIX calls it T", "T is what the datasheet says", "all the others are T", "anybody who knows sockets will know what T does"; and "none of the others are called T". */
export const authority = patternCue("authority", [
  [
    "support",
    `\\b${book}\\s+(?:also\\s+|already\\s+|consistently\\s+)?(?:calls?|names?|call)\\s+(?:it|this|that|them|these)\\s+(?:an?\\s+|the\\s+)?${T}`,
    0.65,
  ],
  [
    "support",
    `${T}\\s+is\\s+(?:also\\s+|exactly\\s+|just\\s+)?(?:what|the\\s+(?:term|word|name)(?:\\s+that)?|how)\\s+(?:${book}|${all})\\s+(?:(?:already|also|usually|actually|normally)\\s+)?(?:(?:says?|uses?|calls?|knows?|expects?|is|are|have|has|write|writes)\\b)`,
    0.65,
  ],
  [
    "support",
    `\\b${all}\\s+(?:already\\s+|also\\s+|all\\s+)*(?:uses?|are\\s+called|are\\s+named|is\\s+called|have|has|calls?\\s+(?:it|this|that)|say|says)\\s+${T}`,
    0.55,
  ],
  ["support", `\\ball\\s+(?:of\\s+)?(?:the\\s+)?others\\s+are\\s+(?:called\\s+)?${T}`, 0.6],
  [
    "support",
    `\\b(?:has|have|uses?|with)\\s+${T}\\s+already[^.?!]{0,30}?\\bso\\s+(?:people|everybody|users|it|that|we|there)\\b`,
    0.6,
  ],
  [
    "support",
    `\\b(?:anybody|anyone|whoever|everybody|everyone|people|somebody)\\s+(?:who\\s+)?(?:\\w+\\s+){0,6}?(?:knows?|(?:will|would|should)\\s+(?:know|recogni[sz]e|understand|get|see))\\s+(?:right\\s+away\\s+|at\\s+once\\s+|immediately\\s+)?(?:what\\s+)?${T}(?=\\s*(?:$|[.,;]|\\b(?:is|does|means|already|from|because)\\b))(?!\\s+(?:is|does|means)\\s+(?:not|n't))`,
    0.55,
  ],
  [
    "support",
    `${T}\\s+is\\s+(?:(?:already|well|properly)\\s+documented|documented(?=\\s*(?:$|[.,;]))|(?:already\\s+|well\\s+)?established|well[-\\s]known|the\\s+(?:established|usual|common|standard|official)\\s+(?:\\w+))\\b`,
    0.6,
  ],
  [
    "oppose",
    `${T}\\s+(?:is|was)\\s+(?:already\\s+|officially\\s+|now\\s+)*(?:deprecated|obsolete|undocumented|not\\s+(?:documented|defined|mentioned|used)\\s+(?:anywhere|in(?!\\s+(?:this|that|the|your)\\s+(?:\\w+\\s+)?(?:patch|series|commit|function|file)\\b)))\\b`,
    0.6,
  ],
  [
    "oppose",
    `\\b(?:none|not\\s+one|not\\s+a\\s+single\\s+one)\\s+of\\s+(?:the|these|those|its)\\s+(?:\\w+\\s+){0,2}?(?:is|are|has|have|uses?)\\s+(?:called\\s+|named\\s+)?${T}`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:nothing|nobody|no\\s+other\\s+\\w+|none)\\s+else\\s+(?:there\\s+|here\\s+)?(?:has|is|uses|looks|is\\s+called)\\s+[^.?!;\\uE000-\\uF8FF]{0,30}?\\b(?:like|as)\\s+${T}`,
    0.55,
  ],
  ["oppose", `,\\s+so\\s+${T}\\s+(?:would\\s+|does\\s+|will\\s+)?stands?\\s+out\\b`, 0.75],
  [
    "support",
    `\\b(?:in|by|per)\\s+${book},?\\s+(?:it|this|that|they|(?:the|this|that)\\s+\\w+(?:\\s+\\w+)?)\\s+(?:is|are)\\s+(?:called|named|known\\s+as|referred\\s+to\\s+as)\\s+(?:an?\\s+|the\\s+)?${T}`,
    0.55,
  ],
  [
    "support",
    `\\b(?:it|this|that|they|(?:the|this|that)\\s+\\w+(?:\\s+\\w+)?)\\s+(?:is|are)\\s+(?:called|named|known\\s+as|referred\\s+to\\s+as)\\s+(?:an?\\s+|the\\s+)?${T}\\s+(?:in|by)\\s+${book}\\b`,
    0.55,
  ],
]);
