import { byDateThenId } from "../threads/build-threads.ts";
import type { SenderNote } from "./note-sender.ts";

/** What the messages of an archive tell of their senders, in the room that the senders take, not the messages. */
export class GatheredNotes {
  readonly #notes = new Map<string, SenderNote>();

  add(note: SenderNote): void {
    const key = toldIn(note);
    const before = this.#notes.get(key);
    this.#notes.set(key, before ? together(before, note) : note);
  }

  /** One note for all messages that tell the same, in the order in which the first of each was added. */
  all(): readonly SenderNote[] {
    return [...this.#notes.values()];
  }
}

/** All that findPeople asks of a note, but for the message that is the receipt: the first is. */
function toldIn({ sender, rewritten, isList, statements }: SenderNote): string {
  return JSON.stringify([
    sender,
    rewritten,
    isList,
    statements.map(({ kind, address, name }) => [kind, address, name]),
  ]);
}

function together(one: SenderNote, other: SenderNote): SenderNote {
  const isFirst = byDateThenId({ id: one.messageId, date: one.date }, { id: other.messageId, date: other.date }) <= 0;
  return { ...(isFirst ? one : other), mails: one.mails + other.mails };
}
