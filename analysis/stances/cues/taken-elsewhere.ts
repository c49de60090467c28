import { MENTIONS } from "../../names/marked-sentence.ts";
import { patternCue } from "./cue.ts";

const T = `(?<target>${MENTIONS})`;
const another = "(?:an?|its|their|our|the|another|some|several|two)";
const body =
  "(?:project|company|tool|product|vendor|startup|program|package|library|driver|module|subsystem|person|country|protocol|standard|game|language|brand|service|command|function|struct|option|field|flag|macro|file|thing)";
const somewhere = "(?:(?:in|for|to|with|among|within)\\s+(?:\\w+\\s+){1,3}?)";

/** What a name stands for already: "libc already has a T", "T has 400 hits", "there's a company called T", "T is a trademark", "in networking T is something else". */
export const takenElsewhere = patternCue("taken elsewhere", [
  [
    "oppose",
    `(?<!\\bI\\s)\\b(?:already\\s+(?:has|have|had|uses|defines|exports|ships|provides)|(?:has|have|had)\\s+already)\\s+(?:got\\s+)?(?:${another}\\s+)?(?:\\w+\\s+)?(?:called\\s+|named\\s+)?${T}(?![^.?!]{0,40}\\bso\\s+(?:people|everybody|users|we))`,
    0.6,
  ],
  [
    "oppose",
    `(?:\\b(?:git\\s+)?grep\\b[^.?!;]{0,20}?)?${T}\\s+(?:has|have|had|gives?(?:\\s+me)?|returns?|finds?|gets?)\\s+(?:\\w+\\s+)?(?:\\d{3,}|\\d{2}(?=\\s+(?:\\w+\\s+)?(?:hits|matches|results))|dozens\\s+of|hundreds\\s+of|thousands\\s+of|tons\\s+of|lots\\s+of|a\\s+lot\\s+of|far\\s+too\\s+many|too\\s+many)\\s+(?:\\w+\\s+)?(?:hits|matches|users|uses|results|occurrences|meanings)\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\bthere(?:'s|\\s+is|\\s+are|\\s+was)\\s+(?:already\\s+|also\\s+|even\\s+)*${another}\\s+(?:\\w+\\s+){0,2}?${body}s?\\s+(?:(?:called|named|of\\s+that\\s+name|by\\s+the\\s+name\\s+of)\\s+)?${T}(?!\\s+(?:that|which|to)\\b)`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+is\\s+(?:also\\s+|already\\s+|a\\s+registered\\s+)*(?:trademark(?:ed)?|copyrighted|(?:an?\\s+)?(?:registered\\s+)?trademark|(?:an?|the)\\s+(?:\\w+\\s+)?(?:product|brand)\\b|the\\s+name\\s+of|what\\s+(?:\\w+\\s+){1,3}?(?:calls?|uses?)\\s+(?:for\\s+)?(?:something|a\\s+different|another|their|its))\\b`,
    0.7,
  ],
  [
    "oppose",
    `\\b(?:we|they|people|\\w+)\\s+(?:already\\s+)?uses?\\s+${T}\\s+(?:already\\s+)?(?:for|to\\s+mean)\\s+(?:something\\s+(?:else|different|completely)|other\\s+things|another|a\\s+different)\\b`,
    0.75,
  ],
  [
    "oppose",
    `${T}\\s+(?:already\\s+|usually\\s+)?(?:is|means|stands\\s+for|refers\\s+to)\\s+(?:already\\s+|usually\\s+|often\\s+|also\\s+)*(?:something\\s+(?:else|different|completely|entirely|quite)|another\\s+thing|other\\s+things|a\\s+different\\s+\\w+)\\b`,
    0.75,
  ],
  [
    "oppose",
    `\\b${somewhere}${T}\\s+(?:already\\s+)?(?:means|stands\\s+for|refers\\s+to|has\\s+a\\s+(?:\\w+\\s+)?meaning)\\b`,
    0.6,
  ],
  [
    "oppose",
    `${T}\\s+is\\s+(?:a\\s+)?(?:very\\s+|heavily\\s+|too\\s+|rather\\s+|quite\\s+)*(?:loaded|overused|charged|burnt|burned|worn\\s+out)\\b`,
    0.7,
  ],
  [
    "oppose",
    `${T}\\s+has\\s+(?:a\\s+)?(?:bad|negative|wrong|nasty|unfortunate|strange|funny)\\s+(?:ring|connotations?|taste|smell|reputation|press|overtones?|sound)\\b`,
    0.75,
  ],
  [
    "oppose",
    `${T}\\s+is\\s+(?:already\\s+)?(?:defined|used|documented|reserved|claimed|taken)\\s+(?:in|by|for|as)\\s+(?:\\S+\\s+){1,5}?already\\b`,
    0.65,
  ],
  [
    "oppose",
    `\\b(?:we|they|you|libc|everybody)\\s+(?:already\\s+)?have\\s+(?:an?\\s+|the\\s+)?${T}\\s+(?:\\w+\\s+)?already\\b`,
    0.65,
  ],
  ["oppose", `${T}\\s+(?:already\\s+)?exists(?:\\s+already)?(?=\\s*(?:$|[.,;(]|\\b(?:in|as|and|with|for)\\b))`, 0.6],
  ["oppose", `${T}\\s+is\\s+(?:already\\s+)?(?:an?|the|one\\s+of)\\s+(?:[\\w-]+\\s+){1,7}?already\\b`, 0.6],
  [
    "oppose",
    `${T}\\s+is\\s+(?:in|on)\\s+(?:the|our|their|every)\\s+(?:\\w+\\s+)?(?:namespace|alias\\s+table|reserved\\s+list|list\\s+of)\\b`,
    0.6,
  ],
  ["oppose", `\\bthere(?:'s|\\s+is|\\s+was)\\s+(?:an?|one|another)\\s+${T}\\s+(?:\\w+\\s+){1,4}?already\\b`, 0.65],
  [
    "oppose",
    `\\bgrep(?:ping)?\\s+(?:for\\s+)?${T}\\s+(?:already\\s+)?(?:finds?|gives?|shows?|returns?|turns?\\s+up)\\b(?!\\s+(?:exactly|only|just|ours|mine|nothing|no|zero|none|hardly|few|one|it|them)\\b)`,
    0.6,
  ],
  [
    "oppose",
    `${T}\\s+is\\s+(?:also\\s+|already\\s+|exactly\\s+)?what\\s+(?:the|our|your|a|all|\\w+'s)\\s+(?!(?:others?|rest|siblings?)\\b)(?:[\\w-]+\\s+){1,4}?(?:is|are)\\s+(?:already\\s+)?called\\b`,
    0.65,
  ],
  [
    "oppose",
    `(?<!\\b(?:I|who)\\s)\\b(?:has|have|had)\\s+(?:an?|its\\s+own|their\\s+own|the)\\s+${T}\\s+(?:already|too)(?=\\s*(?:$|[.,;:!)(]|\\b(?:and|which|that)\\b))`,
    0.65,
  ],
  [
    "oppose",
    `\\bthere(?:'s|\\s+is|\\s+are|\\s+was)\\s+(?:already\\s+|also\\s+|even\\s+)*(?:an?|another|one)\\s+(?:local|static|global|generic|different|second|public)\\s+${T}`,
    0.6,
  ],
  [
    "oppose",
    `\\bthere(?:'s|\\s+is|\\s+was)\\s+(?:even\\s+|also\\s+)?(?:an?|one|another)\\s+${T}\\s+(?:in|of|for|on)\\s+[^.?!;]{2,40}?\\balready\\b`,
    0.65,
  ],
  ["oppose", `\\bin\\s+every\\s+other(?:\\s+[^\\s.?!;]+){1,6}?\\s+${T}\\s+(?:is|means|has|was)\\b`, 0.65],
  [
    "oppose",
    `${T}\\s+(?:means|is|stands\\s+for)\\s+[^.?!;\\uE000-\\uF8FF]{3,50}?\\b(?:everywhere|anywhere)\\s+else\\b`,
    0.6,
  ],
  [
    "oppose",
    `${T}s?\\s+(?:already\\s+exists?|exists?\\s+already|(?:is|are)\\s+already\\s+(?:used|in\\s+use|a\\s+thing|there))\\b(?!\\s+(?:and\\s+)?(?:does|so\\s+we))`,
    0.6,
  ],
  [
    "oppose",
    `\\bthere(?:'s|\\s+is|\\s+are)\\s+already\\s+(?:an?|another|one|some|two|several)\\s+${T}(?=\\s*(?:$|[.,;!)(]|\\b(?:in|on|for|at|from|with|out|that|which|by)\\b))`,
    0.65,
  ],
]);
