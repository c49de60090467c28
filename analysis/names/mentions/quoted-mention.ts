import { bareForm, isHost, shapeOf } from "./mention-shapes.ts";
import type { Mention } from "./mentions.ts";

/** The name that a token between quotation marks is, if it is one: not what is said, printed, or called a title. */
export function readQuoted(text: string, start: number, raw: string): readonly Mention[] {
  if (beginsTitles(text, raw)) return [];
  const isCalled = calledSo.test(text.slice(Math.max(0, start - 50), start));
  const marks = raw.startsWith("``") ? 2 : 1;
  const inner = raw.slice(marks, -marks).replace(/(?<![.,;:!?])[.,;:!?]+$/, "");
  const words = inner.trim().split(/\s+/);
  if (
    words.length > (isCalled || words.every(isCapitalised) ? mostInName : mostQuoted) ||
    inner.length < 2 ||
    !/[A-Za-z]{2}/.test(inner)
  )
    return [];
  if (!/^(?:[#$%](?!\w+\s))?(?:[\w\s*~<>{}[\]|,:./+()@-]|(?<=\w)=(?=\w))+$/.test(inner)) return [];
  if (inner.includes("(") !== inner.includes(")") || statement.test(inner)) return [];
  const written = isCalled ? inner.replace(typed, "") : inner;
  const form = bareForm(written.trim())
    .replace(abbreviated, "")
    .replace(tagOf, "$1")
    .replace(declared, "")
    .replace(withArguments, "")
    // A name that is broken into two lines has one blank all the same.
    .replace(/\s+/g, " ");
  if (form.length < 2 || isHost(form)) return [];
  const shape = /\s/.test(form) ? "quoted" : (shapeOf(form) ?? "quoted");
  return [{ span: { start, end: start + raw.length }, form, shape, quoted: true }];
}

/** `Please use "pond: reeds:" as prefix of the subject`: what titles of mails begin with is no name, but for a trailer, "Roosts-on:". */
function beginsTitles(text: string, raw: string): boolean {
  return /:["”'`]{1,2}$/.test(raw) && !/^.{1,2}[A-Z][a-z]+(?:-[A-Za-z]+)+:/.test(raw) && ofTitles.test(text);
}

const ofTitles = /\b(?:prefix(?:es|ed)?|subjects?|titles?|shortlogs?)\b/i;

/**
 * So many words in quotes may be a name; one that is spelled out ("Pond Space Keeper Number"), or that something is
 * called, may be longer.
 */
const mostQuoted = 3;
const mostInName = 5;

/** What stands before the quotation marks around what something is called: `I'd rather call this "out of reed access"`. */
const calledSo =
  /\b(?:call(?:s|ed|ing)?|(?:re-?)?nam(?:e|es|ed|ing)|term(?:s|ed|ing)?|dubb(?:ed|ing)|labell?(?:ed|ing)?|christen(?:ed)?)\s(?:[\w-]+\s){0,3}$/i;

function isCapitalised(word: string): boolean {
  return /^\(?[A-Z]/.test(word);
}

/** "depends on HERON", "goto out": a line of code or of Kconfig. */
const statement = /^(?:depends on|select|imply|default|def_bool|def_tristate|return|goto|sizeof)\s+[\w*&]/;
/** "struct heron_pond", where something is called so; else it is what there is. */
const typed = /^(?:struct|union|enum)\s+(?=[A-Za-z\d]+_\w+$)/;

/** "int heron_put": the type of what is named. */
const declared =
  /^(?:(?:static|inline|const|extern|unsigned|void|bool|int|char|long|size_t|u(?:8|16|32|64))\s+)+\*{0,2}(?=\w+(?:\([^()|]*\))?$)/;

/** "Pond Space Keeper (PSK)". */
const abbreviated = /(?<=[a-z]) \([A-Z]{2,8}\)$/;

/** "heron_put(...)", "heron_put(int egg)". */
const withArguments = /(?<=_\w{1,40})\([^()|]{0,40}\)$/;

/** "Roosts-on: 54321": a trailer with a value, which is called by its tag. */
const tagOf = /^([A-Z][a-z]+(?:-[A-Za-z][a-z]*)*):\s.*$/;
