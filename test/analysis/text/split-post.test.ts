import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { splitPost } from "../../../analysis/text/split-post.ts";
import { makeMessage } from "../make-message.ts";
import { testBlocks } from "./test-blocks.ts";

function texts(...lines: readonly string[]): readonly string[] {
  return splitPost(makeMessage({ body: lines.join("\n") })).blocks.map(({ text }) => text.trimEnd());
}

describe("splitPost reads quote depths", () => {
  testBlocks([
    ["one mark is one deep", ["> Is heron_put() better?"], ["quote 1"]],
    ["a mark without a blank quotes", [">Is heron_put() better?"], ["quote 1"]],
    ["marks parted by blanks count each", ["> > Is it?"], ["quote 2"]],
    ["marks in a row count each", [">> Is it?"], ["quote 2"]],
    ["mixed spacing counts each", [">> > >Is it?"], ["quote 4"]],
    ["indented marks count", ["  > Is it?"], ["quote 1"]],
    ["initials before each mark count", ["AT> Is it?", "AT> It is."], ["quote 1"]],
    [
      "a change of depth begins a block",
      ["> > Is it?", "> It is.", "> > > Was it?"],
      ["quote 2", "quote 1", "quote 3"],
    ],
    ["initials count on a line alone", ["AT> Is it?", "It is."], ["quote 1", "paragraph"]],
    ["a blank quoted line stays in its quotation", ["> Is it?", ">", "> It is."], ["quote 1"]],
    ["an unmarked blank line does not part a quotation", ["> Is it?", "", "> It is."], ["quote 1"]],
    ["an answer parts a quotation", ["> Is it?", "No.", "> Was it?"], ["quote 1", "paragraph", "quote 1"]],
    [
      "a prompt is no quotation",
      ["I ran:", "", "sh> heron list", "", "and it failed."],
      ["paragraph", "code", "paragraph"],
    ],
    ["a prompt that neighbouring lines share is none", ["foo> Is it?", "foo> It is."], ["quote 1"]],
    ["a mark at the start quotes, however far in its words stand", [">        26  entry"], ["quote 1"]],
    ["a mark that stands far in is output", ["It prints:", "", "        > 26  entry"], ["paragraph", "code"]],
    ["a pipe alone is no quote mark", ["I read | as or."], ["paragraph"]],
    ["an arrow is no quote mark", ["-> heron_put() is called"], ["paragraph"]],
    [
      "lines a robot points at are output",
      ["All errors (new ones prefixed by >>):", "", ">> heron.c:3: error"],
      ["paragraph", "code"],
    ],
    ["a hundred marks are a hundred deep", [`${">".repeat(100)} deep`], ["quote 100"]],
  ]);

  test("marks of every depth are taken off the text of a quotation", () => {
    assert.deepEqual(texts("> > Is it?", "> >   indented", "> It is.", "No."), ["Is it?\n  indented", "It is.", "No."]);
  });

  test("initials are taken off the text of a quotation", () => {
    assert.deepEqual(texts("AT> Is it?", "AT> It is."), ["Is it?\nIt is."]);
  });
});

describe("splitPost tells what is not the sender's text", () => {
  testBlocks([
    ["a signature", ["It is.", "", "-- ", "Ada", "https://example.org"], ["paragraph", "signature"]],
    [
      "a signature in the middle ends at the next quotation",
      ["It is.", "-- ", "Ada", "> Is it?"],
      ["paragraph", "signature", "quote 1"],
    ],
    ["what a phone adds", ["It is.", "", "Sent from my phone"], ["paragraph", "signature"]],
    ["two hyphens in prose sign nothing", ["It is -- I think -- too long."], ["paragraph"]],
    [
      "a list's footer",
      [
        "It is.",
        "",
        "_______________________________________________",
        "heron mailing list",
        "https://example.org/mailman/listinfo/heron",
      ],
      ["paragraph", "footer"],
    ],
    ["a footer without a rule", ["It is.", "", "To unsubscribe: see https://example.org"], ["paragraph", "footer"]],
    ["prose about unsubscribing is prose", ["I want to unsubscribe from this list of names."], ["paragraph"]],
    [
      "the head of a signed text",
      ["-----BEGIN PGP SIGNED MESSAGE-----", "Hash: SHA256", "", "It is."],
      ["footer", "paragraph"],
    ],
    [
      "a patch",
      ["It is.", "", "diff --git a/heron.c b/heron.c", "--- a/heron.c", "+++ b/heron.c", "@@ -1 +1 @@", "-a", "+b"],
      ["paragraph", "patch"],
    ],
    ["a mark inside a hunk quotes nothing", ["@@ -1,2 +1,2 @@", " a", "-b", "+> c"], ["patch"]],
    [
      "a removed signature mark inside a hunk signs nothing",
      ["@@ -1,2 +1,1 @@", "-- ", " a", "", "It is."],
      ["patch", "paragraph"],
    ],
    ["a diffstat", ["It is.", "---", " heron.c | 2 +-", " 1 file changed, 1 insertion(+)"], ["paragraph", "patch"]],
    [
      "notes between --- and the diffstat are the sender's",
      ["It is.", "---", "v2: heron", "", " heron.c | 2 +-"],
      ["paragraph", "patch", "paragraph", "patch"],
    ],
    [
      "a mail copied in under a marker",
      [
        "It is.",
        "",
        "-----Original Message-----",
        "From: Ada",
        "Sent: Monday",
        "To: Bo",
        "Subject: heron",
        "",
        "Is it?",
      ],
      ["paragraph", "attribution", "forwarded"],
    ],
    [
      "what an archive says of the parts that it took out, and own words below",
      [
        "It is.",
        "-------------- next part --------------",
        "A text attachment was scrubbed...",
        "Name: heron",
        "URL: <http://example.org/>",
        "It is.",
      ],
      ["paragraph", "footer", "paragraph"],
    ],
    [
      "all below the separator of an mbox, but what is quoted",
      ["It is.", "", "From bo@example.org Tue Mar  7 08:00:00 2023", "Is it?", "", "> Was it?", "No."],
      ["paragraph", "forwarded", "quote 1", "forwarded"],
    ],
    [
      "all below the separator of an mbox, also what looks like a command",
      ["It is.", "", "From bo@example.org Tue Mar  7 08:00:00 2023", "Rkt>>>>>>>"],
      ["paragraph", "forwarded"],
    ],
    [
      "a mail copied in under a bare header",
      [
        "It is.",
        "",
        "From: Ada <ada@example.org>",
        "Sent: 3 May 2021",
        "To: Bo <bo@example.org>",
        "Subject: heron",
        "",
        "Is it?",
      ],
      ["paragraph", "attribution", "forwarded"],
    ],
    [
      "a quotation that lost its marks below an answer on top",
      ["It is.", "", "On Mon, 3 May 2021 at 10:00, Ada <ada@example.org> wrote:", "", "Is it?"],
      ["paragraph", "attribution", "forwarded"],
    ],
    [
      "also where the patch on top is all that was answered",
      ["@@ -1 +1 @@", "-a", "+b", "On Mon, 3 May 2021 at 10:00, Ada <ada@example.org> wrote:", "", "Is it?"],
      ["patch", "attribution", "forwarded"],
    ],
    [
      "a patch in a mail copied in",
      ["It is.", "", "-----Original Message-----", "From: Ada", "", "See:", "@@ -1 +1 @@", "-a", "+b"],
      ["paragraph", "attribution", "forwarded"],
    ],
    [
      "what is not marked in a mail handed on that begins with a quotation",
      ["It is.", "", "---------- Forwarded message ---------", "From: Ada", "", "> Is it?", "", "No."],
      ["paragraph", "attribution", "quote 1", "forwarded"],
    ],
    [
      "but not what a signed mail says below an attribution whose quotation was cut",
      ["-----BEGIN PGP SIGNED MESSAGE-----", "Hash: SHA256", "", "On Mon, 3 May 2021 at 10:00, Ada wrote:", "", "No."],
      ["footer", "attribution", "paragraph"],
    ],
    [
      "nor what stands below a quotation marked with |",
      ["Hi,", "", "On Mon, 3 May 2021 at 10:00, Ada wrote:", "| Is it?", "", "I think that it is."],
      ["paragraph", "attribution", "paragraph", "paragraph"],
    ],
    [
      "but an answer below an attribution whose quotation was cut is the sender's",
      ["On Mon, 3 May 2021 at 10:00, Ada <ada@example.org> wrote:", "", "It is."],
      ["attribution", "paragraph"],
    ],
    [
      "but what stands below a mail copied in with marks is the sender's",
      ["Fine.", "", "-----Original Message-----", "> From: Ada", "> Is it?", "", "It is."],
      ["paragraph", "attribution", "quote 1", "paragraph"],
    ],
    [
      "nor is a mail copied in where a patch has the words that introduce one",
      ["@@ -1,2 +1,2 @@", " Begin forwarded message:", "-a", "+b", "", "It is."],
      ["patch", "paragraph"],
    ],
    ["two lines that look like a header are prose", ["From: the sea", "To: the shore", "it goes."], ["paragraph"]],
  ]);
});

describe("splitPost cuts own text", () => {
  testBlocks([
    ["at blank lines", ["One.", "", "Two."], ["paragraph", "paragraph"]],
    ["not at line breaks", ["One goes", "on."], ["paragraph"]],
    ["at list items", ["Names:", "- heron", "- egret"], ["paragraph", "list-item", "list-item"]],
    ["at numbered items", ["1. heron", "2. egret"], ["list-item", "list-item"]],
    ["an item takes the lines that hang below it", ["- heron", "  is long", "- egret"], ["list-item", "list-item"]],
    ["at omission marks", ["> Is it?", "[...]", "> Was it?"], ["quote 1", "omission", "quote 1"]],
    ["at <snip>", ["> Is it?", "<snip>", "It is."], ["quote 1", "omission", "paragraph"]],
    ["at trailers", ["Fine.", "", "Acked-by: Ada <ada@example.org>"], ["paragraph", "trailer"]],
    ["at code", ["I mean:", "", "\tstruct heron {", "\t\tint egret;", "\t};"], ["paragraph", "code"]],
    ["format=flowed lines stay one paragraph", ["It is what ", "we all know ", "too well."], ["paragraph"]],
    ["a space-stuffed line of format=flowed text is the sender's", [" From here on it is ours."], ["paragraph"]],
    ["an empty body has no blocks", [], []],
    ["a body of blank lines has no blocks", ["", "  ", ""], []],
  ]);

  test("blank lines belong to the block before them, those at the head to the first", () => {
    const body = "\n\nOne.\n\n\n> Two?\n\n";
    const { blocks } = splitPost(makeMessage({ body }));
    assert.deepEqual(
      blocks.map(({ span }) => body.slice(span.start, span.end)),
      ["\n\nOne.\n\n\n", "> Two?\n\n"],
    );
  });
});
