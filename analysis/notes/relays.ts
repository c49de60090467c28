import { isCertain } from "../findings/evidence.ts";
import { phrase } from "../patterns/phrase.ts";
import { senderOf } from "../people/sender.ts";
import type { Post, Relay } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import type { FindingsRecord } from "./findings-record.ts";

/** An objection that is passed on, as the finding it makes. */
export type FoundRelay = Omit<Relay, "evidence"> & { readonly utterance: Utterance };

const said = phrase`said|says|noted|notes|mentioned|mentions|pointed out|points out|objected|objects|complained|
  complains|argued|argues|worried|worries|warned|warns|raised|dislikes|disliked|hates|hated|
  (?:doesn't|didn't|does not|did not) (?:really )?(?:like|want)|(?:is|was) against`;
const name = String.raw`(\p{Lu}[\p{L}.'-]{1,40}(?:\s\p{Lu}[\p{L}.'-]{1,40})?)`;
/** "as Ada pointed out", "Ada doesn't like". */
const active = new RegExp(String.raw`${name}\s+(?:already\s+|also\s+|rightly\s+|just\s+)?(?:${said})(?![\p{L}])`, "gu");
/** "as pointed out by Ada". */
const passive = new RegExp(
  String.raw`(?<![\p{L}])(?:said|noted|mentioned|pointed\s+out|objected|raised|argued)\s+by\s+${name}`,
  "gu",
);

/**
 * Objections that somebody passes on for another who writes in these threads: the sentence says whose words they are. Names that two
 * people answer to tell nothing.
 */
export function findRelays({ stances, posts, utterances }: FindingsRecord): readonly FoundRelay[] {
  const people = peopleByName(posts);
  const spoken = new Map(utterances.map((one) => [`${one.messageId} ${one.span.start}`, one]));
  return stances
    .filter(({ stance, evidence }) => stance === "oppose" && isCertain(evidence))
    .flatMap(({ name: about, evidence }) => {
      const utterance = spoken.get(`${evidence.messageId} ${evidence.span.start}`);
      if (utterance === undefined) return [];
      const sources = namedSpeakers(utterance.text).flatMap((label) => people.get(label) ?? []);
      const person = sources.find((one) => one !== utterance.person.main);
      return person === undefined ? [] : [{ name: about, passedOnIn: evidence.messageId, person, utterance }];
    });
}

/** Names before or behind a word of saying; of two words also each alone, as the first may begin a sentence. */
function namedSpeakers(text: string): string[] {
  const found = [...text.matchAll(active), ...text.matchAll(passive)].flatMap(([, label]) => label ?? []);
  return found.flatMap((label) => [label, ...label.split(/\s/).reverse()]);
}

/** Main address by full name and by first name, where only one person has it. */
function peopleByName(posts: readonly Post[]): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { message, person } of posts) {
    if (person.kind !== "person") continue;
    const shown = senderOf(message)?.name ?? "";
    const full = shown.replace(/^(.+), (.+)$/, "$2 $1").trim();
    for (const label of new Set([full, full.split(/\s/)[0] ?? ""]))
      if (label.length > 1) owners.set(label, (owners.get(label) ?? new Set()).add(person.main));
  }
  return new Map([...owners].flatMap(([label, mains]) => (mains.size === 1 ? [[label, [...mains][0] ?? ""]] : [])));
}
