import assert from "node:assert/strict";
import { test } from "node:test";
import { MboxSplitter } from "../../../ingest/sources/mbox-splitter.ts";
import { plainMail } from "../mails.ts";

const maxMessage = 4096;
const first = "From git@z Thu Jan  1 00:00:00 1970\n";
const cited = "From bo@example.org Tue Mar  7 08:00:00 2023\n";
const head = "From: Bo Quist <bo@example.org>\nMessage-ID: <one@example.org>\n";

type Variant = "mboxo" | "mboxcl2";
type Piece = string | Buffer;

/** What is found in an mbox that comes in these pieces and then ends. */
function read(pieces: readonly Piece[], variant: Variant = "mboxo") {
  const splitter = new MboxSplitter({ variant, blankLineNeeded: true, certain: null, maxMessage });
  const pushed = pieces.flatMap((piece) => splitter.push(Buffer.from(piece)));
  const { entries, cutInHead } = splitter.end();
  const mails = [...pushed, ...entries];
  return {
    texts: mails.map(({ bytes }) => bytes.toString()),
    kinds: mails.map(({ problems }) => problems.map(({ kind }) => kind)),
    cutInHead,
  };
}

/** A text in pieces of a size. */
function inPieces(text: string, size: number): readonly string[] {
  return text.match(new RegExp(`[^]{1,${size}}`, "g")) ?? [];
}

/** The last lines of a mail -> what is wrong with it; they all belong to it. */
const texts: readonly (readonly [what: string, text: string, kinds: readonly string[], variant?: Variant])[] = [
  ["a line like a separator in a paragraph", `\nHerons wade:\n${cited}`, []],
  ["half a line like a separator in a paragraph", "\nHerons wade:\nFrom bo@exa", ["truncated"]],
  ["half a field below a separator in a paragraph", `\nHerons wade:\n${cited}Subj`, ["truncated"]],
  ["words below a separator", `\nHerons.\n\n${cited}Therefore we`, ["separator-in-text", "truncated"]],
  [
    "a word as long as no field has a name, and another, below a separator",
    `\nHerons.\n\n${cited}${"x".repeat(79)} we`,
    ["separator-in-text", "truncated"],
  ],
  [
    'the word "From", where Content-Length says that the mail ends there,',
    "Content-Length: 11\n\nHello\n\nFrom",
    [],
    "mboxcl2",
  ],
];

for (const [what, text, kinds, variant] of texts)
  test(`${what} at the end of an mbox is text`, () => {
    for (const size of [1, 64, 10_000])
      assert.deepEqual(
        read(inPieces(first + head + text, size), variant),
        { texts: [head + text], kinds: [kinds], cutInHead: null },
        `pieces of ${size}`,
      );
  });

test("an mbox that ends within or just behind the second of two separators holds no mail, and tells where it begins", () => {
  for (const half of ["From bo@example.org Tue ", "Fr", `${cited}Subj`])
    for (const size of [1, 64]) {
      const nothing = { texts: [], kinds: [], cutInHead: first.length };
      assert.deepEqual(read(inPieces(first + half, size)), nothing, `${half}, pieces of ${size}`);
    }
});

test("a mail that is too large and ends within its head is kept, and both are told", () => {
  const mail = `${head}X-Long: ${"x".repeat(6000)}`;
  assert.deepEqual(read(inPieces(first + mail, 64)), {
    texts: [mail.slice(0, maxMessage)],
    kinds: [["too-large", "truncated"]],
    cutInHead: null,
  });
});

test("what fits is whole and what is larger is cut, in whatever pieces it comes", () => {
  const after = plainMail("after").toString();
  for (let length = maxMessage - 3; length <= maxMessage + 3; length++) {
    const mail = `${head}\n`.padEnd(length - 1, "x").concat("\n");
    const mbox = `${first}${mail}\n${first}${after}`;
    const told = {
      texts: [mail.slice(0, maxMessage), after],
      kinds: [length > maxMessage ? ["too-large"] : [], []],
      cutInHead: null,
    };
    for (const size of [...Array.from({ length: 64 }, (_, at) => at + 1), mbox.length])
      assert.deepEqual(read(inPieces(mbox, size)), told, `${length} bytes, pieces of ${size}`);
  }
});

test("a Content-Length in the text of a mail that is too large tells nothing of its end", () => {
  const begin = `${first}${head}\n`.padEnd(maxMessage + 200, "x\n");
  const text = "\nContent-Length: 12\n\n\n";
  const { kinds, cutInHead } = read([begin, `${text}From bo@exa`], "mboxcl2");
  assert.deepEqual([kinds, cutInHead], [[["too-large"]], begin.length + text.length]);
});
