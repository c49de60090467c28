import { mailsInParts } from "../digest-parts.ts";
import { mailsInText } from "../digest-text.ts";
import type { Problem, RawMessage } from "../types.ts";

/**
 * The same messages, and below each digest that can be taken apart without a doubt the mails in it. What is left of the
 * digest stays a message, for people answer to it; it and its mails are told, for a digest keeps less of a mail than an
 * archive does. One that is damaged or odd stays as it is (digest.ts tells of it).
 */
export async function* unpackDigests(messages: AsyncIterable<RawMessage>): AsyncGenerator<RawMessage> {
  for await (const message of messages) {
    const unpacked = message.problems.length > 0 ? null : unpack(message.bytes);
    if (unpacked === null) {
      yield message;
      continue;
    }
    const { frame, mails } = unpacked;
    yield { ...message, bytes: frame, problems: [takenApart(mails.length)], position: null };
    for (const [at, bytes] of mails.entries())
      yield { ...message, bytes, problems: [outOfDigest], position: at === mails.length - 1 ? message.position : null };
  }
}

function unpack(bytes: Buffer): { readonly frame: Buffer; readonly mails: readonly Buffer[] } | null {
  const parts = mailsInParts(bytes);
  return parts === null ? mailsInText(bytes) : { frame: bytes, mails: parts };
}

const outOfDigest: Problem = {
  kind: "digest",
  detail: "it was taken out of a digest, which may have lost what it answers; the archive of the list has it whole",
};

function takenApart(mails: number): Problem {
  return { kind: "digest", detail: `it is a digest, which was taken apart into its mails: ${mails}` };
}
