import type { Utterance } from "../../utterances.ts";
import { findMentions, isForm, type Mention } from "../mentions/mentions.ts";
import { theOneMentioned } from "../mentions/the-one-mentioned.ts";
import { areAlike } from "../spelling/alike.ts";
import { formKey } from "../spelling/forms.ts";
import type { FoundProposal } from "./proposal-rule.ts";
import { renameTo } from "./rename.ts";

/** "rename it": what it is stands in a sentence before. */
const renamesIt = /\bre(?:-\s{0,2})?nam(?:e|ed|ing) (?:it|this|that|them|these|those)\b/i;
/** So far back stands what a pronoun means. */
const mostBack = 4;

/**
 * The proposals of an utterance, those that rename "it" with what that is: the one identifier that stands before it in
 * the sentence, or in the last sentence that has any, where the new name is made like it. "I still trip over pond_get().
 * It holds the pond. Rename it to pond_hold()."
 */
export function withNamedBefore(utterance: Utterance, proposals: readonly FoundProposal[]): readonly FoundProposal[] {
  const { text, before } = utterance;
  const renaming = renamesIt.exec(text);
  if (renaming === null) return proposals;
  const [spokenOf = []] = [...before.slice(-mostBack), text.slice(0, renaming.index)]
    .toReversed()
    .map(identifiersIn)
    .filter((mentions) => mentions.length > 0);
  return proposals.map((proposal) => {
    if (proposal.rule !== renameTo.rule || proposal.replaces !== null) return proposal;
    const isLikeIt = ({ form }: Mention) => areAlike(formKey(form), formKey(proposal.mention.form));
    return { ...proposal, replaces: theOneMentioned(spokenOf.filter(isLikeIt)) };
  });
}

function identifiersIn(sentence: string): readonly Mention[] {
  return findMentions(sentence).filter(isForm);
}
