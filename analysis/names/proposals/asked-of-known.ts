import { endOf, type Utterance } from "../../utterances.ts";
import type { IsNew } from "../contested/newness.ts";
import { isForm, type Mention } from "../mentions/mentions.ts";
import { namingStrength } from "../mentions/naming-context.ts";
import { howAbout } from "./how-about.ts";
import type { FoundProposal } from "./proposal-rule.ts";

/**
 * "What about pond_drain()? It holds the lock": asked of what is there, in a mail before, where nothing beside it talks
 * of names. Such a question is about what the thing does, and puts nothing forward.
 */
export function asksOfKnown(utterance: Utterance, { mention, rule }: FoundProposal, isNew: IsNew): boolean {
  if (rule !== howAbout.rule || !isForm(mention)) return false;
  if (writtenIn(mention).some((form) => isNew(form, utterance.messageId))) return false;
  const { text, before, after, passage } = utterance;
  return ![text, ...before.slice(-1), ...after.slice(0, 1), endOf(passage)].some((near) => namingStrength(near) > 0);
}

/** What must stand in earlier mails: a function with its bracket, as a file may bear its name. */
function writtenIn({ form, shape }: Mention): readonly string[] {
  return (shape === "call" ? `${form}(` : form).split("/");
}
