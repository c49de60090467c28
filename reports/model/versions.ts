import { shorten, visible } from "../text.ts";
import type { Message } from "../types.ts";
import { patchTags } from "./patch-tags.ts";
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
export function versionsOf({ debate, messages, person, authorOf, place, linkTo }: Reader): Version[] {
  const postings = debate.messageIds.flatMap((id) => postingOf(messages.get(id)) ?? []).filter(isOfSeries);
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

function postingOf(message: Message | undefined): Posting | null {
  const tags = patchTags(message?.subject ?? "");
  if (message === undefined || tags === null) return null;
  const version = Number(/(?:\b|PATCH|RFC|_)v(\d{1,3})\b/i.exec(tags)?.[1] ?? 1);
  const [, part = "0", parts = "1"] = /\b(\d{1,4})\/(\d{1,4})\b/.exec(tags) ?? [];
  const isRfc = /\bRFC(?![a-uw-z])/i.test(tags);
  const label = isRfc && version === 1 ? "RFC" : `${isRfc ? "RFC " : ""}v${version}`;
  return {
    message,
    label,
    part: Number(part),
    parts: Number(parts),
    series: `${label} ${Number(parts)} ${message.from?.address ?? ""}`,
  };
}

/** "[PATCH 4/3]" comes after a series of three, and is no version of anything. */
function isOfSeries({ part, parts }: Posting): boolean {
  return part <= parts;
}
