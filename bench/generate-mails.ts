import type { Message } from "../ingest/types.ts";
import { generateThread } from "../test/analysis/text/generated-thread.ts";

const threadSize = 40;
/** One thread in so many argues about a name. */
const argued = 5;

/** What is said of names in the threads that argue; the names are invented. */
const said = [
  "I would rather call it heron_put(), as heron_get() is there already.",
  "heron_put() is confusing, it does not put anything.",
  "What about heron_release() instead of heron_put()?",
  "I prefer heron_release(), it says what happens.",
  "heron_release() is too long.",
  "Agreed, let's go with heron_release().",
];

/**
 * So many invented mails in threads of forty, as bytes with their headers: replies quote, trim and rewrap as mailers do
 * (generated-thread.ts), every fifth thread argues about names. The same number gives the same mails.
 */
export function* generateMails(count: number): Generator<Buffer> {
  for (let thread = 0; thread * threadSize < count; thread += 1) {
    const size = Math.min(threadSize, count - thread * threadSize);
    for (const [at, { message }] of generateThread(thread + 1, size).entries()) {
      const opinion = thread % argued === 0 ? [said[at % said.length] ?? ""] : [];
      yield mailOf(message, thread, at, opinion);
    }
  }
}

function mailOf(message: Message, thread: number, at: number, opinion: readonly string[]): Buffer {
  const id = (own: string) => `<${thread}.${own}>`;
  const date = new Date(Date.UTC(2021, 0, 1 + (thread % 700), 0, at * 20)).toUTCString().replace("GMT", "+0000");
  const head = [
    `Message-ID: ${id(message.id)}`,
    `Date: ${date}`,
    `From: ${message.from?.name} <${message.from?.address}>`,
    "To: herons@lists.example.org",
    "Cc: Author 3 <author3@example.org>, Author 4 <author4@example.org>",
    `Subject: ${at === 0 ? "" : "Re: "}[PATCH] herons: thread ${thread}`,
    ...message.inReplyTo.map((parent) => `In-Reply-To: ${id(parent)}`),
    ...message.references.map((parent) => `References: ${id(parent)}`),
    "Content-Type: text/plain; charset=utf-8",
    "List-Id: <herons.lists.example.org>",
  ];
  return Buffer.from([...head, "", message.body, "", ...opinion, ""].join("\n"));
}
