import { remembered, rememberedOf } from "../../remember.ts";
import { isPatchPost } from "../../threads/series.ts";
import type { Post } from "../../types.ts";
import { endOf, type Utterance } from "../../utterances.ts";
import { nameShares } from "../mentions/name-share.ts";
import { namingStrength } from "../mentions/naming-context.ts";
import { type PutWord, wordsPut } from "../mentions/words-put.ts";
import { wordsIn, wordsSpokenOf } from "../mentions/words-spoken-of.ts";
import { isMendedText } from "../proposals/mended-text.ts";
import { isPairOfTerms } from "../spelling/forms.ts";
import { introducedWords } from "./introduced.ts";

/**
 * Ordinary or coined words, in small letters, that somebody puts forward where names are talked of, and another then speaks of without an
 * article, as nobody speaks of a thing: "How about bundle?" and "bundle sounds like something that gets packed". Each alone may
 * as well be about bundles. What a patch brings is put forward with it.
 */
export function contestedWords(utterances: readonly Utterance[], posts: readonly Post[]): ReadonlySet<string> {
  const spoken = utterances.filter(({ kind }) => kind !== "trailer");
  const isBrought = broughtBy(posts);
  const possible = spoken
    .flatMap((utterance) => wordsPut(utterance).map((put) => ({ ...put, key: put.word.toLowerCase(), utterance })))
    .filter(({ judged, key, utterance, word }) => (!judged || isBrought(key)) && !isMendedText(utterance, word));
  const put = findPut(possible);
  if (put.length === 0) return new Set();
  const putters = puttersOf(put);
  for (const word of introducedWords(posts)) if (!putters.has(word)) putters.set(word, new Set([nobody]));
  const spokenOf = spokenOfByOthers(putters, spoken);
  if (spokenOf.size === 0) return spokenOf;
  const others = possible.filter(({ key }) => !putters.has(key));
  const putIn = messagesOf(others);
  const answered = spokenOfByOthers(
    puttersOf(others),
    spoken,
    (utterance, key) => answers(utterance, key) || putIn.get(key)?.has(utterance.passage.parentId ?? "") === true,
  );
  return withListed(mostlyNames(new Set([...spokenOf, ...answered]), spoken), put);
}

/**
 * Of all that is said of a word, so much must speak of it as a name: things and deeds that are often spoken of have an
 * article, or are done.
 */
const fewestAsName = 0.2;

function mostlyNames(words: ReadonlySet<string>, spoken: readonly Utterance[]): ReadonlySet<string> {
  const shareOf = nameShares(
    [...words].filter((key) => !isCompoundOrPair(key)),
    spoken,
  );
  return new Set([...words].filter((key) => isCompoundOrPair(key) || shareOf(key) >= fewestAsName));
}

/** Whether a word stands in the title of a patch, or in what it adds, as a word or as a part of an identifier. */
function broughtBy(posts: readonly Post[]): (key: string) => boolean {
  const patches = posts.filter(isPatchPost);
  return remembered((key) => {
    const added = new RegExp(`^\\+.*(?<![a-z])${key}(?![a-z])`, "im");
    const titled = new RegExp(`(?<![a-z])${key}(?![a-z])`, "i");
    return patches.some(
      ({ message, blocks }) =>
        titled.test(message.subject) || blocks.some(({ kind, text }) => kind === "patch" && added.test(text)),
    );
  });
}

/** Who puts forward what a patch brings, or what is only judged. */
const nobody = "";

/** What nobody is seen to put forward must be spoken of by several. */
const fewestJudges = 2;

/** By the key of a word, the people who put it forward. */
type Putters = ReadonlyMap<string, ReadonlySet<string>>;

function puttersOf(put: readonly Put[]): Map<string, Set<string>> {
  const putters = new Map<string, Set<string>>();
  for (const { key, utterance, listed, judged } of put)
    if (judged) putters.set(key, (putters.get(key) ?? new Set()).add(nobody));
    else if (!listed) putters.set(key, (putters.get(key) ?? new Set()).add(utterance.person.main));
  return putters;
}

/** By the key of a word, the messages that put it forward. */
function messagesOf(put: readonly Put[]): ReadonlyMap<string, ReadonlySet<string>> {
  const messages = new Map<string, Set<string>>();
  for (const { key, utterance } of put) messages.set(key, (messages.get(key) ?? new Set()).add(utterance.messageId));
  return messages;
}

/** Whether an utterance stands below a quotation that has the word. */
function answers({ passage }: Utterance, key: string): boolean {
  return passage.quoted && endOf(passage).toLowerCase().includes(key);
}

/** A word that is put forward, by its key; the rest as in words-put.ts. */
type Put = Pick<PutWord, "forCertain" | "labelled" | "judged" | "listed"> & {
  readonly key: string;
  readonly utterance: Utterance;
};

/** The words that are put forward for certain, where names are talked of, or where one is spoken of that was put forward so. */
function findPut(possible: readonly Put[]): readonly Put[] {
  const polls = pollsIn(possible);
  const isNear = rememberedOf(isNearNames);
  const put = new Set(
    possible.filter(
      (one) => one.forCertain || isNear(one.utterance) || (one.labelled && polls.has(one.utterance.messageId)),
    ),
  );
  if (put.size === 0) return [];
  const beside = besideKeys(possible);
  // What is added is visited, too.
  for (const { key } of put) for (const one of beside.get(key) ?? []) put.add(one);
  return possible.filter((one) => put.has(one));
}

/** By the key of a word that is put forward, those that are put forward near a mention of it. */
function besideKeys(possible: readonly Put[]): ReadonlyMap<string, readonly Put[]> {
  const beside = new Map<string, Put[]>(possible.map(({ key }) => [key, []]));
  const wordsNear = rememberedOf(
    (utterance: Utterance) => new Set([utterance.text, ...textsAround(utterance)].flatMap(wordsIn)),
  );
  for (const one of possible) for (const word of wordsNear(one.utterance)) beside.get(word)?.push(one);
  return beside;
}

/** So many options of one word each, with labels, are a poll on names. */
const fewestOptions = 3;

/** The messages that have a list of words with labels. */
function pollsIn(possible: readonly Put[]): ReadonlySet<string> {
  const options = new Map<string, number>();
  for (const { labelled, utterance } of possible)
    if (labelled) options.set(utterance.messageId, (options.get(utterance.messageId) ?? 0) + 1);
  return new Set([...options].filter(([, count]) => count >= fewestOptions).map(([id]) => id));
}

/** Whether names are talked of in the sentence, around it, in what it answers or in the subject, be it in one weak word. */
function isNearNames(utterance: Utterance): boolean {
  return [utterance.text, ...textsAround(utterance), utterance.subject].some((text) => namingStrength(text) > 0);
}

function textsAround({ before, after, listLead, passage }: Utterance): readonly string[] {
  return [...before.slice(-4), ...after.slice(0, 2), listLead ?? "", endOf(passage)];
}

/** The words that somebody speaks of as names who did not put them forward, where that counts. */
function spokenOfByOthers(
  putters: Putters,
  spoken: readonly Utterance[],
  counts: (utterance: Utterance, key: string) => boolean = () => true,
): ReadonlySet<string> {
  const meant = new Map<string, string[]>();
  for (const key of putters.keys())
    for (const said of [key, ...halvesOf(key)]) meant.set(said, [...(meant.get(said) ?? []), key]);
  const judged = wordsSpokenOf([...meant.keys()]);
  const speakers = new Map<string, Set<string>>();
  for (const utterance of spoken) {
    if (utterance.kind === "code") continue;
    for (const key of judged(utterance.text).flatMap(({ word }) => meant.get(word.toLowerCase()) ?? []))
      if ([...(putters.get(key) ?? [])].some((one) => one !== utterance.person.main) && counts(utterance, key))
        speakers.set(key, (speakers.get(key) ?? new Set()).add(utterance.person.main));
  }
  const enough = (key: string) => ([...(putters.get(key) ?? [])].every((one) => one === nobody) ? fewestJudges : 1);
  return new Set([...speakers].filter(([key, people]) => people.size >= enough(key)).map(([key]) => key));
}

/** What is put forward in one breath, or in one list with labels, of which half or more are taken up, is an alternative to them. */
function withListed(spokenOf: ReadonlySet<string>, put: readonly Put[]): ReadonlySet<string> {
  const byBreath = new Map<Utterance | string, Set<string>>();
  for (const { key, utterance, labelled } of put) {
    const breath = labelled ? utterance.messageId : utterance;
    byBreath.set(breath, (byBreath.get(breath) ?? new Set()).add(key));
  }
  const listed = [...byBreath.values()].filter(
    (keys) => 2 * [...keys].filter((key) => spokenOf.has(key)).length >= keys.size && keys.size > 1,
  );
  return new Set([...spokenOf, ...listed.flatMap((keys) => [...keys])]);
}

/** "resume-window", "leader/follower". */
function isCompoundOrPair(key: string): boolean {
  return key.includes("-") || isPairOfTerms(key);
}

/** The two terms of a pair, each of which may be judged alone: "leader isn't". */
function halvesOf(key: string): readonly string[] {
  return isPairOfTerms(key) ? key.split("/") : [];
}
