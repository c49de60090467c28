import { remembered } from "../../remember.ts";
import { findCues } from "../../stances/cues/index.ts";
import { ofFormOrCode, ofFormPut } from "../../stances/cues/said-of-names.ts";
import type { Post } from "../../types.ts";
import { isProse, type Utterance } from "../../utterances.ts";
import { type MarkedSentence, markSentence } from "../mentions/marked-sentence.ts";
import { isForm, type Mention } from "../mentions/mentions.ts";
import { namingStrength } from "../mentions/naming-context.ts";
import { areAlike, beginAlike } from "../spelling/alike.ts";
import { formKey, formParts, wordKey } from "../spelling/forms.ts";
import { introducedForms } from "./introduced.ts";
import { mayHoldForm, newFormsPut } from "./new-forms-put.ts";
import { type IsNew, newness } from "./newness.ts";

/**
 * The spelling keys (forms.ts) of identifiers that one puts forward, or brings with a patch, and another weighs as only
 * names are weighed ("not a fan of pond_get", "pond_hold it is"), where names are talked of. Of code, too, it is said
 * that it is good or wrong; that counts for nothing here.
 */
export function weighedForms(utterances: readonly Utterance[], posts: readonly Post[]): ReadonlySet<string> {
  const spoken = utterances.filter(isProse);
  if (!spoken.some(({ text }) => namingStrength(text) === 1)) return new Set();
  const brought = [...introducedForms(posts)];
  const put = putForward(spoken, brought, newness(posts));
  if (put.size === 0) return new Set();
  const candidates = new Map([...brought.map((form) => [formKey(form), ofPatch] as const), ...put]);
  const judgements = judgementsOf(candidates, spoken);
  return new Set(
    [...judgements].filter(([key, weights]) => isEnough(weights, candidates.get(key))).map(([key]) => key),
  );
}

/** An identifier that may be weighed: by whom it was put forward, and how it came up. */
type Candidate = { readonly putters: ReadonlySet<string>; readonly how: "put" | "lone" | "brought" };

/** Nobody in particular puts forward what a patch brings. */
const ofPatch: Candidate = { putters: new Set([""]), how: "brought" };

/** By spelling key, what is put forward in a known way, or comes up while no mail had it before. */
function putForward(
  spoken: readonly Utterance[],
  brought: readonly string[],
  isNew: IsNew,
): ReadonlyMap<string, Candidate> {
  const candidates = new Map<string, Candidate>();
  const put = (key: string, by: string, how: Candidate["how"]) => {
    const known = candidates.get(key);
    candidates.set(key, { putters: new Set([...(known?.putters ?? []), by]), how: known?.how ?? how });
  };
  for (const utterance of spoken)
    for (const { mention } of newFormsPut(utterance, isNew)) put(formKey(mention.form), utterance.person.main, "put");
  for (const { key, by, isAkin } of firstMentions(spoken, brought, isNew))
    if ((candidates.get(key)?.how ?? "lone") === "lone") put(key, by, isAkin ? "put" : "lone");
  return candidates;
}

/** By spelling key, how much each who judges a candidate that another put forward makes it a name, in the order of the first judgements. */
function judgementsOf(
  candidates: ReadonlyMap<string, Candidate>,
  spoken: readonly Utterance[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const meant = nameMeant([...candidates.keys()], firstUses(spoken));
  const judgements = new Map<string, Map<string, number>>();
  for (const { text, person } of spoken)
    for (const { key, weight } of weighedIn(text, meant)) {
      if (![...(candidates.get(key)?.putters ?? [])].some((one) => one !== person.main)) continue;
      const weights = judgements.get(key) ?? new Map<string, number>();
      judgements.set(key, weights.set(person.main, Math.max(weight, weights.get(person.main) ?? 0)));
    }
  return judgements;
}

/** Whether the people who judge a candidate show that it is a name: of what a patch brings any number may say that it is wrong as code. */
function isEnough(judges: ReadonlyMap<string, number>, candidate: Candidate | undefined): boolean {
  const weights = [...judges.values()];
  if (candidate?.how === "brought") return weights.some((weight) => weight >= 1);
  return weights.reduce((sum, one) => sum + one, 0) >= (candidate?.how === "lone" ? fewestOfLone : 1);
}

/** What is made like nothing at hand, and not put forward in any known way, takes two people who judge it as only names are judged. */
const fewestOfLone = 2;

/**
 * Who first speaks of identifiers that no mail had before, and whether they are made like what the posts bring: what is
 * not there yet can only be a name for it, however it comes up.
 */
function firstMentions(
  spoken: readonly Utterance[],
  brought: readonly string[],
  isNew: IsNew,
): readonly { readonly key: string; readonly by: string; readonly isAkin: boolean }[] {
  const known = [...new Set(brought.map(wordKey))].filter((words) => formParts(words).length > 1);
  const isAkin = remembered((words: string) =>
    known.some((other) => areAlike(words, other) || beginAlike(words, other)),
  );
  return spoken.flatMap(({ text, person, messageId }) => {
    if (!mayHoldForm(text)) return [];
    return markSentence(text)
      .mentions.filter((mention) => isForm(mention) && isNew(mention.form, messageId))
      .filter(({ form }) => formParts(wordKey(form)).length > 1)
      .map(({ form }) => ({ key: formKey(form), by: person.main, isAkin: isAkin(wordKey(form)) }));
  });
}

/** By spelling key, the place of the first utterance that mentions it. */
function firstUses(spoken: readonly Utterance[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  spoken.forEach(({ text }, place) => {
    if (!mayHoldForm(text)) return;
    for (const { form } of markSentence(text).mentions.filter(isForm)) {
      const key = formKey(form);
      if (!first.has(key)) first.set(key, place);
    }
  });
  return first;
}

/**
 * Finds the one of the keys that a key means: itself, or the one that ends with it ("keep_pond" for reed_keep_pond);
 * what was spoken of before the longer one was is another thing.
 */
function nameMeant(
  keys: readonly string[],
  firstUse: ReadonlyMap<string, number>,
): (key: string) => string | undefined {
  const byTail = new Map<string, string | null>();
  for (const key of keys)
    for (let at = key.indexOf("_"); at >= 0; at = key.indexOf("_", at + 1)) {
      const tail = key.slice(at + 1);
      if ((firstUse.get(tail) ?? Number.POSITIVE_INFINITY) >= (firstUse.get(key) ?? 0))
        byTail.set(tail, byTail.has(tail) ? null : key);
    }
  const known = new Set(keys);
  return (key) => (known.has(key) ? key : (byTail.get(key) ?? undefined));
}

/** A key that a text judges, and how much that weighs: as a name, or as code may be judged, too, for which it takes two people. */
type Weighed = { readonly key: string; readonly weight: number };
const asCode = 0.5;

function weighedIn(text: string, meant: (key: string) => string | undefined): readonly Weighed[] {
  if (!mayHoldForm(text)) return [];
  const sentence: MarkedSentence = markSentence(text);
  const keyOf = (mention: Mention) => (isForm(mention) ? meant(formKey(mention.form)) : undefined);
  if (!sentence.mentions.some((mention) => keyOf(mention) !== undefined)) return [];
  const weights = new Map<string, number>();
  for (const { rule, targets } of findCues(sentence))
    for (const key of targets.map(keyOf).filter((one) => one !== undefined)) {
      const weight = ofFormPut.has(rule) ? 1 : ofFormOrCode.has(rule) ? asCode : 0;
      weights.set(key, Math.max(weight, weights.get(key) ?? 0));
    }
  return [...weights].map(([key, weight]) => ({ key, weight }));
}
