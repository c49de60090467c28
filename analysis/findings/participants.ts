import { senderOf } from "../people/sender.ts";
import type { Name, Participant, Post, Stance } from "../types.ts";

/** Who put a name forward or took sides, with how many of the messages are theirs; by main address. */
export function participantsOf(
  posts: readonly Post[],
  names: readonly Name[],
  stances: readonly Stance[],
): readonly Participant[] {
  const acts = [...names.flatMap(({ proposal }) => proposal ?? []), ...stances.map(({ evidence }) => evidence)];
  const active = new Set(acts.map(({ person }) => person));
  const byPerson = new Map<string, Post[]>();
  for (const post of posts) {
    const { main } = post.person;
    if (main !== "" && active.has(main)) byPerson.set(main, [...(byPerson.get(main) ?? []), post]);
  }
  return [...byPerson]
    .map(([participant, own]) => ({
      participant,
      addresses: [...new Set(own.map(({ message }) => senderOf(message)?.address ?? ""))].sort(),
      displayName: own[0]?.person.properName ?? commonest(own.map(({ message }) => senderOf(message)?.name ?? "")),
      messages: own.length,
    }))
    .sort((a, b) => (a.participant < b.participant ? -1 : 1));
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? "";
}
