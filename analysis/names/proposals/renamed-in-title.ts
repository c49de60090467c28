import { rememberedOf } from "../../remember.ts";
import { isReplyTitle } from "../../threads/title.ts";
import type { Utterance } from "../../utterances.ts";
import { type MarkedSentence, markSentence } from "../mentions/marked-sentence.ts";
import type { Mention } from "../mentions/mentions.ts";
import { formKey } from "../spelling/forms.ts";
import { pairOfTerms } from "./pair-of-terms.ts";
import type { FoundProposal } from "./proposal-rule.ts";
import { renameTo } from "./rename.ts";
import { substitution } from "./substitution.ts";

/**
 * The new name of a mail whose title renames ("[PATCH] pond: rename heron_put to heron_release", "[PATCH] pond:
 * s/leader/bellwether/"), where the mail's own text first speaks of it: what the title says need not be said again.
 */
export function renamedInTitle(utterance: Utterance, sentence: MarkedSentence): readonly FoundProposal[] {
  const { subject, before } = utterance;
  if (!mayRename.test(subject) || isReplyTitle(subject)) return [];
  return titleRenames(subject).flatMap((renamed) => {
    const mention = mentionOf(renamed.mention, sentence);
    if (!mention || before.some((text) => text.includes(mention.form))) return [];
    return [{ ...renamed, mention }];
  });
}

const mayRename = /\brenam|\breplac|\bs([/,|])[^/,|]+\1[^/,|]+\1/i;

/** Where the sentence speaks of what the title mentions, be it an ordinary word. */
function mentionOf({ form }: Mention, { text, mentions }: MarkedSentence): Mention | undefined {
  const known = mentions.find((mention) => formKey(mention.form) === formKey(form));
  if (known || !/^[a-z]+(?:\/[a-z]+)?$/.test(form)) return known;
  const start = text.search(new RegExp(`(?<![\\w/.-])${form}(?![\\w/-])`));
  return start < 0 ? undefined : { form, span: { start, end: start + form.length }, shape: "word", quoted: false };
}

/** The names that a title puts in place of others, replies' titles included. */
export function titleRenames(subject: string): readonly FoundProposal[] {
  return renamesIn(markSentence(subject));
}

/** Each once: several patterns may read the same rename. */
const renamesIn = rememberedOf((title: MarkedSentence) => {
  const renamed = renameTo.find(title).filter(({ mention }) => mention.shape !== "word");
  const replaced = [...substitution.find(title), ...pairOfTerms.find(title)].filter(
    ({ replaces }) => replaces !== null,
  );
  const found = [...renamed, ...replaced.map((one) => ({ ...one, confidence: plainTitle, rule: renameTo.rule }))];
  return found.filter(({ mention }, at) => found.findIndex((other) => other.mention.form === mention.form) === at);
});

/** A title says plainly what a patch is for. */
const plainTitle = 0.85;
