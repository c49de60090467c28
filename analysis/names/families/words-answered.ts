import { endOf, type Utterance } from "../../utterances.ts";
import type { FormEvidence } from "../candidates/gather-forms.ts";
import { formKey, formParts, isPlainWord } from "../spelling/forms.ts";
import type { Pair } from "./side-by-side.ts";

/**
 * A word and the one name that it is a part of in what is answered with it: `"drain" would be better` below "+void pond_fill(...), or
 * drain_reeds_of_pond()?". Whoever says the name in the same breath speaks of the word alone.
 */
export function wordsAnswered(forms: readonly FormEvidence[]): readonly Pair[] {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  return forms
    .filter(({ key }) => isPlainWord(key))
    .flatMap((word): readonly Pair[] => {
      const told = toldIn(word);
      const [key = "", ...others] = new Set(told.flatMap(({ passage }) => builtOn(word.key, endOf(passage))));
      const name = byKey.get(key);
      if (!name || others.length > 0) return [];
      const isMeant = ({ passage, text }: Utterance) =>
        builtOn(word.key, endOf(passage)).length > 0 && !builtOn(word.key, text).includes(key);
      return told.every(isMeant) ? [[word, name]] : [];
    });
}

/** The sentences that put a word forward, judge it or call it a name. */
function toldIn({ proposals, replacedIn, judgedIn, calledIn }: FormEvidence): readonly Utterance[] {
  return [...[...proposals, ...replacedIn].map(({ utterance }) => utterance), ...judgedIn, ...calledIn];
}

/** The keys of the identifiers in a text that have a word as one of their parts. */
function builtOn(word: string, text: string): readonly string[] {
  return (text.match(/\w{3,80}/g) ?? [])
    .map(formKey)
    .filter((key) => key.includes("_") && formParts(key).includes(word));
}
