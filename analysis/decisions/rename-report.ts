import { introducedForms } from "../names/contested/introduced.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { findMentions } from "../names/mentions/mentions.ts";
import { putOutsidePatchesBefore, tellsRename } from "../names/proposals/told-rename.ts";
import { formKey } from "../names/spelling/forms.ts";
import { rememberedOf } from "../remember.ts";
import { isPatchPost } from "../threads/series.ts";
import type { Utterance } from "../utterances.ts";
import { dropsRename } from "./drops-rename.ts";
import { firstPosted } from "./first-posted.ts";
import { type DebateRecord, namesReplacedBy, type Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/** Messages that must have taken sides before a rename in a patch is an answer to a debate and not its opening. */
const fewestBefore = 2;

/**
 * "v10: Renamed heron_put() to egret_put()": a patch mail that reports the rename after sides were taken, of a name that
 * was argued about or that the patches are about; changelogs tell of many other renames.
 */
export function renameReport(record: DebateRecord): readonly Settlement[] {
  const patchPosts = new Set(record.posts.filter(isPatchPost).map(({ message }) => message.id));
  const concerned = concerns(record);
  return record.families.filter(concerned).flatMap((family) => {
    const told = family.proposals
      .filter(({ rule, utterance }) => tellsRename({ rule }) && patchPosts.has(utterance.messageId))
      .map(({ utterance }) => utterance)
      .filter(({ text }) => !dropsRename(text) && !isChangeOfCode(text, family, record));
    const last = told.at(-1);
    if (last === undefined) return [];
    const isAnswer =
      sidesTakenBefore(last, record) >= fewestBefore || putOutsidePatchesBefore(last, family.proposals).length > 0;
    return isAnswer ? [{ family, utterance: firstPosted(last, told), ...waysToSettle.renameReport }] : [];
  });
}

/** "- WARN_ON -> WARN_ON_ONCE" without a word of names is a change of code, unless the patches bring one of the two. */
function isChangeOfCode(text: string, family: NameFamily, { families, posts }: DebateRecord): boolean {
  if (!/[-=]>|→/.test(text) || speaksOfName.test(text)) return false;
  const brought = keysBrought(posts);
  return ![family, ...namesReplacedBy(family, families)].some(({ keys }) => [...keys].some((key) => brought.has(key)));
}

const keysBrought = rememberedOf((posts: DebateRecord["posts"]) => new Set([...introducedForms(posts)].map(formKey)));

const speaksOfName = /\b(?:renam\w*|nam(?:e[ds]?|ing)|call(?:ed)?|becomes?|became)\b/i;

function sidesTakenBefore({ index, messageId }: Utterance, { stances }: DebateRecord): number {
  const earlier = stances.filter(({ utterance }) => utterance.index < index && utterance.messageId !== messageId);
  return new Set(earlier.map(({ utterance }) => utterance.messageId)).size;
}

/** Whether sides were taken on a name or on one it replaces, or a patch's title is about the one it replaces. */
function concerns({ families, stances, posts }: DebateRecord): (family: NameFamily) => boolean {
  const judged = new Set(stances.map(({ family }) => family));
  const titles = posts.filter(isPatchPost).flatMap(({ message }) => findMentions(message.subject));
  const topics = new Set(titles.map(({ form }) => formKey(form)));
  return (family) => {
    const replaced = namesReplacedBy(family, families);
    return (
      [family, ...replaced].some((name) => judged.has(name)) ||
      replaced.some(({ keys }) => [...keys].some((key) => topics.has(key)))
    );
  };
}
