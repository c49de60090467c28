import { countOf, shorten, visible } from "./text.ts";
import type { Crowd } from "./types.ts";

/** "6 of 6 mails come from notifications@github.com under the names of 4 people, and are credited to nobody: …" */
export function crowdLine({ address, names, mails, of, sign }: Crowd): string {
  const come = mails === 1 ? "comes" : "come";
  return `${mails} of ${countOf(of, "mail")} ${come} from ${shorten(visible(address), 120)} under the names of ${names} people, and are credited to nobody: ${shorten(visible(sign), 200)}.`;
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
