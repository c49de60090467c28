import type { FoundTalk } from "../analyze-debate.ts";
import type { NameFamily } from "../names/families/name-family.ts";
import { lettersOf } from "../names/spelling/forms.ts";
import { lacksOfDebate } from "./lacks-of-debate.ts";
import { stancesOn, utterancesOn } from "./said-of.ts";

/**
 * Whether what is said in a talk is but a remark on each of several things that have nothing to do with one another:
 * neither names that are made alike nor what is answered ties any two of them.
 */
export function areMereRemarks(things: readonly (readonly NameFamily[])[], talk: FoundTalk): boolean {
  if (things.some((thing) => isMoreThanARemark(thing, talk))) return false;
  return !haveInCommon(things.map(openingsOf)) && !haveInCommon(things.map((thing) => messagesAround(thing, talk)));
}

function isMoreThanARemark(thing: readonly NameFamily[], talk: FoundTalk): boolean {
  return lacksOfDebate({ names: thing, stances: stancesOn(thing, talk) }).length < 2;
}

/** So many letters, and two names begin alike: pond_path, pondpath_at. */
const lettersAlike = 5;

function openingsOf(thing: readonly NameFamily[]): readonly string[] {
  const openings = thing.flatMap(({ keys }) => [...keys].map((key) => lettersOf(key).slice(0, lettersAlike)));
  return openings.filter(({ length }) => length === lettersAlike);
}

/** The messages that put a name for it forward or judge one, and those that they answer. */
function messagesAround(thing: readonly NameFamily[], talk: FoundTalk): readonly string[] {
  return utterancesOn(thing, talk).flatMap(({ messageId, passage }) => [
    messageId,
    ...(passage.parentId === null ? [] : [passage.parentId]),
  ]);
}

/** Whether something is in two of the lists. */
function haveInCommon(lists: readonly (readonly string[])[]): boolean {
  const all = lists.flatMap((list) => [...new Set(list)]);
  return new Set(all).size < all.length;
}
