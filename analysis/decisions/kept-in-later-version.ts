import type { NameFamily } from "../names/families/name-family.ts";
import { formKey } from "../names/spelling/forms.ts";
import { patchVersion } from "../threads/patch-title.ts";
import { isPatchPost } from "../threads/series.ts";
import { withoutTags } from "../threads/title.ts";
import type { Post } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import type { DebateRecord, Settlement } from "./settlement.ts";
import { usesInAddedLines } from "./uses-in-added-lines.ts";
import { waysToSettle } from "./ways-to-settle.ts";
import { wordsWithPatch } from "./words-with-patch.ts";

/**
 * Where no message settles a debate: the name in the title of the patches, if their newest version still has it after
 * others have said all that they say against it, and for alternatives to it, and takes none of these up; null where there
 * is none. Weak evidence, and told as such.
 */
export function keptInLaterVersion(record: DebateRecord): Settlement | null {
  for (const family of record.families.filter(({ role }) => role === "incumbent")) {
    const titled = record.posts.filter((post) => isPatchPost(post) && hasInTitle(post, family));
    const [first, last] = [titled[0], titled.at(-1)];
    if (!first || !last || versionOf(last) <= versionOf(first)) continue;
    const asked = askedToChange(family, last.person.main, record);
    const before = new Set(record.posts.slice(0, record.posts.indexOf(last)).map(({ message }) => message.id));
    const isAnswer = asked.length > 0 && asked.every(({ messageId }) => before.has(messageId));
    const others = record.families.filter((other) => other !== family && other.role === "proposed");
    if (!isAnswer || others.some((other) => usesInAddedLines(other, last) > 0)) continue;
    const utterance = wordsWithPatch(last, family, record.utterances);
    if (utterance) return { family, utterance, ...waysToSettle.keptInLaterVersion };
  }
  return null;
}

/** What others than the author say against the name, and where they put another forward. */
function askedToChange(family: NameFamily, author: string, { families, stances }: DebateRecord): readonly Utterance[] {
  const against = stances
    .filter((one) => one.family === family && one.stance === "oppose")
    .map(({ utterance }) => utterance);
  const instead = families.flatMap(({ proposal }) => (proposal ? [proposal.utterance] : []));
  return [...against, ...instead].filter(({ person }) => person.main !== author);
}

/** Whether the title calls the thing so; one that says that it is renamed, or goes, does not. */
function hasInTitle({ message }: Post, { keys }: NameFamily): boolean {
  if (replaces.test(message.subject)) return false;
  return withoutTags(message.subject)
    .split(/[^\w.+-]+/)
    .some((word) => keys.has(formKey(word)));
}

const replaces =
  /\b(?:renam|deprecat|replac|obsolet|remov|drop|delet|retir)(?:e|ed|es|ing|s|ping|ped)?\b|\bget rid of\b/i;

function versionOf({ message }: Post): number {
  return patchVersion(message.subject);
}
