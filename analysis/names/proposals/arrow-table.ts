import { matchesOf } from "../../matches-of.ts";
import { M, type MarkedSentence, mentionsIn } from "../mentions/marked-sentence.ts";
import type { FoundProposal, ProposalRule } from "./proposal-rule.ts";

/**
 * A table of what is to be called otherwise: "pond_get()  ->  pond_hold()   pond_put()  ->  pond_drop()", several lines
 * or one alone in its sentence. What goes on, "A -> B -> C", or back, "A -> B  B -> A", is a chain of states or of
 * calls; files that go from one name to another are examples of a convention.
 */
export const arrowTable: ProposalRule<"arrow table"> = { rule: "arrow table", patterns: [], find: findRows };

const row = new RegExp(`(?<![-=]>\\s{0,8})(?<old>${M})\\s+(?:->|-->|=>|→)\\s+(?<new>${M})(?!\\s*(?:->|-->|=>|→))`, "g");
const alone = new RegExp(`^[^\\w\\uE000-\\uF8FF]*${M}\\s+(?:->|-->|=>|→)\\s+${M}\\W*$`);
const fewestRows = 2;

function findRows(sentence: MarkedSentence): readonly FoundProposal[] {
  if (!/[-=]>|→/.test(sentence.pattern)) return [];
  const rows = matchesOf(row, sentence.pattern);
  if (rows.length < fewestRows && !alone.test(sentence.pattern)) return [];
  const read = rows.map(({ groups }) => ({
    mention: mentionsIn(sentence, groups?.["new"] ?? "")[0],
    replaces: mentionsIn(sentence, groups?.["old"] ?? "")[0] ?? null,
  }));
  const left = new Set(read.map(({ replaces }) => replaces?.form));
  if (read.some(({ mention }) => left.has(mention?.form))) return [];
  return read.flatMap(({ mention, replaces }) => {
    return mention && mention.shape !== "file" ? [{ mention, replaces, confidence: 0.65, rule: "arrow table" }] : [];
  });
}
