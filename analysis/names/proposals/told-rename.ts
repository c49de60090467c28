import { isPatchPost } from "../../threads/series.ts";
import type { Utterance } from "../../utterances.ts";
import type { Proposal } from "../candidates/gather-forms.ts";
import { renameTo } from "./rename.ts";
import { substitution } from "./substitution.ts";

/** Whether a proposal says in so many words that something is renamed: "renamed heron_get to heron_put", "s/heron_get/heron_put/". */
export function tellsRename({ rule }: Pick<Proposal, "rule">): boolean {
  return rules.has(rule);
}

const rules: ReadonlySet<string> = new Set([renameTo, substitution].map(({ rule }) => rule));

/** Those of a name's proposals that were made before an utterance, in mails that post no patch. */
export function putOutsidePatchesBefore({ index }: Utterance, proposals: readonly Proposal[]): readonly Proposal[] {
  return proposals.filter(({ utterance }) => utterance.index < index && !isPatchPost({ message: utterance }));
}
