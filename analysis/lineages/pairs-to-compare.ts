import type { Debate } from "../types.ts";
import { spellingKeys } from "./shared-names.ts";

/**
 * The pairs of debates that a proof may join (join-debates.ts), the earlier one first: those with a spelling in common
 * and somebody who speaks in both, and those of which one links to the other. A common word ("flags") is in a thousand
 * debates, few of which have anybody in common, so the cost grows with the debates that one person has about one
 * spelling.
 */
export function pairsToCompare(ordered: readonly Debate[]): readonly (readonly [Debate, Debate])[] {
  const places = new Map(ordered.map((debate, place) => [debate, place]));
  const placeOf = (debate: Debate) => places.get(debate) ?? 0;
  const linked = linkedDebates(ordered);
  const seen = new Map<string, Debate[]>();
  return ordered.flatMap((later) => {
    const keys = spokenSpellings(later);
    const others = new Set([...keys.flatMap((key) => seen.get(key) ?? []), ...(linked.get(later) ?? [])]);
    for (const key of keys) addTo(seen, key, later);
    return [...others]
      .filter((other) => placeOf(other) < placeOf(later))
      .sort((a, b) => placeOf(a) - placeOf(b))
      .map((earlier) => [earlier, later] as const);
  });
}

/** Each spelling of a name of the debate with each person who speaks in it, each pair once. */
function spokenSpellings({ names, stances }: Debate): readonly string[] {
  const said = [...names.flatMap(({ proposal }) => proposal ?? []), ...stances.map(({ evidence }) => evidence)];
  const speakers = [...new Set(said.map(({ person }) => person))];
  const spellings = [...new Set(names.flatMap(spellingKeys))];
  return spellings.flatMap((spelling) => speakers.map((speaker) => `${spelling}\n${speaker}`));
}

/** For each debate, those that it links to and those that link to it. */
function linkedDebates(debates: readonly Debate[]): ReadonlyMap<Debate, readonly Debate[]> {
  const linkedTo = new Set(debates.flatMap(({ links }) => links.map(({ to }) => to)));
  const holders = new Map<string, Debate[]>();
  for (const debate of debates) for (const id of debate.messageIds) if (linkedTo.has(id)) addTo(holders, id, debate);
  const linked = new Map<Debate, Debate[]>();
  for (const from of debates)
    for (const to of from.links.flatMap((link) => holders.get(link.to) ?? [])) {
      addTo(linked, from, to);
      addTo(linked, to, from);
    }
  return linked;
}

function addTo<Key>(groups: Map<Key, Debate[]>, key: Key, debate: Debate): void {
  const group = groups.get(key);
  if (group) group.push(debate);
  else groups.set(key, [debate]);
}
