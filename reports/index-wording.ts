import { daysFromTo } from "./dates.ts";
import { countOf, shorten, visible } from "./text.ts";
import type { ArchiveFacts, Crowd } from "./types.ts";

export const INDEX_TITLE = "Decision histories of names";

/** "12 debates over what something should be called, newest first." */
export function debatesLine(debates: number): string {
  if (debates === 0) return "No debate over a name was found in the messages read.";
  return `${countOf(debates, "debate")} over what something should be called, newest first.`;
}

/** "Read from 3112 messages of ksummit@example.org and 12 other lists, 19 April 2021 – 15 July 2026." */
export function archiveLine({ messages, firstDate, lastDate, lists }: ArchiveFacts): string {
  const [most, ...others] = lists.map((address) => shorten(visible(address), 120));
  const of = most === undefined ? "" : ` of ${most}`;
  const beside = others.length === 0 ? "" : ` and ${countOf(others.length, "other list")}`;
  const days = firstDate === null ? "" : `, ${daysFromTo(firstDate, lastDate)}`;
  return `Read from ${countOf(messages, "message")}${of}${beside}${days}.`;
}

/** "6 of 6 mails come from notifications@github.com under the names of 4 people, and are credited to nobody: …" */
export function crowdLine({ address, names, mails, of, sign }: Crowd): string {
  const come = mails === 1 ? "comes" : "come";
  const sender = `${come} from ${shorten(visible(address), 120)} under the names of ${names} people`;
  return `${mails} of ${countOf(of, "mail")} ${sender}, and are credited to nobody: ${shorten(visible(sign), 200)}.`;
}
/** What helps: the words before and the line of a mailmap. */
export const CROWD_REMEDY = "A mailmap tells who they are (docs/people.md), a line for each: ";
export function crowdMailmapLine({ address }: Crowd): string {
  return `NAME <OWN ADDRESS> NAME <${shorten(visible(address), 120)}>`;
}

/** Where nothing tells that lore has the mails, for the index. */
export const LINKS_GUESSED =
  "The links lead to lore.kernel.org, but nothing tells that it has the mails of these lists.";
/** How to have other links: the words before and after the option. */
export const OTHER_LINKS = {
  before: "For another archive, give its address of a message to namelore ingest or report: ",
  option: "--link 'https://archive.example.org/{id}'",
} as const;
