import type { Mail } from "./debate-builder.ts";

/** The lines of a body. */
function text(...lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

const ada = { from: "ada@example.org", name: "Ada Quill" };
const bo = { from: "bo.tarn@example.org", name: "Bo Tarn" };
const cleo = { from: "cleo@example.org", name: "Cleo Marsh" };
const dag = { from: "dag@lamps.example.org", name: "" };
const eve = { from: "eve+list@example.org", name: "Eve Ørsted" };
const subject = "Re: [PATCH v2 3/7] lumen: add lamp_shelf for idle lamps";

/** The mails of the invented debate of pocket-debate.ts. */
export const pocketMails: readonly Mail[] = [
  {
    ...ada,
    id: "20310302-shelf-v2-3@example.org",
    date: "2031-03-02T09:00:00Z",
    subject: "[PATCH v2 3/7] lumen: add lamp_shelf for idle lamps",
    body: text(
      "Add lamp_shelf, the place where idle lamps wait until the",
      "scheduler lights them again.",
      "",
      "Signed-off-by: Ada Quill <ada@example.org>",
    ),
  },
  {
    ...bo,
    id: "ZD1fSl/LT6oBO+mg@example.org",
    date: "2031-03-02T11:30:00Z",
    subject,
    answers: "20310302-shelf-v2-3@example.org",
    body: text(
      "On Sun, Mar 02, Ada Quill wrote:",
      "> Add lamp_shelf, the place where idle lamps wait until the",
      "> scheduler lights them again.",
      "",
      "The code looks fine. I don't like lamp_shelf though, because",
      '"shelf" is already what the storage people call their',
      "enclosures.  How about lamp_pocket, or maybe lamp_nest?",
      "",
      "Bo",
    ),
  },
  {
    ...cleo,
    id: "cleo-1%25@example.org",
    date: "2031-03-02T15:10:00Z",
    subject,
    answers: "ZD1fSl/LT6oBO+mg@example.org",
    body: text(
      "> How about lamp_pocket, or maybe lamp_nest?",
      "",
      "lamp_pocket sounds odd to me: a pocket is something you wear.",
      "IMHO lamp_nest is far too cute for a header that user space",
      "sees.",
    ),
  },
  {
    ...dag,
    id: "dag-7@lamps.example.org",
    date: "2031-03-03T08:00:00Z",
    subject,
    answers: "ZD1fSl/LT6oBO+mg@example.org",
    body: text("lamp_pocket is good, it says that the lamp comes out again.", "", "We could also call it dark_queue."),
  },
  {
    ...eve,
    id: "eve-2031@example.org",
    date: "2031-03-03T09:45:00Z",
    subject,
    answers: "dag-7@lamps.example.org",
    body: text(
      "> We could also call it dark_queue.",
      "",
      "It is no queue, nobody waits in any order. So dark_queue is",
      "simply wrong. And it is awkward to grep for.",
    ),
  },
  {
    ...ada,
    id: "ada-2@example.org",
    date: "2031-03-05T10:00:00Z",
    subject,
    answers: "cleo-1%25@example.org",
    body: text(
      "> lamp_pocket sounds odd to me: a pocket is something you wear.",
      "",
      "I suspect nobody will think of trousers. I could live with",
      "lamp_pocket.",
    ),
  },
  {
    ...cleo,
    id: "cleo-2@example.org",
    date: "2031-04-14T10:00:00Z",
    subject,
    answers: "ada-2@example.org",
    body: text("I have slept over it, and lamp_pocket has grown on me. Fine by", "me, then."),
  },
  {
    ...ada,
    id: "ada-3@example.org",
    date: "2031-04-15T07:20:00Z",
    subject: "[PATCH v3 3/7] lumen: add lamp_pocket for idle lamps",
    answers: "20310302-shelf-v2-3@example.org",
    body: text("v3: lamp_shelf is now lamp_pocket, as agreed in the thread."),
  },
  {
    ...bo,
    id: "0e8c1f@no-message-id.invalid",
    idOrigin: "content",
    date: null,
    subject,
    answers: "ada-3@example.org",
    body: text("Nice, lamp_pocket reads well in the call sites."),
  },
];
