import { matchesOf } from "../matches-of.ts";
import type { Proposal } from "../names/candidates/gather-forms.ts";
import { proposalStrength } from "../names/candidates/name-features.ts";
import { isContested, type NameFamily } from "../names/families/name-family.ts";
import { isSlotFiller } from "../names/mentions/function-words.ts";
import { renameTo } from "../names/proposals/rename.ts";
import { formKey, isPlainWord } from "../names/spelling/forms.ts";
import { isPartOf } from "../names/spelling/part-of.ts";
import { patchVersion } from "../threads/patch-title.ts";
import { isPatchPost } from "../threads/series.ts";
import type { Post } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import { dropsRename } from "./drops-rename.ts";
import type { DebateRecord, Settlement } from "./settlement.ts";
import { lineThatHas, usesInAddedLines, usesInListedTitles } from "./uses-in-added-lines.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/** A proposal weaker than this may be no proposal at all: its use in a patch proves nothing. */
const trusted = 0.45;

/**
 * A later version of the patches uses a name that was put forward under an earlier one, and no version after it drops it.
 * Names of files and patterns of names show too little of themselves in the lines of a patch to tell.
 */
export function nextRevision(record: DebateRecord): readonly Settlement[] {
  const revisions = readRevisions(record.posts);
  return record.families.flatMap((family) => {
    const { proposal } = family;
    if (family.role !== "proposed" || !proposal) return [];
    if (proposal.mention.shape === "file" || proposal.mention.shape === "glob") return [];
    const proposedIn = record.posts.findIndex(({ message }) => message.id === proposal.utterance.messageId);
    if (isUsedBefore(family, record.posts.slice(0, proposedIn))) return [];
    return revisions.flatMap((revision): readonly Settlement[] => {
      const own = ownWordsOf(revision, family, proposedIn, record.utterances);
      const isTrusted = isContested(family) || proposalStrength(proposal) >= trusted;
      const told = isTrusted ? shows(own, family) : undefined;
      if (told) return [{ family, utterance: told, ...waysToSettle.nextRevision }];
      const line = addedLine(revision, proposal, own);
      return line ? [{ family, utterance: says(own, family) ?? line, ...waysToSettle.usedInLines }] : [];
    });
  });
}

/** Patches had the word before it was put forward: that a later version has it, too, tells nothing. */
function isUsedBefore(family: NameFamily, earlier: readonly Post[]): boolean {
  return earlier.some((post) => isPatchPost(post) && usesInAddedLines(family, post) > 0);
}

/** The patch posts of one author's newest version, and whether an older version is at hand. */
type Revision = {
  readonly posts: readonly { readonly post: Post; readonly order: number }[];
  readonly firstOrder: number;
};

function readRevisions(posts: readonly Post[]): readonly Revision[] {
  const byAuthor = new Map<string, { post: Post; order: number }[]>();
  posts.forEach((post, order) => {
    if (!isPatchPost(post) || post.person.main === "") return;
    const own = byAuthor.get(post.person.main) ?? [];
    own.push({ post, order });
    byAuthor.set(post.person.main, own);
  });
  return [...byAuthor.values()].map((own) => {
    const newest = Math.max(...own.map(({ post }) => patchVersion(post.message.subject)));
    const last = own.filter(({ post }) => patchVersion(post.message.subject) === newest);
    return { posts: last, firstOrder: last[0]?.order ?? 0 };
  });
}

/** An ordinary word may stand once in a comment or a help text. */
const fewestUses = 2;

/** What the author says with a newer version that uses the name; nothing where it does not, or has another in its place. */
function ownWordsOf(
  revision: Revision,
  family: NameFamily,
  proposedIn: number,
  utterances: readonly Utterance[],
): readonly Utterance[] {
  if (revision.firstOrder <= proposedIn) return [];
  const uses = revision.posts.reduce(
    (sum, { post }) => sum + usesInAddedLines(family, post) + usesInListedTitles(family, post),
    0,
  );
  if (uses < ([...family.keys].every(isPlainWord) ? fewestUses : 1)) return [];
  const ids = new Set(revision.posts.map(({ post }) => post.message.id));
  // "v2: renamed from pond to roost": the old name stands in the lines all the same.
  if (family.replacedIn.some(({ rule, utterance }) => rule === renameTo.rule && ids.has(utterance.messageId)))
    return [];
  const own = utterances.filter(({ messageId, kind }) => ids.has(messageId) && kind !== "code");
  // Words of the name in the lines are no use of it.
  return own.some(({ text }) => dropsRename(text)) ? [] : own;
}

const renamed = /\b(?:renam(?:e|ed|es|ing)|(?:new|better|different|other|appropri\w+)\s+name|name)\b/i;

/** "renamed pond to roost" */
const renamedTo = /\brenam(?:e|ed|es|ing)\b.{0,60}?\s(?:to|into|[-=]+>|→)\s+["'`“]?([A-Za-z_][\w-]+)/gi;

/** The words of a revision that show it best: a rename with the name, the name, a rename that tells no name ("renamed the feature"). */
function shows(own: readonly Utterance[], family: NameFamily): Utterance | undefined {
  return says(own, family) ?? own.find(({ text }) => renamed.test(text) && !renamesToOther(text, family));
}

/** The words that have the name: first those that tell of a rename. */
function says(own: readonly Utterance[], family: NameFamily): Utterance | undefined {
  const mentioning = new Set(family.occurrences.map(({ utterance }) => utterance));
  const saying = own.filter((utterance) => mentioning.has(utterance));
  return saying.find(({ text }) => renamed.test(text)) ?? saying[0];
}

function renamesToOther(text: string, { keys }: NameFamily): boolean {
  return matchesOf(renamedTo, text)
    .map(([, word = ""]) => formKey(word))
    .some((key) => !isSlotFiller(key) && ![...keys].some((own) => own === key || isPartOf(key, own)));
}

/** "pond_keep_all": so many words make a name that nobody writes by chance. */
const fewestParts = 3;

/** The line of a patch that first has the very name, as its author's words. */
function addedLine({ posts }: Revision, { mention }: Proposal, own: readonly Utterance[]): Utterance | undefined {
  const key = formKey(mention.form);
  if (key.split("_").length < fewestParts) return undefined;
  const lines = posts.flatMap(({ post }) => {
    const utterance = own.find(({ messageId }) => messageId === post.message.id);
    const span = lineThatHas(key, post);
    if (!utterance || !span) return [];
    return [{ ...utterance, kind: "code" as const, span, text: post.message.body.slice(span.start, span.end) }];
  });
  return lines[0];
}
