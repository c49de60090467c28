import type { FoundTalk, SeparateTalk } from "../analyze-debate.ts";
import { attentionTo } from "../decisions/attention.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { plainTitle } from "../threads/title.ts";
import { lacksOfDebate } from "./lacks-of-debate.ts";
import { areMereRemarks } from "./mere-remarks.ts";
import { namesByThing } from "./names-by-thing.ts";
import { stancesOn, utterancesOn } from "./said-of.ts";

/**
 * What is said of each thing whose name is argued about, most talked of first: a flag and a function that one thread
 * finds names for are two debates. What is too little to be a debate by itself stays with the first. None where the
 * whole talk is no debate.
 */
export function separateTalks(talk: FoundTalk): readonly SeparateTalk[] {
  if (lacksOfDebate(talk).length > 0) return [];
  const amount = amountOf(talk);
  const things = namesByThing(talk.names, talk.stances).toSorted((a, b) => amount(b) - amount(a));
  const isDebate = (thing: readonly NameFamily[]) =>
    lacksOfDebate({ names: thing, stances: stancesOn(thing, talk) }).length === 0;
  const [most = []] = things;
  if (areMereRemarks(things, talk)) return [];
  const debated = things.find(isDebate) ?? most;
  const sides = (thing: readonly NameFamily[]) => stancesOn(thing, talk).length;
  const outweighs = amount(most) > muchMore * amount(debated) && sides(most) > sides(debated);
  const main = outweighs ? most : debated;
  const isNear = nearness(main, talk);
  const apart = things.filter(
    (thing) => thing !== main && (!isNear(thing) || (isNamedBefore(thing) && (isPutFor(thing) || isNamedBefore(main)))),
  );
  const first = things.filter((thing) => !apart.includes(thing)).flat();
  const others = apart.filter(isDebate);
  const asides = apart.filter((thing) => !others.includes(thing));
  const separate = new Set(others.flat());
  const rest: SeparateTalk = {
    ...talk,
    families: talk.families.filter((family) => !separate.has(family)),
    names: talk.names.filter((name) => !separate.has(name)),
    things: [first, ...asides],
    core: main,
    label: null,
    stances: talk.stances.filter(({ family }) => !separate.has(family)),
  };
  return [rest, ...others.map((thing) => talkAbout(thing, talk))];
}

/** A talk as one, whatever it is about. */
export function undivided(talk: FoundTalk): SeparateTalk {
  return { ...talk, things: [talk.names], core: talk.names, label: null };
}

/**
 * A thing of which so much more is said, with more sides taken, than of the first that is a debate by itself: the talk
 * is about it, be it one person who speaks.
 */
const muchMore = 2;

/**
 * Whether a message that puts a name for a thing forward, or judges it, is one of those on the main thing, has the title of one, answers
 * one, be it through others, or is answered by one.
 */
function nearness(main: readonly NameFamily[], talk: FoundTalk): (thing: readonly NameFamily[]) => boolean {
  const parents = new Map(talk.threads.flatMap(({ thread }) => [...thread.parents]));
  const own = utterancesOn(main, talk);
  const messages = new Set(own.map(({ messageId }) => messageId));
  const titles = new Set(own.map(({ subject }) => plainTitle(subject)));
  const answered = new Set([...messages].map((id) => parents.get(id)));
  // A chain of answers can be thousands of messages long.
  const answers = (id: string): boolean => {
    for (let above: string | undefined = id; above !== undefined; above = parents.get(above))
      if (messages.has(above)) return true;
    return false;
  };
  return (thing) =>
    utterancesOn(thing, talk).some(
      ({ messageId, subject }) => titles.has(plainTitle(subject)) || answered.has(messageId) || answers(messageId),
    );
}

function isPutFor(thing: readonly NameFamily[]): boolean {
  return thing.some(({ role }) => role === "proposed");
}

/** Alternatives for a thing without a name come up here and there; what is to replace a name of its own is for another thing. */
function isNamedBefore(thing: readonly NameFamily[]): boolean {
  return thing.some(
    ({ role, replacedIn, proposals }) =>
      role === "incumbent" || replacedIn.length > 0 || proposals.some(({ replaces }) => replaces !== null),
  );
}

/** How much is said of a thing (decisions/attention.ts). */
function amountOf({ names, stances, posts }: FoundTalk): (thing: readonly NameFamily[]) => number {
  const attention = attentionTo({ families: names, stances, posts });
  return (thing) => thing.reduce((sum, name) => sum + (attention.get(name) ?? 0), 0);
}

/** What is said of one thing, in the threads that speak of it. */
function talkAbout(thing: readonly NameFamily[], talk: FoundTalk): SeparateTalk {
  const stances = stancesOn(thing, talk);
  const speaking = new Set([
    ...thing.flatMap(({ occurrences }) => occurrences.map(({ utterance }) => utterance.messageId)),
    ...stances.map(({ utterance }) => utterance.messageId),
  ]);
  const threads = talk.threads.filter(({ thread }) => thread.posts.some(({ message }) => speaking.has(message.id)));
  const ids = new Set(threads.flatMap(({ thread }) => thread.posts.map(({ message }) => message.id)));
  return {
    threads,
    posts: talk.posts.filter(({ message }) => ids.has(message.id)),
    utterances: talk.utterances.filter(({ messageId }) => ids.has(messageId)),
    families: thing,
    names: thing,
    things: [thing],
    core: thing,
    label: labelOf(thing, stances),
    stances,
  };
}

/** The name in use that is judged most often, or else the one put forward that is. */
function labelOf(thing: readonly NameFamily[], stances: FoundTalk["stances"]): string | null {
  const judged = (name: NameFamily) => stances.filter(({ family }) => family === name).length;
  const ranked = thing.toSorted((a, b) => judged(b) - judged(a));
  return (ranked.find(({ role }) => role === "incumbent") ?? ranked[0])?.name ?? null;
}
