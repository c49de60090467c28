import type { Address } from "../../ingest/types.ts";
import { isBlank, type Line } from "./lines.ts";

const word = "\\p{L}[\\p{L}\\p{M}.'’-]{0,30}";
const name = `(?<name>${word}(?:\\s${word}){0,3})`;
const end = "\\s?[.,!]?$";
const closings = [
  "(?:many\\s)?(?:thanks|thx)(?:\\s(?:again|a\\slot|in\\sadvance|so\\smuch|and\\sregards))?",
  "thank\\syou(?:\\s(?:again|very\\smuch))?",
  "cheers",
  "(?:(?:best|kind|kindest|warm|with\\sbest|with\\skind)\\s)?regards",
  "best(?:\\swishes)?",
  "greetings",
  "yours(?:\\s\\p{L}{4,12})?",
  "ciao",
  "br",
  "mfg",
];
const thanks = `(?:${closings.join("|")})`;
/** "--Andy", "- Ada", "~ada", "/ada". */
const dashed = new RegExp(`^(?:-{1,2}|[—–~/])\\s{0,3}${name}${end}`, "u");
/** "Thanks, Ada". */
const thanked = new RegExp(`^${thanks}\\s?[,.!;-]{0,3}\\s{1,3}${name}${end}`, "iu");
const thanksAlone = new RegExp(`^${thanks}\\s?[,.!;-]{0,3}$`, "iu");
const nameAlone = new RegExp(`^${name}${end}`, "u");
const postscript = /^\s*(?:P\.?\s?){1,3}S\b/u;

/**
 * The lines by which senders sign without a "-- ": their own name, a part or the initials of it, or what their address begins
 * with, behind a dash, behind or below thanks or regards, or alone; the last lines of a stretch of text that nothing claims.
 * `isFree` tells which lines those are.
 */
export function signOffLines(
  lines: readonly Line[],
  isFree: (at: number) => boolean,
  sender: Address | null,
): readonly number[] {
  if (sender === null) return [];
  const names = nameWords(sender);
  const handle = sender.address.split("@")[0]?.toLowerCase() ?? "";
  const isName = (said: string) => isNameOf(said, names) || said.toLowerCase() === handle;
  return lastLines(lines, isFree).flatMap((at) => signedFrom(lines, at, isFree, isName));
}

const longest = 80;

/** The short lines below which no more own text follows, but a postscript. Read upwards, each line is looked at once. */
function lastLines(lines: readonly Line[], isFree: (at: number) => boolean): readonly number[] {
  const last: number[] = [];
  let below: Line | null = null;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] as Line;
    if (!isFree(at)) below = null;
    else if (!isBlank(line)) {
      if (line.text.length <= longest && (below === null || postscript.test(below.text))) last.push(at);
      below = line;
    }
  }
  return last.reverse();
}

function signedFrom(
  lines: readonly Line[],
  at: number,
  isFree: (at: number) => boolean,
  isName: (said: string) => boolean,
): readonly number[] {
  const text = (lines[at] as Line).text.trim();
  const isOwn = (found: RegExpExecArray | null) => found !== null && isName(found.groups?.["name"] ?? "");
  const freeText = (line: number) => (line >= 0 && isFree(line) ? (lines[line] as Line).text.trim() : "");
  const above = freeText(at - 1);
  if (isOwn(thanked.exec(text))) return [at];
  // "- Ada" below another line may be the last item of a list.
  if (isOwn(dashed.exec(text))) return /^-\s/u.test(text) && above !== "" ? [] : [at];
  if (!isOwn(nameAlone.exec(text))) return [];
  const before = above === "" ? at - 2 : at - 1;
  if (thanksAlone.test(freeText(before))) return [before, at];
  return above === "" && freeText(before) !== "" ? [at] : [];
}

/** Whether a text is nothing but the sender's name, two words of it at least. */
export function isNameOfSender(text: string, sender: Address): boolean {
  return /^[^\d:;()]*$/u.test(text) && wordsOf(text).length > 1 && isNameOf(text, nameWords(sender));
}

function nameWords({ name: full, address }: Address): readonly string[] {
  const words = wordsOf(full.replace(/\([^()]*\)|\[[^[\]]*\]/g, " ").replace(/^([^,]*),([^,]*)$/, "$2 $1"));
  return words.length > 0 ? words : wordsOf(address.split("@")[0] ?? "");
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.split(/[^\p{L}]+/u).filter((part) => part !== "");
}

/** Whether it is the name, parts of it, short for a part ("Steve"), or its initials ("al", "Greg K-H"). */
function isNameOf(text: string, names: readonly string[]): boolean {
  const parts = wordsOf(text);
  const initials = names.map((one) => one[0]).join("");
  if (parts.length === 1 && parts[0] === initials) return initials.length > 1;
  const isPart = (part: string) => names.some((one) => one === part || (part.length >= 3 && one.startsWith(part)));
  return parts.some(isPart) && parts.every((part) => isPart(part) || (part.length === 1 && initials.includes(part)));
}
