import { matchesOf } from "../../matches-of.ts";
import { anyPattern } from "../../patterns/any-pattern.ts";
import { remembered } from "../../remember.ts";
import type { Span } from "../../types.ts";
import { bareForm, type MentionShape, shapeOf } from "./mention-shapes.ts";
import { readQuoted } from "./quoted-mention.ts";

/** A string in a text that has the form of a name. */
export type Mention = {
  /** Offsets into the text, with quotes and "()" included. */
  readonly span: Span;
  /** The name itself: quotes, brackets, "()" and "(2)" taken off. */
  readonly form: string;
  readonly shape: MentionShape;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
};

/**
 * All strings in a text that look like a name by form alone, in text order, not overlapping. Finds `heron_put()`,
 * `POND_SHELTERED`, "sheltered", `*_roost.c`, `<suite>_test`, `dev->parent`, `openat2(2)`; leaves alone plain words,
 * numbers, URLs, addresses, versions and e-mail headers.
 */
export const findMentions: (text: string) => readonly Mention[] = remembered((text) =>
  matchesOf(token, text).flatMap((match) => readToken(text, match.index, match[0])),
);

/** Whether a mention has a form that no ordinary word has, and no file. */
export function isForm({ shape }: Pick<Mention, "shape">): boolean {
  return shape !== "word" && shape !== "quoted" && shape !== "file";
}

/** Whether two mentions of one text share a place. */
export function overlap(a: Mention, b: Mention): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** "*really*", "to an *unrelated page*": words set off as they are in print, and no pattern. */
const emphasis = /(?<![\w*/])\*[A-Za-z](?:[A-Za-z' ,-]{0,60}[A-Za-z])?\*(?![\w*])/;
const onlyEmphasis = new RegExp(`^${emphasis.source}$`);

/**
 * What may stand in a name behind its letters: "heron_(un)nest", "heron_(get|put)_nest", "heron_<nest name>",
 * "heron->nest", "heron(2)".
 */
const inCodeWord = [
  /(?:(?<=_)\((?:un|re|de|dis|en|pre|post)_?\)\w+)?/,
  /(?:(?<=_\w{0,40})\(\w{1,40}(?:\|\w{1,40}){1,8}\)\w*)?/,
  /(?:(?<=[_-]<[a-z]{1,20}) [a-z]{1,20}(?: [a-z]{1,20}){0,2}>[\w.-]*)?/,
  /(?:->[\w.]+)*(?:\(\d?\w?\))?/,
];
const codeWord = [/[\w*~<{[/.-]{0,60}[A-Za-z_][\w*~<>{}[\]|,:./+-]*/, ...inCodeWord]
  .map(({ source }) => source)
  .join("");

/** URLs, addresses and emphasis first, so that no part of them is taken for a name; then quoted strings, then code-like words. */
const token = anyPattern("g", [
  /(?:https?|ftp|git|mailto):\S+/,
  /[a-z][a-z\d-]{1,40}@[\da-f]{1,16}(?![\w.,@-])/,
  /\S{1,200}@[\w.-]{1,200}\w/,
  emphasis,
  /"[^"\n]{1,60}"|“[^”\n]{1,60}”|``[^`\n]{1,60}``|`[^`'\n]{1,60}[`']|(?<![\w)])'[^'\n]{1,60}'(?!\w)/,
  new RegExp(codeWord),
]);

const openingQuote = /^["“'`]/;

/** Most of any text, told at once: a word in small letters, as at the start and the end of sentences. */
const plainWord = /^[A-Za-z][a-z]*[,.:]?$/;

/** What is longer is no name: a path, encoded bytes, a ruled line. */
const longestName = 200;

function readToken(text: string, start: number, raw: string): readonly Mention[] {
  if (raw.length > longestName) return [];
  if (isTagOfOneWord(text, start, raw)) return [identifierOf(start, raw, raw.slice(0, -1))];
  if (plainWord.test(raw) && !isTagged(raw, text.slice(start + raw.length, start + raw.length + 2))) return [];
  if (node.test(raw)) return [identifierOf(start, raw, raw)];
  if (address.test(raw) || onlyEmphasis.test(raw)) return [];
  if (openingQuote.test(raw)) return readQuoted(text, start, raw);
  const trimmed = trimToken(raw);
  if (!trimmed) return [];
  const from = start + trimmed.offset;
  return isSlashList(trimmed.text) ? readSlashList(from, trimmed.text) : readCodeWord(text, from, trimmed.text);
}

function identifierOf(start: number, raw: string, form: string): Mention {
  return { span: { start, end: start + raw.length }, form, shape: "identifier", quoted: false };
}

/** A word that has the form of a name by itself, or by what stands around it: "@" before it, "()", "[]", ":" or "=" behind. */
function readCodeWord(text: string, from: number, word: string): readonly Mention[] {
  const to = from + word.length;
  const isTag = isTagged(word, text.slice(to, to + 2));
  const shape = shapeOf(word) ?? (isTag ? "identifier" : null);
  if (!shape) return [];
  const typeWord = ofType.exec(text.slice(Math.max(0, from - longestTypeWord), from))?.[0] ?? "";
  const span = {
    start: isArgument.test(text.slice(Math.max(0, from - 2), from)) ? from - 1 : from - typeWord.length,
    end: /^(?:\(\)|\[\])/.test(text.slice(to, to + 2)) ? to + 2 : isTag && shape === "identifier" ? to + 1 : to,
  };
  return [{ span, form: bareForm(word), shape, quoted: false }];
}

/** "use struct heron_nest or struct heron_egg": what tells the kind of a type belongs to its name, as quotes do. */
const ofType = /\b(?:struct|union|enum)\s{1,2}$/;
const longestTypeWord = 8;

/** A URL, or the address of a person or a message. */
const address = /^(?:https?|ftp|git|mailto):|@[\w.-]+\w$/;

/** "heron-nest@1f00": a node of a devicetree, with the address of its unit. */
const node = /^[a-z][a-z\d-]+@[\da-f]+$/;

/** "rename @heron_max to @egret_max": an argument or a member, as kernel-doc writes it; "ada@example" is an address. */
const isArgument = /(?:^|[\s("'/])@$/;

/** "Roosts-on:", "verbose=": the name of a trailer, a header or a parameter, by what stands behind it. */
function isTagged(text: string, behind: string): boolean {
  if (/^:(?:\W|$)/.test(behind)) return /^[A-Z][a-z]+(?:-[A-Za-z][a-z]*)+$/.test(text);
  return /^=(?:[\s.,;?!)"'”]|$)/.test(behind) && /^[a-z][\w-]{2,}$/.test(text);
}

/** "I don't like Roost: for that": a trailer of one word, which is no name of one at the start of a sentence or a line ("Note: …"). */
function isTagOfOneWord(text: string, start: number, raw: string): boolean {
  if (!/^[A-Z][a-z]{2,}:$/.test(raw)) return false;
  const [before, behind] = [
    text.slice(Math.max(0, start - 2), start),
    text.slice(start + raw.length, start + raw.length + 2),
  ];
  return /[a-z,] $/.test(before) && /^(?:\s[a-z]|[.,;?!)]|$)/.test(behind);
}

/** "drivers/heron/nest": what trees of sources begin with. */
const inTree =
  /^(?:arch|block|crypto|doc|docs|Documentation|drivers|include|kernel|lib|sound|src|test|tests|tools|usr)\//;

/**
 * "foo_bar/foo_baz", "sheltered/fenced/hidden": several names, not a path (which begins at the root or as trees of sources
 * do, or has a short, a dotted or an empty part).
 */
function isSlashList(text: string): boolean {
  const parts = text.split("/");
  return (
    parts.length > 1 &&
    !inTree.test(text) &&
    parts.every((part) => /^[A-Za-z_]\w{2,}$/.test(part)) &&
    (parts.length > 2 || parts.every((part) => shapeOf(part) !== null))
  );
}

function readSlashList(start: number, text: string): readonly Mention[] {
  let at = start;
  return text.split("/").map((form) => {
    const span = { start: at, end: at + form.length };
    at = span.end + 1;
    return { span, form, shape: shapeOf(form) ?? "word", quoted: false };
  });
}

/** Takes off what belongs to the sentence, not to the name: brackets around it, commas and stops after it. */
function trimToken(raw: string): { text: string; offset: number } | null {
  let text = raw.replace(/(?<![,:;.+/|-])[,:;.+/|-]+$/, "");
  let offset = 0;
  const lead = /^[./,-]+(?=[A-Za-z])/.exec(text);
  if (lead && !/^(?:--?[a-z]|\.[a-z]|[-/][a-z_]+\.[a-z]|\/[a-z]\w*\/)/i.test(text)) {
    text = text.slice(lead[0].length);
    offset = lead[0].length;
  }
  for (const [open, close] of brackets) {
    if (text.startsWith(open) && !text.includes(close)) {
      text = text.slice(1);
      offset += 1;
    }
    if (text.endsWith(close) && !text.includes(open)) text = text.slice(0, -1);
  }
  text = text.replace(/(?<=\w)\[\]$/, "");
  if (/^(?:\[\w+\]|\{\w+\})$/.test(text)) {
    text = text.slice(1, -1);
    offset += 1;
  }
  text = text.replace(/(?<![,:;.])[,:;.]+$/, "");
  return text.length > 1 ? { text, offset } : null;
}

const brackets = [
  ["<", ">"],
  ["{", "}"],
  ["[", "]"],
] as const;
