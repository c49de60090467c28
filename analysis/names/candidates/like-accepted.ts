import { findCues } from "../../stances/cues/index.ts";
import { ofFormLikeAccepted } from "../../stances/cues/said-of-names.ts";
import type { Post } from "../../types.ts";
import { isProse } from "../../utterances.ts";
import { newness } from "../contested/newness.ts";
import { markSentence } from "../mentions/marked-sentence.ts";
import { isForm } from "../mentions/mentions.ts";
import { listHead } from "../proposals/list-heads.ts";
import { optionItem } from "../proposals/option-items.ts";
import { somethingLike } from "../proposals/something-like.ts";
import { useInstead } from "../proposals/use-instead.ts";
import { alikeFinder } from "../spelling/alike.ts";
import { formKey, formParts, wordKey } from "../spelling/forms.ts";
import type { FormEvidence, Occurrence, Proposal } from "./gather-forms.ts";

/** A way of putting forward that leaves hardly a doubt that something is put forward, were names talked of. */
const plainWay = 0.45;

/** Ways that as often give an example of code, or list what code there is. */
const alsoOfCode: ReadonlySet<string> = new Set([somethingLike.rule, optionItem, listHead, useInstead.rule]);

/**
 * The forms that are made like an accepted one and, though nothing around them talks of names, are put forward or judged
 * as names are: "reed_keep() would be better" is said of a function or of a name, but where reed_hold is a name in
 * question, and no mail had reed_keep before, of a name.
 */
export function likeAccepted(
  forms: readonly FormEvidence[],
  accepted: readonly FormEvidence[],
  posts: readonly Post[],
): ReadonlySet<FormEvidence> {
  const known = new Set(accepted.map(({ key }) => wordKey(key)));
  const findAlike = alikeFinder([...known]);
  const openings = new Set([...known].map((words) => formParts(words)[0]));
  const isLike = (words: string) =>
    findAlike(words) !== undefined || (isTelling(words) && openings.has(formParts(words)[0]) && !known.has(words));
  const isNew = newness(posts);
  const isPut = ({ proposals }: FormEvidence) =>
    proposals.some((put) => isPutInPlainWay(put) && isNew(put.mention.form, put.utterance.messageId));
  const formOf = new Map(forms.map((form) => [form.key, form]));
  const endings = new Map<string, number>();
  for (const end of forms.flatMap((form) => endOf(form) ?? [])) endings.set(end, (endings.get(end) ?? 0) + 1);
  return new Set(
    forms.filter((form) => {
      const words = wordKey(form.key);
      if (formParts(words).length < 2 || !isIdentifier.test(form.key)) return false;
      if (!isLike(words)) return false;
      if (isPut(form) || form.occurrences.some((occurrence) => isJudged(occurrence, form.key))) return true;
      const end = endOf(form);
      return end !== null && (endings.get(end) ?? 0) === 1 && isJudgedInCapitals(formOf.get(end));
    }),
  );
}

/** Whether a key begins with what tells where a thing belongs, and not with a verb that half of all functions begin with. */
function isTelling(words: string): boolean {
  return !/^(?:is|has|have|can|do|to|no|not|on|in|for|get|set|put|add|new|try|use|with|from|init|free|alloc)_/.test(
    words,
  );
}

/** No ending, and nothing that stands for many. */
const isIdentifier = /^[^~](?!.*(?:anything|something|whatever))/;

/** What people call a macro in short: "Not sold on HOLD" of HERON_HOLD; null for a short end and for what is no macro. */
function endOf({ key, spellings }: FormEvidence): string | null {
  const isMacro = [...spellings.keys()].some((spelling) => /^[A-Z][A-Z\d]*_[A-Z\d_]+$/.test(spelling));
  const end = key.slice(key.lastIndexOf("_") + 1);
  return isMacro && end.length >= shortestEnd ? end : null;
}

const shortestEnd = 4;

function isJudgedInCapitals(form: FormEvidence | undefined): boolean {
  return (
    form?.occurrences.some(
      (occurrence) =>
        occurrence.mention.form === occurrence.mention.form.toUpperCase() && isJudged(occurrence, form.key),
    ) === true
  );
}

function isJudged({ mention, utterance }: Occurrence, key: string): boolean {
  if (!isForm(mention) || !isProse(utterance)) return false;
  return findCues(markSentence(utterance.text)).some(
    ({ rule, targets }) => ofFormLikeAccepted.has(rule) && targets.some(({ form }) => formKey(form) === key),
  );
}

function isPutInPlainWay({ confidence, rule }: Proposal): boolean {
  return confidence >= plainWay && !alsoOfCode.has(rule);
}
