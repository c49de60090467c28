import type { Post } from "../types.ts";
import { isPatchTitle, patchVersion } from "./patch-title.ts";
import { answeredTitle, isReplyTitle } from "./title.ts";

/** The patch mail that replies answer and that is not at hand, as they tell of it. */
export type AnsweredPatch = {
  /** Its titles with their tags, "[PATCH v3 1/2] …": one for each part of the series that is answered. */
  readonly subjects: readonly string[];
  /** Main address of who posted it. */
  readonly author: string;
  readonly version: number;
};

/**
 * What posts without a patch mail tell of the one that they answer: an archive begins in the midst of a thread, or lacks
 * a mail. Its title is theirs, its author who is quoted first, where that can be told, or who posted it by its id; null
 * where neither tells.
 */
export function readAnsweredPatch(posts: readonly Post[]): AnsweredPatch | null {
  const replies = posts.filter(
    ({ message: { subject } }) => isReplyTitle(subject) && isPatchTitle(answeredTitle(subject)),
  );
  const subjects = [...new Set(replies.map(({ message }) => answeredTitle(message.subject)))];
  const [reply] = replies;
  const author = reply ? (authorAnswered(reply, posts) ?? authorInId(reply)) : null;
  return author === null ? null : { subjects, author, version: patchVersion(subjects[0] ?? "") };
}

/** Whom the first words above a quotation name: one of the senders, by address or name, else an address. */
function authorAnswered({ blocks }: Post, posts: readonly Post[]): string | null {
  const attribution = blocks.find(({ kind }) => kind === "attribution")?.text.toLowerCase() ?? "";
  if (attribution === "") return null;
  const named = posts.find(({ message, person }) => isNamed(attribution, message.from?.name ?? "", person.addresses));
  return named?.person.main ?? /(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{1,190}\w/.exec(attribution)?.[0] ?? null;
}

/**
 * The sender's address that `git send-email` puts into the ids of the mails it sends ("20220304101112.4185-11-ada@example.org",
 * before version 2.4 "1284323440-23205-1-git-send-email-ada@example.org"), of the first mail answered that has one; null
 * where none has.
 */
function authorInId({ message: { inReplyTo, references } }: Post): string | null {
  const addresses = [...inReplyTo, ...references.toReversed()].map((id) => sentByGit.exec(id)?.[1]);
  return addresses.find((address) => address !== undefined)?.toLowerCase() ?? null;
}

const sentByGit =
  /^(?:\d{14}\.\d{1,10}-\d{1,5}-|\d{8,12}-\d{1,10}-\d{1,5}-git-send-email-)([\w.+-]{1,64}@[\w.-]{1,190})$/;

function isNamed(attribution: string, name: string, addresses: readonly string[]): boolean {
  const words = name.toLowerCase().trim();
  return (
    addresses.some((address) => attribution.includes(address)) || (/\s/.test(words) && attribution.includes(words))
  );
}
