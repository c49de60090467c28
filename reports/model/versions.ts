import type { PatchTitle } from "../../analysis/threads/patch-title.ts";
import { shorten, visible } from "../text.ts";
import type { Message } from "../types.ts";
import type { Reader } from "./reader.ts";
import type { Version } from "./types.ts";

type Posting = {
  readonly message: Message;
  readonly label: string;
  readonly part: number;
  readonly parts: number;
  readonly series: string;
};

/**
 * The versions of patch series posted to the debate's threads, each where it begins: the cover letter, else its first
 * patch. In the debate's order.
 */
export function versionsOf(reader: Reader): Version[] {
  const { debate, messages, patchTitles, person, authorOf, place, linkTo } = reader;
  const postings = debate.messageIds
    .flatMap((id) => postingOf(messages.get(id), patchTitles.get(id)) ?? [])
    .filter(isOfSeries);
  const versions = new Map<string, Posting>();
  for (const posting of postings.toSorted((left, right) => left.part - right.part))
    if (!versions.has(posting.series)) versions.set(posting.series, posting);
  const begins = new Set(versions.values());
  return postings
    .filter((posting) => begins.has(posting))
    .map(({ message, label }) => ({
      label,
      messageId: message.id,
      author: authorOf(message.id) ?? person(""),
      date: message.date,
      subject: shorten(visible(message.subject), 200),
      link: linkTo(message.id),
      transcript: place(message.id),
    }));
}

function postingOf(message: Message | undefined, title: PatchTitle | undefined): Posting | null {
  if (message === undefined || title === undefined) return null;
  const { version, isRfc, part, parts } = title;
  const label = isRfc && version === 1 ? "RFC" : `${isRfc ? "RFC " : ""}v${version}`;
  return { message, label, part, parts, series: `${label} ${parts} ${message.from?.address ?? ""}` };
}

/** "[PATCH 4/3]" comes after a series of three, and is no version of anything. */
function isOfSeries({ part, parts }: Posting): boolean {
  return part <= parts;
}
