import type { AddressedMessage } from "../../ingest/types.ts";

/** A message as a test needs it: what the test does not say is empty or unknown. */
export function makeMessage(said: Partial<AddressedMessage> = {}): AddressedMessage {
  return {
    id: "m1@example.org",
    idOrigin: "header",
    subject: "",
    from: { name: "Ada", address: "ada@example.org" },
    to: [],
    cc: [],
    replyTo: [],
    archivedAt: [],
    date: "2021-05-03T10:00:00Z",
    inReplyTo: [],
    references: [],
    lists: [],
    originalFrom: null,
    body: "",
    format: { flowed: false, delSp: false },
    omittedParts: [],
    problems: [],
    ...said,
  };
}
