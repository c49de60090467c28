import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bringsSomething, introducedForms } from "../../../../analysis/names/contested/introduced.ts";
import { formKey } from "../../../../analysis/names/spelling/forms.ts";
import { splitPost } from "../../../../analysis/text/split-post.ts";
import { makeMessage } from "../../make-message.ts";

const introduced = (subject: string, ...lines: readonly string[]) =>
  [...introducedForms([splitPost(makeMessage({ subject, body: lines.join("\n") }))])].map(formKey);

/** A patch that adds a line. */
const adding = (line: string) =>
  introduced(
    "[PATCH] pond: fix",
    "Fix it.",
    "---",
    " pond.c | 2 ++",
    " 1 file changed, 2 insertions(+)",
    "",
    "diff --git a/pond.c b/pond.c",
    "--- a/pond.c",
    "+++ b/pond.c",
    "@@ -1,2 +1,3 @@",
    " int heron;",
    `+${line}`,
  );

describe("what a patch brings", () => {
  const cases: readonly (readonly [line: string, ...keys: string[]])[] = [
    ["#define POND_DEEP 1", "pond_deep"],
    ["int pond_dive(struct pond *p)", "pond_dive"],
    ["static struct heron *pond_wake(void)", "pond_wake"],
    ["\tunsigned int wet_herons;", "wet_herons"],
    ["\tPOND_SHALLOW = 2,", "pond_shallow"],
    ["enum pond_kind {", "pond_kind"],
    ["config POND_HERONS", "pond_herons"],
    ['\t{ "pond_share", OPT_UINT },', "pond_share"],
    ["pub struct HeronGuard {", "heronguard"],
    ["    pub(crate) unsafe fn wade_in(depth: u32) -> Self {", "wade_in"],
    ["macro_rules! pond_ops {", "pond_ops"],
    ["    def fill_pond(self):", "fill_pond"],
    ["pub const POND_LIMIT: usize = 3;", "pond_limit"],
    ["      heron,wet-us:", "heron,wet_us"],
    ["\t\tdamp-microseconds = <3>;", "damp_microseconds"],
    ["\tstruct heron *h = pond_first(p);"],
    ["\treturn POND_SHUT;"],
    ["\tgoto out_wet;"],
    ["\tpond_dive(p);"],
  ];
  for (const [line, ...keys] of cases)
    test(`${keys[0] ?? "nothing"} in: ${line.trim()}`, () => assert.deepEqual(adding(line), keys));
});

test("a title that adds something brings it, a reply's does not", () => {
  assert.deepEqual(introduced("[PATCH] pond: add pond_dive()", "It dives."), ["pond_dive"]);
  assert.deepEqual(introduced("Re: [PATCH] pond: add pond_dive()", "It dives."), []);
  assert(!bringsSomething("[PATCH] pond: rename pond_dive()"));
});

test("what is quoted of a patch counts as well", () => {
  assert.deepEqual(introduced("Re: pond", "> +int pond_dive(struct pond *p)", "", "Hm."), ["pond_dive"]);
});
