import { findCues } from "../../stances/cues/index.ts";
import { changedAbove, type Utterance } from "../../utterances.ts";
import { markSentence } from "../mentions/marked-sentence.ts";
import type { Mention } from "../mentions/mentions.ts";
import { formKey } from "../spelling/forms.ts";
import type { Occurrence } from "./gather-forms.ts";
import type { FormBackground } from "./name-features.ts";

/**
 * Whether who mentions a name, and does not put it forward, speaks of what is there: of what a patch has from the start
 * or is quoted with, of "what you called", "the heron_get flag" or what is "currently" there; or objects to it as it is
 * ("heron_get is too vague", not "heron_get would be").
 */
export function isSpokenOfAsInUse(
  { mention, utterance, context }: Occurrence,
  { isFirstVersion }: Pick<FormBackground, "isFirstVersion">,
): boolean {
  const { text, messageId } = utterance;
  const [before, after] = [text.slice(0, mention.span.start), text.slice(mention.span.end)];
  return (
    (isFirstVersion(messageId) && context < nearRename && !isNewName.test(before)) ||
    isInQuotedPatch(mention, utterance) ||
    calledByOthers.test(before) ||
    isToldToBeThere.test(before) ||
    isThereAlready.test(after) ||
    (definite.test(before) && ofKind.test(after)) ||
    isObjectedTo(mention, text)
  );
}

/** Where the sentence or one beside it says "rename", "call it" or the like. */
const nearRename = 0.85;

/** "change \"arg\" to \"": what stands behind it is what the thing is called now. */
const isNewName = /\b(?:chang|renam|convert|switch|turn)(?:e|ed|es|ing)?\b[^.;:]{1,60}\s(?:to|into)\s["'`“‘]?$/i;

const calledByOthers = /\b(?:you|they)(?:'ve| have)? (?:call|called|named)\b[^.,;:!?]{0,30}$/i;
const toldToBeThere =
  "(?:currently|presently|existing|formerly|previously|unlike|other than|already (?:have|has|called|named|use|uses))";
const isToldToBeThere = new RegExp(`\\b${toldToBeThere}(?: (?:called|named|the|an?|our|your))?\\s["'\`“‘]?$`, "i");
const isThereAlready = /^["'`”’]?(?:\(\))? (?:already (?:exists?|does|means|is|has)|is already|currently|exists)\b/i;
const definite = /\b(?:the|this|that|your)\s["'`“‘]?$/i;
const kinds =
  "(?:tags?|fields?|flags?|members?|macros?|functions?|helpers?|struct(?:ure)?|options?|arguments?|parameters?|" +
  "variables?|files?|headers?|syscall|system call|ioctl)";
const ofKind = new RegExp(`^["'\`”’]?(?:\\(\\))? ${kinds}\\b`, "i");

function isInQuotedPatch({ form }: Mention, utterance: Utterance): boolean {
  const key = formKey(form);
  return changedAbove(utterance).some((line) => (line.match(/\w{2,}/g) ?? []).some((word) => formKey(word) === key));
}

const isThere = /^["'`”’]?(?:\(\))? (?:is|isn't|was|sounds|seems|reads|feels|looks)\b/i;

function isObjectedTo({ form, span }: Mention, text: string): boolean {
  if (!isThere.test(text.slice(span.end))) return false;
  const own = findCues(markSentence(text)).filter(({ targets }) =>
    targets.some((target) => formKey(target.form) === formKey(form)),
  );
  return own.length > 0 && own.every(({ stance }) => stance === "oppose");
}
