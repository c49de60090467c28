import { createRequire } from "node:module";
import { matchesOf } from "../../matches-of.ts";
import { isCodeWord, isFunctionWord } from "./function-words.ts";
import { type Mention, overlap } from "./mentions.ts";
import { namingStrength } from "./naming-context.ts";

/** The words of ordinary English, by what they are (natural's lexicon of its tagger, from Brill's). */
const lexicon = createRequire(import.meta.url)(
  "natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json",
) as Readonly<Record<string, readonly string[]>>;

/** From here on a text talks of names. */
const talksOfNames = 0.7;

/**
 * The words of a text that talks of names which no dictionary has ("rename Acme's pfs to acmepfs", "jfs2 or os2jfs"):
 * somebody made them up, so they are names of something, though they are written as words are.
 */
export function coinedWords(text: string, others: readonly Mention[]): readonly Mention[] {
  if (namingStrength(text) < talksOfNames) return [];
  return matchesOf(word, text).flatMap((match) => {
    const [form] = match;
    const span = { start: match.index, end: match.index + form.length };
    const mention: Mention = { span, form, shape: "word", quoted: false };
    return isCoined(form) &&
      !isBeforeNoun(form, text.slice(span.end)) &&
      !others.some((other) => overlap(other, mention))
      ? [mention]
      : [];
  });
}

/** "the syscall": a word with an article is what things are called, not what one of them is. */
const word =
  /(?<!\b(?:the|an?|this|that|these|those|your|our|my|its|his|her|their|new|each|every|any|some|no|which|another|other) )(?<![\w.@/'’-])[a-z][a-z\d]{2,24}(?:-[a-z\d]{2,24}){0,3}(?![\w@/'’-]|\.\w)/g;

/** "user-mappable memory": what tells the kind of a thing, and is no name of one. */
function isBeforeNoun(form: string, behind: string): boolean {
  const next = /^ ([a-z]{2,})/.exec(behind)?.[1];
  return form.includes("-") && next !== undefined && !isFunctionWord(next) && !saysOf.test(next);
}

const saysOf =
  /^(?:seems?|sounds?|looks?|reads?|feels?|makes?|means?|works?|fits?|says|tells|clash(?:es)?|instead|rather|maybe|perhaps|please|here|too)$/;

function isCoined(form: string): boolean {
  return form.split("-").some((part) => !isEnglish(part) && !isCodeWord(part) && !isFunctionWord(part));
}

/** Whether a word, or what it is derived from, is in the lexicon. */
function isEnglish(form: string): boolean {
  return stemsOf(form).some(
    (stem) => Object.hasOwn(lexicon, stem) || Object.hasOwn(lexicon, stem[0]?.toUpperCase() + stem.slice(1)),
  );
}

const endings: readonly (readonly [string, string])[] = [
  ["s", ""],
  ["es", ""],
  ["ies", "y"],
  ["ed", ""],
  ["ed", "e"],
  ["ing", ""],
  ["ing", "e"],
  ["er", ""],
  ["er", "e"],
  ["ers", ""],
  ["ers", "e"],
  ["ly", ""],
  ["est", ""],
  ["ness", ""],
  ["able", ""],
  ["able", "e"],
  ["y", ""],
];
const beginnings = [
  "un",
  "re",
  "de",
  "pre",
  "non",
  "sub",
  "over",
  "under",
  "out",
  "mis",
  "inter",
  "multi",
  "super",
  "anti",
  "dis",
  "en",
  "in",
];

function stemsOf(form: string): readonly string[] {
  const cut = endings.flatMap(([ending, instead]) =>
    form.endsWith(ending) ? [form.slice(0, -ending.length) + instead] : [],
  );
  const doubled = /^(.+)(.)\2(?:ed|ing|ers?)$/.exec(form);
  const all = [form, ...cut, ...(doubled ? [`${doubled[1]}${doubled[2]}`] : [])];
  return [
    ...all,
    ...all.flatMap((one) =>
      beginnings.filter((beginning) => one.startsWith(beginning)).map((beginning) => one.slice(beginning.length)),
    ),
  ];
}
