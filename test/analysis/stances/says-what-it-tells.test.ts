import assert from "node:assert/strict";
import { test } from "node:test";
import { saysWhatItTells } from "../../../analysis/stances/says-what-it-tells.ts";

test("what something tells its reader is said of names", () => {
  assert(saysWhatItTells("I find heron_put more descriptive."));
  assert(saysWhatItTells("It would depict what it does."));
  assert(!saysWhatItTells("I find heron_put slow, it uses a descriptor."));
});
