import assert from "node:assert/strict";
import { test } from "node:test";
import { GatheredNotes } from "../../../analysis/people/gathered-notes.ts";
import { noteSender } from "../../../analysis/people/note-sender.ts";
import { makeMessage } from "../make-message.ts";

const ada = { name: "Ada Fenn", address: "ada@example.org" };
const ack = "Acked-by: Ada Fenn <ada@cairn.example>";

test("what many messages tell takes the room of one, with the first of them as the receipt", () => {
  const gathered = new GatheredNotes();
  for (const day of [14, 11, 17, 12]) {
    const said = { id: `m${day}@example.org`, date: `2021-05-${day}T00:00:00Z`, from: ada };
    for (const note of noteSender(
      makeMessage({ ...said, body: day % 2 === 0 ? "Hm." : `Well, day ${day}.\n\n${ack}` }),
    ))
      gathered.add(note);
  }
  assert.deepEqual(
    gathered.all().map(({ messageId, mails, statements }) => [messageId, mails, statements.length]),
    [
      ["m12@example.org", 2, 0],
      ["m11@example.org", 2, 1],
    ],
  );
});
