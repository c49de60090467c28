import type { Debate, MessageLink } from "../types.ts";
import { argument, proofOf } from "./proofs.ts";
import { isArguedInBoth, type SharedName } from "./shared-names.ts";
import type { Join } from "./types.ts";

/** The join of two debates of which one links to the other and that both argue about one name; else null. */
export function joinByLink(shared: readonly SharedName[], earlier: Debate, later: Debate): Join | null {
  const name = shared.find((one) => isArguedInBoth(one, earlier, later));
  if (!name) return null;
  const forward = linkInto(later, earlier);
  const link = forward ?? linkInto(earlier, later);
  if (!link) return null;
  return {
    kind: "link",
    earlier: earlier.id,
    later: later.id,
    names: { earlier: name.earlier.name, later: name.later.name },
    proofs: [
      proofOf(forward ? later : earlier, "link", null, link.evidence),
      ...argument(earlier, name.earlier),
      ...argument(later, name.later),
    ],
  };
}

function linkInto(from: Debate, to: Debate): MessageLink | undefined {
  const messages = new Set(to.messageIds);
  return from.links.find((link) => messages.has(link.to));
}
