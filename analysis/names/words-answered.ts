import { endOf, type Utterance } from "../utterances.ts";
import { formKey, formParts, isPlainWord } from "./forms.ts";
import type { FormEvidence } from "./gather-forms.ts";
import type { Pair } from "./side-by-side.ts";

/**
 * A word and the one name that it is a part of in what is answered with it: `"drain" would be better` below "+void pond_fill(...), or
 * drain_reeds_of_pond()?". Whoever says the name in the same breath speaks of the word alone.
 */
export function wordsAnswered(forms: readonly FormEvidence[]): readonly Pair[] {
  const names = forms.filter(({ key }) => /^[^~>.]*_/.test(key));
  return forms
    .filter(({ key }) => isPlainWord(key))
    .flatMap((word): readonly Pair[] => {
      const told = toldIn(word);
      const built = names.filter(({ key }) => formParts(key).includes(word.key));
      const [name, ...others] = built.filter(({ key }) =>
        told.some((utterance) => holds(endOf(utterance.passage), key)),
      );
      if (!name || others.length > 0) return [];
      const isMeant = (utterance: Utterance) =>
        holds(endOf(utterance.passage), name.key) && !holds(utterance.text, name.key);
      return told.every(isMeant) ? [[word, name]] : [];
    });
}

/** The sentences that put a word forward, judge it or call it a name. */
function toldIn({ proposals, replacedIn, judgedIn, calledIn }: FormEvidence): readonly Utterance[] {
  return [...[...proposals, ...replacedIn].map(({ utterance }) => utterance), ...judgedIn, ...calledIn];
}

function holds(text: string, key: string): boolean {
  return (text.match(/\w{3,80}/g) ?? []).some((word) => formKey(word) === key);
}
