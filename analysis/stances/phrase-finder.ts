import { matchesOf } from "../matches-of.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { formKey } from "../names/spelling/forms.ts";
import { type FindWords, mergeMentions, wordMention } from "./known-mention.ts";

/**
 * Looks for names of several words ("Set aside", "resume-window") wherever they stand as they are spelled, or with hyphens;
 * for those with a number ("Set Aside 1.0") in capitals and small letters.
 */
export function phraseFinder(byKey: ReadonlyMap<string, NameFamily>): FindWords {
  const spelled = [...new Set(byKey.values())].flatMap((family) =>
    [family.name, ...family.aliases].map((form) => [form, family] as const),
  );
  const asSpelled = new Map([
    ...spelled.filter(([form]) => isOfWords.test(form)).map(([form, family]) => [hyphenated(form), family] as const),
    ...spelled.filter(([form]) => isPhrase.test(form)),
  ]);
  const numbered = spelled.filter(([form]) => isNumbered.test(form));
  const inAnyCase = new Map(numbered.map(([form, family]) => [form.toLowerCase(), family] as const));
  const findSpelled = findAnyOf(asSpelled, "g", (form) => form);
  const findNumbered = findAnyOf(inAnyCase, "gi", (form) => form.toLowerCase());
  return (text) => mergeMentions(findSpelled(text), findNumbered(text));
}

/** Finds the forms of a map in texts, as `keyOf` writes them there. */
function findAnyOf(
  familyOf: ReadonlyMap<string, NameFamily>,
  flags: string,
  keyOf: (form: string) => string,
): FindWords {
  if (familyOf.size === 0) return () => [];
  const forms = [...familyOf.keys()].map((form) => form.replaceAll(".", "\\."));
  const pattern = new RegExp(`(?<![\\w"“-])(?:${forms.join("|")})(?![\\w"”-])`, flags);
  return (text) =>
    matchesOf(pattern, text).flatMap(({ 0: form, index }) => {
      const family = familyOf.get(keyOf(form));
      return family ? [wordMention({ start: index, end: index + form.length }, form, family)] : [];
    });
}

const isPhrase = /^[A-Z][\w&]*(?: [\w&]+){1,2}$|^[a-z]\w*(?:[- ][a-z]\w*)+$/;
const isNumbered = /^[A-Za-z][\w&]*(?: [\w&]+){0,3} v?\d+(?:\.\d+)*$/;
const isOfWords = /^[a-z][a-z\d]*(?:[- ][a-z\d]+)+(?:\.[a-z\d.]+)?$/;

/**
 * "keep-pond" of "keep-pond.so.1" and "keep pond": names of words as people write them who do not look them up. Who
 * writes "keep-pond" of keep_pond() speaks of what it does.
 */
function hyphenated(form: string): string {
  return formKey(form).replaceAll("_", "-");
}
