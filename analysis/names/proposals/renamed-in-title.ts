import { rememberedOf } from "../../remember.ts";
import { isReplyTitle } from "../../threads/title.ts";
import type { Utterance } from "../../utterances.ts";
import { formKey } from "../forms.ts";
import { type MarkedSentence, markSentence } from "../marked-sentence.ts";
import type { FoundProposal } from "./proposal-rule.ts";
import { renameTo } from "./rename.ts";

/**
 * The new name of a mail whose title renames ("[PATCH] pond: rename heron_put to heron_release"), where the mail's own text
 * first speaks of it: what the title says need not be said again.
 */
export function renamedInTitle(utterance: Utterance, sentence: MarkedSentence): readonly FoundProposal[] {
  const { subject, before } = utterance;
  if (!/\brenam/i.test(subject) || isReplyTitle(subject)) return [];
  return titleRenames(subject).flatMap((renamed) => {
    const key = formKey(renamed.mention.form);
    const mention = sentence.mentions.find(({ form }) => formKey(form) === key);
    if (!mention || before.some((text) => text.includes(mention.form))) return [];
    return [{ ...renamed, mention }];
  });
}

/** The names that a title puts in place of others, replies' titles included. */
export function titleRenames(subject: string): readonly FoundProposal[] {
  return renamesIn(markSentence(subject));
}

/** Each once: several patterns may read the same rename. */
const renamesIn = rememberedOf((title: MarkedSentence) => {
  const found = renameTo.find(title).filter(({ mention }) => mention.shape !== "word");
  return found.filter(({ mention }, at) => found.findIndex((other) => other.mention === mention) === at);
});
