import { describe } from "node:test";
import { testBlocks } from "./test-blocks.ts";

describe("splitPost tells whose lines introduce a quotation", () => {
  testBlocks([
    ["a line without a verb", ["Quoting Ada (2021-05-03 10:00:00)", "Is it?"], ["attribution", "paragraph"]],
    ["no line that is marked with |", ["| On Mon, 3 May 2021, Ada wrote:", "> Is it?"], ["paragraph", "quote 1"]],
    ["a line that attributes", ["On Mon, 3 May 2021, Ada wrote:", "> Is it?"], ["attribution", "quote 1"]],
    [
      "over two lines",
      ["On Mon, 3 May 2021 at 10:00, Ada Heron", "<ada@example.org> wrote:", "> Is it?"],
      ["attribution", "quote 1"],
    ],
    [
      "over four lines",
      ["On Mon, 3 May 2021", "at 10:00, Ada Heron", "<ada@example.org>", "wrote:", "> Is it?"],
      ["attribution", "quote 1"],
    ],
    ["with a blank line below", ["On Mon, 3 May 2021, Ada wrote:", "", "> Is it?"], ["attribution", "quote 1"]],
    [
      "with an omission below",
      ["Ada <ada@example.org> writes:", "[...]", "> Is it?"],
      ["attribution", "omission", "quote 1"],
    ],
    [
      "below a greeting",
      ["Hi Ada,", "", "On 2021-05-03 10:00, Ada wrote:", "> Is it?"],
      ["paragraph", "attribution", "quote 1"],
    ],
    [
      "the sender's line above a marked header",
      ["From: Ada Heron", "> Sent: 3 May 2021", "> Is it?"],
      ["attribution", "quote 1"],
    ],
    ["but not what the sender says himself", ["As I wrote:", "it is too long."], ["paragraph"]],
    ["without a colon", ["On Mon, 3 May 2021 at 10:00, Ada wrote", "> Is it?"], ["attribution", "quote 1"]],
    ["between dashes", ["-----Original Mail-----", "> Is it?"], ["attribution", "quote 1"]],
    ["between dashes, in German", ["-----Urspr. Mail-----", "> Ist es das?"], ["attribution", "quote 1"]],
    [
      "not with a line above it that is marked with |",
      ["| On Mon, 3 May 2021", "Ada <ada@example.org> wrote:", "> Is it?"],
      ["paragraph", "attribution", "quote 1"],
    ],
    [
      "with a line above it of 300 characters",
      ["On Mon, 3 May 2021 at 10:00, Ada".padEnd(300, "a"), "<ada@example.org> wrote:", "> Is it?"],
      ["attribution", "quote 1"],
    ],
    [
      "not with a longer one",
      ["On Mon, 3 May 2021 at 10:00, Ada".padEnd(301, "a"), "<ada@example.org> wrote:", "> Is it?"],
      ["paragraph", "attribution", "quote 1"],
    ],
    [
      "between the sender's words, where the quotation follows further down",
      ["It is.", "", "On Mon, 3 May 2021 at 10:00, Ada <ada@example.org> wrote:", "", "No.", "", "> Is it?"],
      ["paragraph", "attribution", "paragraph", "quote 1"],
    ],
    ["nor a question that ends in a colon", ["What I meant:", "> Is it?"], ["paragraph", "quote 1"]],
  ]);
});
