import { splitPost } from "../../analysis/text/split-post.ts";
import { buildThread, groupThreads } from "../../analysis/threads/build-threads.ts";
import type { Thread } from "../../analysis/types.ts";
import { makeMessage } from "./make-message.ts";

/** A mail of a thread: who wrote it, what it answers (an id, which may be missing), and its lines. */
export type Mail = { readonly by: string; readonly to?: string | readonly string[]; readonly lines: readonly string[] };

/** The one thread of mails with the ids "m1", "m2", … (at example.org, as are their writers), an hour apart. */
export function makeThread(...mails: readonly Mail[]): Thread {
  const messages = mails.map(({ by, to = [], lines }, at) => {
    const references = [to].flat().map((id) => `${id}@example.org`);
    return makeMessage({
      id: `m${at + 1}@example.org`,
      from: { name: by, address: `${by.toLowerCase()}@example.org` },
      date: `2021-05-03T${String(at).padStart(2, "0")}:00:00Z`,
      inReplyTo: references.slice(-1),
      references,
      body: lines.join("\n"),
    });
  });
  const [group, ...others] = groupThreads(messages);
  if (!group || others.length > 0) throw new Error("the mails are not one thread");
  return buildThread(group, new Map(messages.map((message) => [message.id, splitPost(message)])));
}
