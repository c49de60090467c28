import type { AddressedMessage } from "../../../ingest/types.ts";
import { attributionLines, BARS, marks, OMISSIONS, STYLES, tailLines, verbatimLines } from "./generated-mailers.ts";
import { COMMON, mulberry32, pick, type Random, sentence, word } from "./generated-words.ts";

/** One line of a generated body, and whose message each of its words comes from. */
export type TrueLine = { readonly text: string; readonly origins: readonly string[] };

/** A generated mail with its truth: `lines` joined by "\n" are the body. */
export type TrueMessage = { readonly message: AddressedMessage; readonly lines: readonly TrueLine[] };

/** A line before marks: words with their origins. */
type Content = {
  readonly depth: number;
  readonly words: readonly string[];
  readonly origins: readonly string[];
  /** Whether a mailer or a list wrote it around what the sender wrote. */
  readonly frame?: true;
};
type Made = { readonly id: string; readonly author: number; readonly body: Body };
type Body = { readonly lines: readonly Content[] };

/**
 * A random thread of `size` messages: a random tree, each reply written by one of many mailers (marks in several
 * styles, attributions in several languages, trimming, interleaving, rewrapping after marking, format=flowed, lost
 * marks, no marks at all, top-posting, forwarding, rewritten links, sloppy depths, code and patches, footers, PGP).
 * The same seed gives the same thread.
 */
export function generateThread(seed: number, size: number): TrueMessage[] {
  const random = mulberry32(seed);
  const made: { readonly id: string; readonly author: number; readonly body: Body; readonly out: TrueMessage }[] = [];
  for (let number = 0; number < size; number += 1) {
    const id = `m${number}@example.org`;
    const parent = number === 0 ? undefined : made[Math.max(0, number - 1 - Math.floor(random() * random() * number))];
    const author = Math.floor(random() * 5);
    const body = parent === undefined ? opening(id, random) : reply(id, parent, author, random);
    const written = random() < 0.1 ? { lines: [...PGP_HEAD, blank(), ...body.lines] } : body;
    const flowed = random() < 0.15 ? { lines: written.lines.map(flow) } : written;
    made.push({ id, author, body: flowed, out: render(id, number, author, parent?.id ?? null, flowed) });
  }
  return made.map(({ out }) => out);
}

function opening(id: string, random: Random): Body {
  return { lines: prose(id, 2 + pick(random, 5), random) };
}

/** What a reply's body becomes, by one mailer's habits. */
function reply(id: string, answered: Made, author: number, random: Random): Body {
  const { id: parentId, body: parent } = answered;
  const style = random();
  const attribution = attributionLines(parentId, random, style < 0.12).map((line) => frame(id, line));
  const isOwn = answered.author === author;
  if (style < 0.06) return topPost(id, parent, isOwn ? [] : attribution, random);
  if (style < 0.09) return forward(id, parent, random);
  if (style < 0.12 && !isOwn) return unmarked(id, parent, attribution, random);
  const quoted = parent.lines.map((line) => ({ ...line, depth: line.depth + 1 }));
  const trimmed = trim(quoted, random);
  const mangled = style < 0.5 || author % STYLES === BARS ? trimmed : mangle(trimmed, random);
  const lines: Content[] = random() < 0.9 ? attribution : [];
  for (const [at, line] of mangled.entries()) {
    lines.push(line);
    const next = mangled[at + 1];
    const mayAnswer = line.words.length > 0 && next !== undefined && next.words.length === 0;
    if (next === undefined || (mayAnswer && random() < 0.4))
      lines.push(blank(), ...prose(id, 1 + pick(random, 2), random), blank());
  }
  if (random() < 0.3) lines.push(...tailLines(id, random).map((line) => (line === "" ? blank() : frame(id, line))));
  return { lines };
}

/** Long lines of the parent below an attribution, with no marks; the answer at the bottom. Nothing tells whose short ones are. */
function unmarked(id: string, parent: Body, attribution: readonly Content[], random: Random): Body {
  const isLong = (words: readonly string[]) => words.length >= 8 && !COMMON.includes(words.join(" ").trim());
  const copied = parent.lines.filter(({ depth, frame, words }) => depth === 0 && frame !== true && isLong(words));
  return { lines: [...attribution, ...copied, blank(), own(id, sentence(random))] };
}

/** The parent handed on below its head, without marks. */
function forward(id: string, parent: Body, random: Random): Body {
  const head = ["---------- Forwarded message ---------", "From: Author <author@example.org>", "Subject: naming"];
  return {
    lines: [...prose(id, 1, random), blank(), ...head.map((line) => frame(id, line)), blank(), ...parent.lines],
  };
}

/** The whole parent below the reply, without marks. */
function topPost(id: string, parent: Body, attribution: readonly Content[], random: Random): Body {
  const marker = random() < 0.5 || attribution.length === 0 ? [frame(id, "-----Original Message-----")] : attribution;
  const copied = parent.lines.filter(({ depth }) => depth === 0);
  return { lines: [...prose(id, 1, random), blank(), ...marker, blank(), ...copied] };
}

/** "[...]": a mark, nobody's words. */
function omission(random: Random): Content {
  return { depth: 0, words: [OMISSIONS[pick(random, OMISSIONS.length)] ?? ""], origins: ["mark"] };
}

/** Leaves out stretches of the quotation, with or without a mark. */
function trim(quoted: readonly Content[], random: Random): Content[] {
  const kept: Content[] = [];
  let keep = random() < 0.8;
  for (const line of quoted) {
    if (line.words.length === 0 && random() < 0.25) {
      keep = !keep;
      if (keep && random() < 0.5) kept.push(omission(random), { depth: 1, words: [], origins: [] });
    }
    if (keep) kept.push(line);
  }
  return kept;
}

/** What careless mailers do to a quotation. */
function mangle(lines: readonly Content[], random: Random): Content[] {
  const habit = pick(random, 6);
  if (habit === 0) return lines.flatMap((line) => wrap(line, 50, line.depth));
  if (habit === 1) return lines.flatMap((line) => wrap(line, 50, Math.max(1, line.depth - 1)));
  if (habit === 2) return lines.flatMap((line) => wrap(line, 56, 0));
  if (habit === 3) return rewrapWithInnerMarks(lines);
  if (habit === 4)
    return lines.map((line) => (line.depth > 1 && random() < 0.1 ? { ...line, depth: line.depth - 1 } : line));
  return lines.map((line) => ({ ...line, words: line.words.map(safeLink) }));
}

/** Breaks a line that is too long; the rest gets `restDepth` marks. */
function wrap(line: Content, width: number, restDepth: number): Content[] {
  let length = 0;
  const fits = line.words.findIndex((word) => {
    length += word.length + 1;
    return length > width;
  });
  if (fits < 1) return [line];
  const head = { ...line, words: line.words.slice(0, fits), origins: line.origins.slice(0, fits) };
  const rest = { depth: restDepth, words: line.words.slice(fits), origins: line.origins.slice(fits) };
  return [head, ...(restDepth === line.depth ? wrap(rest, width, restDepth) : [rest])];
}

/** Joins a paragraph's lines, marks and all, and breaks it anew: marks end up in mid-line. */
function rewrapWithInnerMarks(lines: readonly Content[]): Content[] {
  const result: Content[] = [];
  for (const line of lines) {
    const above = result.at(-1);
    const joins = above !== undefined && above.depth === line.depth && line.words.length > 0 && above.words.length > 0;
    if (!joins || above.words.length > 9) result.push(line);
    else {
      const mark = ">".repeat(line.depth);
      result[result.length - 1] = {
        depth: line.depth,
        words: [...above.words, mark, ...line.words],
        origins: [...above.origins, "mark", ...line.origins],
      };
    }
  }
  return result;
}

function safeLink(word: string): string {
  if (!word.startsWith("https://")) return word;
  return `https://nam11.safelinks.protection.outlook.com/?url=${encodeURIComponent(word)}&data=04%7C01&reserved=0`;
}

function prose(id: string, paragraphs: number, random: Random): Content[] {
  const lines: Content[] = [];
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    if (paragraph > 0) lines.push(blank());
    if (random() < 0.05) lines.push(...verbatimLines(word(random), random).map((line) => own(id, line)));
    else if (random() < 0.3) lines.push(own(id, COMMON[pick(random, COMMON.length)] ?? ""));
    else for (let line = 1 + pick(random, 4); line > 0; line -= 1) lines.push(own(id, sentence(random)));
  }
  return lines;
}

/** The same in all signed mails: nobody's words. */
const PGP_HEAD = ["-----BEGIN PGP SIGNED MESSAGE-----", "Hash: SHA256"].map((line) => frame("mark", line));

/** A line that goes on in the next one (RFC 3676): it ends in a blank. */
function flow(line: Content): Content {
  if (line.words.length < 6) return line;
  return { ...line, words: [...line.words.slice(0, -1), `${line.words.at(-1)} `] };
}

function own(id: string, text: string): Content {
  const words = text.split(" ");
  return { depth: 0, words, origins: words.map(() => id) };
}

function frame(id: string, text: string): Content {
  return { ...own(id, text), frame: true };
}

function blank(): Content {
  return { depth: 0, words: [], origins: [] };
}

function render(id: string, number: number, author: number, parent: string | null, body: Body): TrueMessage {
  const style = author % STYLES;
  const lines = body.lines.map(({ depth, words, origins }) => ({
    text: `${marks(depth, style)}${words.join(" ")}`,
    origins,
  }));
  const minutes = String(number % 60).padStart(2, "0");
  const hours = String(Math.floor(number / 60) % 24).padStart(2, "0");
  const message: AddressedMessage = {
    id,
    idOrigin: "header",
    subject: "naming",
    from: { name: `Author ${author}`, address: `author${author}@example.org` },
    to: [],
    cc: [],
    replyTo: [],
    archivedAt: [],
    date: `2021-05-03T${hours}:${minutes}:00Z`,
    inReplyTo: parent === null ? [] : [parent],
    references: parent === null ? [] : [parent],
    lists: [],
    originalFrom: null,
    body: lines.map(({ text }) => text).join("\n"),
    format: { flowed: false, delSp: false },
    omittedParts: [],
    problems: [],
  };
  return { message, lines };
}
