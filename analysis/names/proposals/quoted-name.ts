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
const longestParagraph = 10;

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
  const end = endOf(passage);
  const akin = findMentions(end).filter(
    ({ form }) => areAkin(formKey(form), formKey(put.form)) || areFlagsOfOneKind(form, put.form),
  );
  const oneWordApart = akin.filter(({ form }) => isOneWordApart(formParts(form), formParts(put.form)));
  return theOneMentioned(akin) ?? theOneMentioned(oneWordApart);
}

/** The last lines; of a patch's description the whole last paragraph, which opens with what it brings ("Add a new POND_KEPT that …"). */
function endOf(passage: string): string {
  const lines = passage.trimEnd().split("\n");
  const paragraph = lines.slice(lines.findLastIndex((line) => line.trim() === "") + 1);
  const isProse = paragraph.length <= longestParagraph && !paragraph.some((line) => /^\s*[+-]/.test(line));
  return (isProse && paragraph.length > lastLines ? paragraph : lines.slice(-lastLines)).join("\n");
}

/** "POND_FLAG_HUSH" and "POND_FLAG_KEEP_QUIET": constants that begin with the same two words. */
function areFlagsOfOneKind(one: string, other: string): boolean {
  if (one === other || ![one, other].every((form) => /^[A-Z][A-Z\d]*(?:_[A-Z\d]+){2,}$/.test(form))) return false;
  const [parts, others] = [formParts(one), formParts(other)];
  return parts[0] === others[0] && parts[1] === others[1];
}

/** "put_pond_data" and "free_pond_data". */
function isOneWordApart(parts: readonly string[], others: readonly string[]): boolean {
  return parts.length === others.length && parts.filter((part, at) => part !== others[at]).length === 1;
}
