import { matchesOf } from "../../matches-of.ts";
import type { Occurrence } from "../candidates/gather-forms.ts";
import { surelyOfNames } from "../mentions/naming-context.ts";
import { formKey, formParts, isPlainWord } from "../spelling/forms.ts";
import { isPutForward, type NameFamily } from "./name-family.ts";

/**
 * The names, and what a word in quotes is said of: `"shelter" is too generic` right below "+bool pond_shelter_all(int
 * at)" is said of pond_shelter_all, of which it is a part. A word that somebody puts forward, or that the lines quoted
 * hold no or several identifiers with, is what it is.
 */
export function withWordsOfQuoted(families: readonly NameFamily[]): readonly NameFamily[] {
  const known = new Set(families.flatMap(({ keys }) => [...keys]));
  return families.map((family) => {
    const word = formKey(family.name);
    if (!isPlainWord(word) || isPutForward(family)) return family;
    const judged = family.occurrences.find((one) => formKey(one.mention.form) === word && isSetOffBelow(one));
    const whole = judged ? builtOn(word, judged.utterance.passage.text) : null;
    if (whole === null) return family;
    const isNew = family.keys.size === 1 && !known.has(formKey(whole));
    if (!isNew && !family.keys.has(formKey(whole))) return family;
    const aliases = new Set([family.name, ...family.aliases].filter((form) => form !== whole));
    return {
      ...family,
      name: whole,
      aliases: [...aliases].toSorted(),
      keys: new Set([...family.keys, formKey(whole)]),
    };
  });
}

/** In quotes, first thing below a quotation, where names are talked of. */
function isSetOffBelow({ mention, utterance, context }: Occurrence): boolean {
  return mention.quoted && utterance.passage.quoted && utterance.before.length === 0 && context >= surelyOfNames;
}

/** So many lines are what is answered below. */
const lastLines = 3;

/** The one identifier in the last lines of a quotation that a word is a part of; null where there is none, or several. */
function builtOn(word: string, passage: string): string | null {
  const lines = passage.trimEnd().split("\n").slice(-lastLines).join("\n");
  const built = matchesOf(/\w{3,}/g, lines)
    .map(([identifier]) => identifier)
    .filter((identifier) => identifier.includes("_") && formParts(identifier).includes(word));
  return new Set(built).size === 1 ? (built[0] ?? null) : null;
}
