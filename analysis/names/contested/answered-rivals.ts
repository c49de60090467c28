import type { Post } from "../../types.ts";
import { endOf, isProse, type Utterance } from "../../utterances.ts";
import { stem } from "../../words.ts";
import { formKey, formParts } from "../spelling/forms.ts";
import { placeOfForm } from "../spelling/place-of-form.ts";
import { newFormsPut } from "./new-forms-put.ts";
import { newness } from "./newness.ts";

/**
 * The spelling keys (forms.ts) of identifiers that no mail had before and that are put forward in turn: "Perhaps even
 * --auto-roost then?" right below "How about --roosting?". What is not there yet, and answered with what is built on the
 * same word and is not there either, can only be what something is to be called, though nobody says so.
 */
export function answeredRivals(utterances: readonly Utterance[], posts: readonly Post[]): ReadonlySet<string> {
  const put = putForward(utterances, posts);
  const keys = new Set<string>();
  for (const { key, form, utterance } of put)
    for (const other of put) {
      if (other.utterance.person.main === utterance.person.main || !shareWord(key, other.key)) continue;
      if (placeOfForm(endOf(other.utterance.passage), form) >= 0) keys.add(key).add(other.key);
    }
  return keys;
}

type Put = { readonly key: string; readonly form: string; readonly utterance: Utterance };

function putForward(utterances: readonly Utterance[], posts: readonly Post[]): readonly Put[] {
  const isNew = newness(posts);
  return utterances
    .filter((utterance) => isProse(utterance) && utterance.passage.quoted && ofSeveralWords.test(utterance.text))
    .flatMap((utterance) =>
      newFormsPut(utterance, isNew)
        .filter(({ confidence }) => confidence >= fairly)
        .map(({ mention: { form } }) => ({ key: formKey(form), form, utterance })),
    );
}

/** What may be built on the word of another. */
const ofSeveralWords = /\w_\w|[a-z][A-Z]|--[a-z]|\w-[a-z]/;
const fairly = 0.4;

/** Whether two keys are different and have a part of the same stem. */
function shareWord(one: string, other: string): boolean {
  const stems = formParts(one).map(stem);
  return one !== other && formParts(other).some((part) => stems.includes(stem(part)));
}
