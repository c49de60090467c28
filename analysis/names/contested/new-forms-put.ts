import type { Utterance } from "../../utterances.ts";
import { markSentence } from "../mentions/marked-sentence.ts";
import { isForm } from "../mentions/mentions.ts";
import { findProposals } from "../proposals/index.ts";
import type { FoundProposal } from "../proposals/proposal-rule.ts";
import { useInstead } from "../proposals/use-instead.ts";
import type { IsNew } from "./newness.ts";

/** Whether a text may hold a form that no ordinary word has; most texts hold none. */
export function mayHoldForm(text: string): boolean {
  return form.test(text);
}

const form = /[_*:=.]\w|\w[:=(]|[A-Z]{3}|[a-z][A-Z]|--[a-z]|\w-[a-z]/;

/** The identifiers that an utterance puts forward and that no mail had before; "use pond_hold() instead" is said of what they do. */
export function newFormsPut({ text, messageId }: Utterance, isNew: IsNew): readonly FoundProposal[] {
  if (!mayHoldForm(text)) return [];
  return findProposals(markSentence(text)).filter(
    ({ mention, rule }) => isForm(mention) && rule !== useInstead.rule && isNew(mention.form, messageId),
  );
}
