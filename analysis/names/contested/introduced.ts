import { matchesOf } from "../../matches-of.ts";
import { anyPattern } from "../../patterns/any-pattern.ts";
import { rememberedOf } from "../../remember.ts";
import { isReplyTitle, withoutTags } from "../../threads/title.ts";
import type { Post } from "../../types.ts";
import { findMentions } from "../mentions/mentions.ts";

/**
 * What the posts bring, as it is written: what titles say to add, and what the lines that patches add, or that are
 * quoted of them, define.
 */
export const introducedForms: (posts: readonly Post[]) => ReadonlySet<string> = rememberedOf((posts) => {
  const named = bringingTitles(posts)
    .flatMap((title) => findMentions(withoutTags(title)))
    .map(({ form }) => form);
  const defined = posts.flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind === "patch" || kind === "quote").flatMap(({ text }) => definedNames(text)),
  );
  return new Set([...named, ...defined]);
});

/** The words in small letters that types are called by which the posts bring: "introduce struct bundle", "+struct bundle {". */
export const introducedWords: (posts: readonly Post[]) => ReadonlySet<string> = rememberedOf((posts) => {
  const added = posts.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "patch").map(({ text }) => text));
  return new Set(
    [
      ...bringingTitles(posts).flatMap((title) => matchesOf(typeInTitle, title)),
      ...added.flatMap((text) => matchesOf(typeAdded, text)),
    ].map(([, word = ""]) => word),
  );
});

function bringingTitles(posts: readonly Post[]): readonly string[] {
  return [...new Set(posts.map(({ message }) => message.subject))].filter(bringsSomething);
}

const typeInTitle = /\b(?:struct|enum|union|class|type|trait)\s+([a-z]{3,40})\b/g;
const typeAdded = /^\+(?:struct|enum|union|class)[ \t]+([a-z]{3,40})[ \t]*\{/gm;

/** Whether a title says that something is added; a reply's title is that of what it answers. */
export function bringsSomething(subject: string): boolean {
  return (
    !isReplyTitle(subject) &&
    /\b(?:add(?:s|ed|ing)?|introduc\w+|implement\w*|provid\w+|creat\w+|expos\w+|new)\b/i.test(subject)
  );
}

/** What the lines that a patch adds define. */
function definedNames(text: string): readonly string[] {
  return matchesOf(definition, text).map((match) => match.slice(1).find((name) => name !== undefined) ?? "");
}

/** So many lines of a patch may stand between a definition and the remark below: its arguments, its bracket. */
const mostBelow = 6;

/** A name that a line of a patch defines, and the line. */
export type Defined = { readonly name: string; readonly line: string };

/**
 * What the last lines of a quoted patch define, and the line that does: a definition that they are the rest of, or a
 * function or type that they hold to its end. Null where they end in anything else.
 */
export function definedLast(passage: string): Defined | null {
  if (bodyEnd.test(passage.trimEnd())) return definedWhole(passage);
  const lines = passage.trimEnd().split("\n").slice(-mostBelow).toReversed();
  for (const line of lines) {
    const name = definedNames(line.trimStart())[0] ?? madeOf.exec(line.trimStart())?.slice(1).find(Boolean);
    if (name !== undefined) return { name, line };
    if (!goesOn.test(line.trimStart())) return null;
  }
  return null;
}

/** The function or type of which the last lines of a patch are the body. */
function definedWhole(passage: string): Defined | null {
  const lines = passage.trimEnd().split("\n").slice(-mostInBody).toReversed();
  for (const line of lines.slice(1).map((one) => one.trimStart())) {
    const name = outermost.test(line) ? definedNames(line)[0] : undefined;
    if (name !== undefined) return { name, line };
    if (!inBody.test(line)) return null;
  }
  return null;
}

/** Of a longer function it is seldom said, below its end, that its name is wrong. */
const mostInBody = 40;
const bodyEnd = /(?:^|\n)[ \t]*\+\}[;,]?$/;
const outermost = /^\+\w/;
/** Lines of a function: what is set in, its brackets, labels. */
const inBody = /^\+(?:[ \t{)]|$|\w+:$)/;

/**
 * "+EXPORT_SYMBOL(pond_get);", "+static DEVICE_ATTR_RW(depth);", "+\tint held = 1;": of the last line before a remark,
 * what it is about.
 */
const madeOf =
  /^\+(?:static )?[A-Z][A-Z\d_]{3,}\((\w+)[,)]|^\+[ \t]+(?!return\b|goto\b|case\b|else\b)(?:[A-Za-z_]\w*[ \t*]+){1,4}(\w+) = [^;=\n]*;$/;

/** "+{", "+", "+\t\t   int depth)": the rest of a definition whose first line stands above. */
const goesOn = /^[+-][\w*[\](),{ \t]*$|^[+-][ \t]*\/?\*/;

const modifier = "(?:pub(?:\\([a-z]{1,9}\\))?|public|private|protected|export|final|abstract|async|unsafe|const)";
const functionSaid = "(?:fn|func|def|fun|function|macro_rules!)[ \\t]+(\\w+)";
const typeSaid =
  "(?:class|trait|interface|struct|enum|type)[ \\t]+(\\w+)(?=[ \\t]*[{(<:;=]|[ \\t]+(?:struct|interface|extends|implements)\\b)";

/**
 * A line of a patch that defines something, in C or where a word says what is defined: a macro, a function, a member, a
 * constant, a type, an option, a property.
 */
const definition = anyPattern("gm", [
  /^\+[ \t]*#[ \t]*define[ \t]+(\w+)/,
  /^\+(?!return\b|else\b)(?:[A-Za-z_]\w*[ \t*]+){1,5}(\w+)\(/,
  /^\+[ \t]+(?!return\b|goto\b|case\b|else\b)(?:[A-Za-z_]\w*[ \t*]+){1,4}(\w+)(?:\[\w*\])?(?: ?: ?\d+)?;/,
  /^\+[ \t]+([A-Z][A-Z\d_]+)(?: = [^,\n]*)?,/,
  /^\+(?:struct|enum|union)[ \t]+(\w+)[ \t]*\{/,
  /^\+config[ \t]+(\w+)/,
  /^\+[ \t]*\{[ \t]*"(\w+)"/,
  new RegExp(`^\\+[ \\t]*(?:${modifier}[ \\t]+){0,4}(?:${functionSaid}|${typeSaid})`),
  /^\+[ \t]*(?:pub(?:\([a-z]{1,9}\))?[ \t]+)?(?:const|static)[ \t]+(\w+): /,
  /^\+[ \t]+([a-z][a-z\d]*(?:[,-][a-z\d]+){1,6})(?::[ \t]*$| = [<"])/,
]);
