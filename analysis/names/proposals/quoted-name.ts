import type { Utterance } from "../../utterances.ts";
import { findMentions, type Mention } from "../mentions/mentions.ts";
import { namingStrength } from "../mentions/naming-context.ts";
import { theOneMentioned } from "../mentions/the-one-mentioned.ts";
import { areAkin } from "../spelling/akin.ts";
import { formKey, formParts } from "../spelling/forms.ts";
import { callIt } from "./call-it.ts";
import { howAbout } from "./how-about.ts";
import type { FoundProposal } from "./proposal-rule.ts";
import { renameTo } from "./rename.ts";
import { suggest } from "./suggest.ts";
import { wouldBeBetter } from "./would-be-better.ts";

/** Ways of putting a name forward that leave out what it replaces where that stands right above. */
const elliptic: ReadonlySet<string> = new Set(
  [renameTo, callIt, howAbout, wouldBeBetter, suggest].map(({ rule }) => rule),
);
/** So many sentences may stand between the quotation and the words that are still about its last lines. */
const mostBetween = 1;
const lastLines = 4;

/**
 * The proposals of an utterance, those right below a quotation with what they would replace in it: "Please rename to
 * POND_KEEP" below "+#define POND_KEPT 1". That is the one name of its last lines that is made like the new one. Only where
 * they speak of names: in code review, code is replaced.
 */
export function withQuotedNames(utterance: Utterance, proposals: readonly FoundProposal[]): readonly FoundProposal[] {
  const { text, passage, before } = utterance;
  if (!passage.quoted || before.length > mostBetween || namingStrength(text) < 1) return proposals;
  return proposals.map((proposal) => {
    if (proposal.replaces !== null || !elliptic.has(proposal.rule)) return proposal;
    return { ...proposal, replaces: quotedName(passage.text, proposal.mention) };
  });
}

function quotedName(passage: string, put: Mention): Mention | null {
  const end = passage.trimEnd().split("\n").slice(-lastLines).join("\n");
  const akin = findMentions(end).filter(({ form }) => areAkin(formKey(form), formKey(put.form)));
  const oneWordApart = akin.filter(({ form }) => isOneWordApart(formParts(form), formParts(put.form)));
  return theOneMentioned(akin) ?? theOneMentioned(oneWordApart);
}

/** "put_pond_data" and "free_pond_data". */
function isOneWordApart(parts: readonly string[], others: readonly string[]): boolean {
  return parts.length === others.length && parts.filter((part, at) => part !== others[at]).length === 1;
}
