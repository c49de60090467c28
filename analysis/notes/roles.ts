import { tellsItIsApplied } from "../decisions/merged.ts";
import { anyPhrase } from "../patterns/phrase.ts";
import { holdsPatch } from "../threads/series.ts";
import type { Post, Role } from "../types.ts";
import type { Utterance } from "../utterances.ts";
import type { FindingsRecord } from "./findings-record.ts";

/** A role as the finding it makes. */
export type FoundRole = { readonly role: Role; readonly utterance: Utterance; readonly rule: string };

/** "I'm one of the roost maintainers" near the head of a sentence, "As the roost maintainer, I …". */
const isMaintainer = new RegExp(
  anyPhrase(
    "^(?:[^.?!]{0,40}\\b)?I(?:'m| am) (?:the|a|one of the) (?:[\\w/-]+ ){0,3}maintainers?\\b",
    "^as (?:the|a) (?:[\\w/-]+ ){0,3}maintainer,?\\s+I\\b",
  ),
  "i",
);
/** A patch that is applied to be tried is not taken. */
const trial = /\b(?:test(?:ed|ing)?|try|tried|local(?:ly)?)\b|\?/i;

/** What people are to the patches, each role of a person once, where their own words show it first. */
export function findRoles({ utterances, posts }: Pick<FindingsRecord, "utterances" | "posts">): readonly FoundRole[] {
  const patches = new Map(posts.filter(holdsPatch).map((post) => [post.message.id, post]));
  const found = new Map<string, FoundRole>();
  for (const utterance of utterances) {
    const role = roleIn(utterance, patches);
    const key = role && `${role.role} ${utterance.person.main}`;
    if (role && key && !found.has(key)) found.set(key, { ...role, utterance });
  }
  return [...found.values()];
}

function roleIn(
  { kind, text, participant, person, passage, messageId }: Utterance,
  patches: ReadonlyMap<string, Post>,
): Omit<FoundRole, "utterance"> | null {
  if (kind === "trailer") {
    const isOwn = !patches.has(messageId) && participant !== "" && text.toLowerCase().includes(`<${participant}>`);
    return isOwn && /^Reviewed-by:/i.test(text) ? { role: "reviewer", rule: "own Reviewed-by" } : null;
  }
  if (kind !== "sentence") return null;
  if (isMaintainer.test(text)) return { role: "maintainer", rule: "own word" };
  const answered = patches.get(passage.parentId ?? "");
  const applies = answered && answered.person.main !== person.main && tellsItIsApplied(text) && !trial.test(text);
  return applies ? { role: "applies patches", rule: "applied" } : null;
}
