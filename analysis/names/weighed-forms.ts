import { remembered } from "../remember.ts";
import { findCues } from "../stances/cues/index.ts";
import type { Post } from "../types.ts";
import { isProse, type Utterance } from "../utterances.ts";
import { areAlike, beginAlike } from "./alike.ts";
import { formKey, formParts, wordKey } from "./forms.ts";
import { introducedForms } from "./introduced.ts";
import { type MarkedSentence, markSentence } from "./marked-sentence.ts";
import { isForm, type Mention } from "./mentions.ts";
import { namingStrength } from "./naming-context.ts";
import { newness } from "./newness.ts";
import { findProposals } from "./proposals/index.ts";
import type { FoundProposal } from "./proposals/proposal-rule.ts";

/**
 * The spelling keys (forms.ts) of identifiers that one puts forward, or brings with a patch, and another weighs as only names are weighed
 * ("not a fan of pond_get", "pond_hold it is"), where names are talked of. Of code, too, it is said that it is good or wrong; that counts for nothing here.
 */
export function weighedForms(utterances: readonly Utterance[], posts: readonly Post[]): ReadonlySet<string> {
  const spoken = utterances.filter(isProse);
  if (!spoken.some(({ text }) => namingStrength(text) === 1)) return new Set();
  const putters = new Map<string, Set<string>>();
  const put = (key: string, by: string) => putters.set(key, (putters.get(key) ?? new Set()).add(by));
  const isNew = newness(posts);
  for (const { text, person, messageId } of spoken)
    for (const { mention, rule } of proposalsIn(text))
      if (isForm(mention) && rule !== ofCode && isNew(mention.form, messageId)) put(formKey(mention.form), person.main);
  const brought = [...introducedForms(posts)];
  const lone = new Set<string>();
  for (const { key, by, isAkin } of firstMentions(spoken, brought, isNew)) {
    if (putters.has(key) && !lone.has(key)) continue;
    put(key, by);
    if (!isAkin) lone.add(key);
  }
  if (putters.size === 0) return new Set();
  for (const key of brought.map(formKey)) if (!putters.has(key)) put(key, nobody);
  const meant = nameMeant([...putters.keys()], firstUses(spoken));
  const weighedBy = new Map<string, Map<string, number>>();
  for (const { text, person } of spoken)
    for (const { key, weight } of weighedIn(text, meant))
      if ([...(putters.get(key) ?? [])].some((one) => one !== person.main)) {
        const judges = weighedBy.get(key) ?? new Map<string, number>();
        weighedBy.set(key, judges.set(person.main, Math.max(weight, judges.get(person.main) ?? 0)));
      }
  const isWeighed = (judges: ReadonlyMap<string, number>, key: string) =>
    [...judges.values()].reduce((sum, one) => sum + one, 0) >= (lone.has(key) ? fewestOfLone : 1);
  // Of what a patch brings it may be said by any number of people that it is wrong.
  const isPut = (key: string) => putters.get(key)?.has(nobody) !== true;
  return new Set(
    [...weighedBy]
      .filter(([key, judges]) =>
        isPut(key) ? isWeighed(judges, key) : [...judges.values()].some((weight) => weight >= 1),
      )
      .map(([key]) => key),
  );
}

/** What is made like nothing at hand, and not put forward in any known way, takes two people who judge it as only names are judged. */
const fewestOfLone = 2;

/**
 * Who first speaks of identifiers that no mail had before, and whether they are made like what the posts bring: what is not there yet can only be
 * a name for it, however it comes up.
 */
function firstMentions(
  spoken: readonly Utterance[],
  brought: readonly string[],
  isNew: (form: string, messageId: string) => boolean,
): readonly { readonly key: string; readonly by: string; readonly isAkin: boolean }[] {
  const known = [...new Set(brought.map(wordKey))].filter((words) => formParts(words).length > 1);
  const isAkin = remembered((words: string) =>
    known.some((other) => areAlike(words, other) || beginAlike(words, other)),
  );
  return spoken.flatMap(({ text, person, messageId }) => {
    if (!mayHoldForm.test(text)) return [];
    return markSentence(text)
      .mentions.filter((mention) => isForm(mention) && isNew(mention.form, messageId))
      .filter(({ form }) => formParts(wordKey(form)).length > 1)
      .map(({ form }) => ({ key: formKey(form), by: person.main, isAkin: isAkin(wordKey(form)) }));
  });
}

/** Who puts forward what a patch brings. */
const nobody = "";

/** "use pond_hold() instead of pond_get()" is said of what they do. */
const ofCode = "use-instead";

function proposalsIn(text: string): readonly FoundProposal[] {
  return mayHoldForm.test(text) ? findProposals(markSentence(text)) : [];
}

const mayHoldForm = /[_*:=.]\w|\w[:=(]|[A-Z]{3}|[a-z][A-Z]|--[a-z]|\w-[a-z]/;

/** By spelling key, the place of the first utterance that mentions it. */
function firstUses(spoken: readonly Utterance[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  spoken.forEach(({ text }, place) => {
    if (!mayHoldForm.test(text)) return;
    for (const { form } of markSentence(text).mentions.filter(isForm)) {
      const key = formKey(form);
      if (!first.has(key)) first.set(key, place);
    }
  });
  return first;
}

/**
 * Finds the one of the keys that a key means: itself, or the one that ends with it ("keep_pond" for reed_keep_pond); what was spoken of before
 * the longer one was is another thing.
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
  if (!mayHoldForm.test(text)) return [];
  const sentence: MarkedSentence = markSentence(text);
  const keyOf = (mention: Mention) => (isForm(mention) ? meant(formKey(mention.form)) : undefined);
  if (!sentence.mentions.some((mention) => keyOf(mention) !== undefined)) return [];
  const weights = new Map<string, number>();
  for (const { rule, targets } of findCues(sentence))
    for (const key of targets.map(keyOf).filter((one) => one !== undefined)) {
      const weight = ofNames.has(rule) ? 1 : ofBoth.has(rule) ? asCode : 0;
      weights.set(key, Math.max(weight, weights.get(key) ?? 0));
    }
  return [...weights].map(([key, weight]) => ({ key, weight }));
}

/** The kinds of cues that are seldom said of code. */
const ofNames: ReadonlySet<string> = new Set([
  "liking",
  "dismissal",
  "refusing",
  "fronted",
  "holding on",
  "still free",
  "taken elsewhere",
  "misled readers",
  "mix-up",
  "obscurity",
  "resemblance",
  "ranking",
  "calling",
  "untrue",
  "impression",
  "needs explaining",
]);

const ofBoth: ReadonlySet<string> = new Set(["fitness", "verdict", "comparison", "choice", "clash", "misgiving"]);
