import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isSpokenOfAsInUse } from "../../../../analysis/names/candidates/in-use.ts";
import { makeOccurrence } from "../../make-family.ts";
import { makeUtterance } from "../../make-utterance.ts";

type Said = { isFirst?: boolean; above?: string; context?: number };

/** Whether heron_get is spoken of as in use in a sentence. */
function isInUse(text: string, { isFirst = false, above, context = 0.75 }: Said = {}): boolean {
  const passage = { text: above ?? "", distance: 0, quoted: above !== undefined, parentId: "m0@example.org" };
  return isSpokenOfAsInUse(makeOccurrence("heron_get", makeUtterance({ text, passage }), { context }), {
    isFirstVersion: () => isFirst,
  });
}

describe("who mentions a name first speaks of it as in use", () => {
  const examples: readonly (readonly [why: string, text: string, said: Said, isInUse: boolean])[] = [
    ["in the first version of a patch", "This adds heron_get.", { isFirst: true }, true],
    ["not where that talks of renaming", "This adds heron_get.", { isFirst: true, context: 0.85 }, false],
    ["not as what something is changed to", "Change 'got' to 'heron_get'.", { isFirst: true }, false],
    ["not in a later version", "This adds heron_get.", {}, false],
    ["below a patch that has it", "heron_get, hm.", { above: "+int heron_get(void);" }, true],
    ["not below words of others", "heron_get, hm.", { above: "Call it heron_get." }, false],
    ["as others called it", "I see why you called the field heron_get.", {}, true],
    ["as a thing that is there", "The heron_get flag is set.", {}, true],
    ["as what it currently is", "The lock that is taken (currently heron_get) is not held.", {}, true],
    ["as existing", "That is what the existing heron_get means.", {}, true],
    ["as what something is unlike", 'Unlike "heron_get" this is no name for a lock.', {}, true],
    ["as what another name is to be other than", "Call it anything other than heron_get.", {}, true],
    ["as what already exists", "heron_get already exists in the pond.", {}, true],
    ["not as what may exist some day", "heron_get may exist some day.", {}, false],
    ["not as a name that is new", "The name heron_get is new.", {}, false],
    ["where it is objected to as it is", "heron_get is confusing.", {}, true],
    ["not where it would be", "heron_get would be confusing.", {}, false],
    ["not where it is praised", "heron_get is better.", {}, false],
  ];
  for (const [why, text, said, expected] of examples) {
    test(why, () => assert.equal(isInUse(text, said), expected));
  }
});
