import type { Address, Message } from "../../ingest/types.ts";
import { senderOf } from "./sender.ts";
import { readStatements } from "./statements/index.ts";
import type { Statement } from "./statements/statement.ts";

/** What a message tells of who its sender is: enough to find the people of an archive without its messages. */
export type SenderNote = {
  readonly messageId: string;
  readonly date: string | null;
  readonly sender: Address;
  /** From: as a list rewrote it; null where none did. */
  readonly rewritten: Address | null;
  /** Whether the sender's address is that of a list that carried the message. */
  readonly isList: boolean;
  /** What the sender says of other addresses of his own. */
  readonly statements: readonly Statement[];
  /** How many messages tell this; it is the first of them, by date. */
  readonly mails: number;
};

/** Notes the sender of a message; nothing where it has none. */
export function noteSender(message: Message): readonly SenderNote[] {
  const { id, date, from, lists } = message;
  const sender = senderOf(message);
  if (sender === null) return [];
  const note = {
    messageId: id,
    date,
    sender,
    rewritten: from !== null && from.address !== sender.address ? from : null,
    isList: lists.includes(sender.address),
    statements: readStatements(message),
    mails: 1,
  };
  return [note];
}
