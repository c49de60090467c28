import type { Post } from "../types.ts";
import { areAlike, beginAlike } from "./alike.ts";
import { formParts, wordKey } from "./forms.ts";
import type { FormEvidence, Proposal } from "./gather-forms.ts";
import { newness } from "./newness.ts";

/** A way of putting forward that leaves hardly a doubt that something is put forward, were names talked of. */
const plainWay = 0.45;

/** Ways that as often give an example of code, or list what code there is. */
const alsoOfCode: ReadonlySet<string> = new Set(["something-like", "option-item", "list-head", "use-instead"]);

/**
 * The forms that are put forward, though nothing around them talks of names, and are made like an accepted one: "reed_keep() would be better" is said of a
 * function or of a name, but where reed_hold is known to be a name in question, and no mail had reed_keep before, of a name.
 */
export function putLikeAccepted(
  forms: readonly FormEvidence[],
  accepted: readonly FormEvidence[],
  posts: readonly Post[],
): ReadonlySet<FormEvidence> {
  const known = accepted.map(({ key }) => wordKey(key));
  const isNew = newness(posts);
  return new Set(
    forms.filter((form) => {
      const words = wordKey(form.key);
      if (formParts(words).length < 2 || form.key.startsWith("s/")) return false;
      return (
        form.proposals.some((put) => isPlainlyPut(put) && isNew(put.mention.form, put.utterance.messageId)) &&
        known.some((other) => areAlike(words, other) || beginAlike(words, other))
      );
    }),
  );
}

function isPlainlyPut({ confidence, rule }: Proposal): boolean {
  return confidence >= plainWay && !alsoOfCode.has(rule);
}
