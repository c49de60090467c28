import { theOneReplaced } from "../../text/renaming-lines.ts";
import type { Utterance } from "../../utterances.ts";
import type { MarkedSentence } from "../mentions/marked-sentence.ts";
import { findMentions, type Mention } from "../mentions/mentions.ts";
import { formKey } from "../spelling/forms.ts";
import type { FoundProposal } from "./proposal-rule.ts";
import { renameTo } from "./rename.ts";

/**
 * The new name that a line of a patch has in the place of the old one ("-int heron_put(int at)", "+int heron_release(int
 * at)"), where the mail says that something is renamed and leaves it to the patch to tell to what (renaming-lines.ts).
 */
export function renamedInPatch(utterance: Utterance, { mentions }: MarkedSentence): readonly FoundProposal[] {
  const { kind, text, before } = utterance;
  const [removed = ""] = before;
  if (kind !== "code" || !text.startsWith("+") || !removed.startsWith("-") || before.length > 1) return [];
  const names = theOneReplaced(removed.slice(1), text.slice(1));
  const mention = names && nameIn(mentions, names.put);
  const replaces = names && nameIn(findMentions(removed), names.old);
  return mention && replaces ? [{ mention, replaces, confidence: shown, rule: renameTo.rule }] : [];
}

function nameIn(mentions: readonly Mention[], name: string): Mention | undefined {
  return mentions.find(({ form }) => formKey(form) === formKey(name));
}

/** A patch shows plainly what it renames. */
const shown = 0.85;
