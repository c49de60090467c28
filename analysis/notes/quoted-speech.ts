import { senderOf } from "../people/sender.ts";
import { isSetIn } from "../text/lines.ts";
import type { Post, Stance } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import type { FindingsRecord } from "./findings-record.ts";

/** A statement in the words of another, as the finding it makes: the sentence that leads them in. */
export type FoundSpeech = {
  readonly name: string;
  readonly stance: Stance["stance"];
  readonly messageId: string;
  /** As the sentence calls them. */
  readonly speaker: string;
  readonly utterance: Utterance;
};

/** Words that begin sentences, and names of nobody. */
const nobody =
  "(?:I|We|It|This|That|These|They|You|He|She|The|As|In|My|Our|Your|His|Her|Their|And|But|So|What|Which|Who|" +
  "Someone|Somebody|People)\\b";
const nameWord = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,40}?";
const speaker = `(?<speaker>(?!${nobody})${nameWord}(?:\\s${nameWord}){0,2})`;
const said =
  "(?:said|says|wrote|writes|noted|notes|put\\sit|explained|argued|replied|commented|pointed\\sout|stated|asked)";
const where = "(?:\\s[^\\s:]{1,40}){0,6}\\s?:$";
const leads = [
  `\\b(?:[Ss]aid|put|written|noted|stated|explained|argued|pointed\\sout|summari[sz]ed)\\sby\\s${speaker}${where}`,
  `(?<![\\p{L}])${speaker}\\s(?:once\\s|already\\s|also\\s|has\\s|had\\s|rightly\\s){0,2}${said}${where}`,
  `\\b(?:[Qq]uot(?:e|es|ing)|[Qq]uotation)\\s(?:further\\s|from\\s|of\\s|here\\s){0,2}${speaker}(?:['’]s?)?${where}`,
  `\\b[Ff]rom\\s${speaker}['’]s?\\s(?:\\w{1,20}\\s){0,2}(?:e-?mail|mail|message|reply|post|comment|answer|review)${where}`,
].map((source) => new RegExp(source, "u"));

/** Longer sentences lead in nothing. */
const longestLead = 200;
/** So many lines may stand between the words and what leads them in. */
const mostLines = 40;

/**
 * The statements that stand in a passage set in, or opened with a quotation mark, which a sentence leads in as the words of somebody
 * else ("As said by Ada:", "Quoting Ada:"): the sender passes them on and may think the same, but did not say them first.
 */
export function findQuotedSpeech({ stances, posts, utterances }: FindingsRecord): readonly FoundSpeech[] {
  const byId = new Map(posts.map((post) => [post.message.id, post]));
  return stances.flatMap(({ name, stance, evidence: { messageId, span } }) => {
    const post = byId.get(messageId);
    const end = post === undefined ? null : endOfLead(post.message.body, span.start);
    if (post === undefined || end === null) return [];
    const lead = utterances.find((one) => one.messageId === messageId && one.span.start < end && end <= one.span.end);
    const label = lead === undefined ? null : speakerIn(lead.text);
    if (lead === undefined || label === null || isSender(label, post)) return [];
    return [{ name, stance, messageId, speaker: label, utterance: lead }];
  });
}

/** Where the line ends that leads in the passage a place of a body stands in; null where it stands in the running text. */
function endOfLead(body: string, place: number): number | null {
  const lines = body.slice(0, place).split("\n").slice(-mostLines);
  const rest = body.slice(place, place + 1);
  const isWithin = isSetIn(`${lines.at(-1) ?? ""}${rest}`)
    ? (line: string) => line.trim() === "" || isSetIn(line)
    : isInQuotation(lines, rest);
  let end = place - (lines.pop() ?? "").length - 1;
  for (let line = lines.pop(); line !== undefined; line = lines.pop()) {
    if (!isWithin(line)) return line.trimEnd().endsWith(":") ? end - (line.length - line.trimEnd().length) : null;
    end -= line.length + 1;
  }
  return null;
}

/** In a paragraph that a quotation mark opens and none closes yet, its lines and the blank ones above; else no line. */
function isInQuotation(lines: readonly string[], rest: string): (line: string) => boolean {
  const from = lines.findLastIndex((line, at) => at < lines.length - 1 && line.trim() === "") + 1;
  const paragraph = `${lines.slice(from).join("\n")}${rest}`;
  const first = paragraph.search(/\S/u);
  if (!/^["“]/u.test(paragraph.slice(Math.max(0, first))) || /["”]/u.test(paragraph.slice(first + 1)))
    return () => false;
  const own = new Set(lines.slice(from));
  return (line) => line.trim() === "" || own.has(line);
}

function speakerIn(text: string): string | null {
  if (text.length > longestLead) return null;
  const folded = text.replace(/\s+/gu, " ").trim();
  const found = leads.map((lead) => lead.exec(folded)?.groups?.["speaker"]).find((label) => label !== undefined);
  return found ?? null;
}

/** Whether a sender quotes their own words. */
function isSender(label: string, { message }: Post): boolean {
  const words = senderOf(message)?.name.split(/[\s,]+/u) ?? [];
  return words.includes(label.split(" ")[0] ?? "");
}
