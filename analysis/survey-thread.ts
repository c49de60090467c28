import { readUtterancesOf } from "./analyze-debate.ts";
import type { Models } from "./models.ts";
import { proposalStrength } from "./names/candidates/name-features.ts";
import { findContested, isUncontested } from "./names/contested/contested.ts";
import { isPutForward, type NameFamily } from "./names/families/name-family.ts";
import { findNames } from "./names/find-names.ts";
import { findMentions } from "./names/mentions/mentions.ts";
import { namingStrength } from "./names/mentions/naming-context.ts";
import { renameTo } from "./names/proposals/rename.ts";
import { isDistinctive } from "./names/spelling/distinctive.ts";
import { formKey, formParts } from "./names/spelling/forms.ts";
import { isPatchPost, readSeriesVersion, type SeriesVersion } from "./threads/series.ts";
import { shortlogTitles } from "./threads/shortlog.ts";
import { withoutTags } from "./threads/title.ts";
import type { Post, Thread } from "./types.ts";
import { isByPerson, type Utterance } from "./utterances.ts";

/** What a thread has to do with names and with other threads: enough to tell which threads belong to one debate. */
export type ThreadSurvey = {
  readonly threadId: string;
  readonly series: SeriesVersion;
  /** Distinctive spelling keys (names/spelling/forms.ts) in the titles of its patches. */
  readonly topics: readonly string[];
  /** Spelling keys of all words and names in those titles. */
  readonly titleWords: readonly string[];
  /** Whether anybody speaks of names in it, in so many words. */
  readonly speaksOfNames: boolean;
  /** What it argues about; null where it talks of no name at all, as most threads of an archive do. */
  readonly names: SurveyedNames | null;
};

export type SurveyedNames = {
  /** Spelling keys (names/spelling/forms.ts) of the names it puts forward or would replace, distinctive ones only. */
  readonly keys: readonly string[];
  /** Distinctive keys that it plainly says are renamed. */
  readonly renamed: readonly string[];
  /** Spelling keys of the names that are put forward in it, ordinary words among them. */
  readonly put: readonly string[];
  /** Long parts of its names: "sheltered" of roost_sheltered. */
  readonly parts: readonly string[];
};

/** Reads a thread for names, alone and without what they mean to anybody. */
export function surveyThread(thread: Thread, models: Models): ThreadSurvey {
  const { id, posts } = thread;
  const patches = posts.filter(isPatchPost);
  const titles = patches.flatMap(titlesOf);
  const topics = distinct(titles.flatMap(topicsOf)).filter(isDistinctive);
  const titleWords = distinct(titles.flatMap(wordsOf));
  const read = readUtterancesOf([thread]);
  const utterances = read.utterances.filter(isByPerson);
  const speaksOfNames = utterances.some(({ text, kind }) => kind !== "code" && namingStrength(text) === 1);
  const names = surveyNames({ posts: read.posts, utterances, speaksOfNames }, models);
  return { threadId: id, series: readSeriesVersion(posts), topics, titleWords, speaksOfNames, names };
}

/** What a thread says, in answering order. */
type Read = {
  readonly posts: readonly Post[];
  readonly utterances: readonly Utterance[];
  readonly speaksOfNames: boolean;
};

function surveyNames({ posts, utterances, speaksOfNames }: Read, models: Models): SurveyedNames | null {
  const contested = findContested(utterances, posts);
  if (!speaksOfNames && isUncontested(contested)) return null;
  const families = findNames(utterances, posts, models, contested);
  if (!families.some(({ role }) => role === "proposed")) return null;
  return {
    keys: distinct(families.filter(({ confidence }) => confidence >= tying).flatMap(keysOf)).filter(isDistinctive),
    renamed: distinct(families.filter(isPlainlyRenamed).flatMap(keysOf)).filter(isDistinctive),
    put: distinct(families.filter(isPutForward).flatMap(keysOf)).filter(({ length }) => length >= shortestPut),
    parts: distinct(families.flatMap(keysOf).flatMap(formParts)).filter(({ length }) => length >= longPart),
  };
}

/** A name this sure ties threads together. */
const tying = 0.35;
/** A rename this plain does, too. */
const plain = 0.6;
const longPart = 7;
/** Shorter names stand in any title. */
const shortestPut = 5;

function isPlainlyRenamed({ replacedIn }: NameFamily): boolean {
  return replacedIn.some((proposal) => proposal.rule === renameTo.rule && proposalStrength(proposal) >= plain);
}

function keysOf({ keys }: NameFamily): readonly string[] {
  return [...keys];
}

/** Its own title, and those of the patches that it lists. */
function titlesOf({ message }: Post): readonly string[] {
  return [withoutTags(message.subject), ...shortlogTitles(message.body)];
}

function topicsOf(title: string): readonly string[] {
  return findMentions(title).map(({ form }) => formKey(form));
}

function wordsOf(title: string): readonly string[] {
  return title.split(/[^\w/.-]+/).map((word) => formKey(word.replace(/[.:]$/, "")));
}

function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}
