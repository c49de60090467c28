import type { Coverage, Merge, Participant, Post } from "../types.ts";
import { fullName } from "./full-name.ts";
import { senderOf } from "./sender.ts";

/** What the reader should know of the people of a debate: which addresses were taken for one person's, which were not. */
export function peopleCoverage(
  posts: readonly Post[],
  participants: readonly Participant[],
  merges: readonly Merge[],
): Pick<Coverage, "merges" | "sameNames" | "uncredited"> {
  const merged = new Set(
    posts
      .filter(({ message, person }) => (message.from?.address ?? "") !== person.main)
      .map(({ person }) => person.main),
  );
  return {
    merges: merges.filter(({ person }) => merged.has(person)),
    sameNames: sameNames(participants),
    uncredited: uncredited(posts),
  };
}

/** One full name, several people: they may be one, or not. */
function sameNames(participants: readonly Participant[]): Coverage["sameNames"] {
  const byName = new Map<string, Participant[]>();
  for (const participant of participants) {
    const name = fullName(participant.displayName);
    if (name !== null) byName.set(name, [...(byName.get(name) ?? []), participant]);
  }
  return [...byName]
    .filter(([, people]) => people.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, people]) => ({
      name: people[0]?.displayName ?? "",
      people: people.map(({ participant }) => participant).sort(),
    }));
}

function uncredited(posts: readonly Post[]): Coverage["uncredited"] {
  const senders = new Map<string, Coverage["uncredited"][number]>();
  for (const { message, person } of posts) {
    if (person.kind === "person") continue;
    const address = senderOf(message)?.address ?? "";
    const messages = (senders.get(address)?.messages ?? 0) + 1;
    senders.set(address, { address, kind: person.kind, sign: person.sign ?? "", messages });
  }
  return [...senders.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}
