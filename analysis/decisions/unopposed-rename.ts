import { renameTo } from "../names/proposals/rename.ts";
import { isPatchPost } from "../threads/series.ts";
import type { DebateRecord, Settlement } from "./settlement.ts";
import { waysToSettle } from "./ways-to-settle.ts";

/** Others who must be for a rename patch, and how many times as many as are against it, before it counts as carried. */
const fewestSupporters = 2;
const supportersPerOpponent = 2;

/** A patch that renames, acknowledged by several and hardly opposed by anybody. */
export function unopposedRename({ families, stances, posts }: DebateRecord): readonly Settlement[] {
  const patchPosts = new Set(posts.filter(isPatchPost).map(({ message }) => message.id));
  return families.flatMap((family) => {
    const renames = family.proposals.filter(
      ({ rule, utterance }) => rule === renameTo.rule && patchPosts.has(utterance.messageId),
    );
    const last = renames.at(-1);
    if (family.role !== "proposed" || !last) return [];
    const others = stances.filter(
      (stance) => stance.family === family && stance.utterance.person.main !== last.utterance.person.main,
    );
    const supporters = people(others.filter(({ stance }) => stance === "support"));
    const opponents = people(others.filter(({ stance }) => stance === "oppose"));
    if (supporters < fewestSupporters || supporters < supportersPerOpponent * opponents) return [];
    return [{ family, utterance: last.utterance, ...waysToSettle.unopposedRename }];
  });
}

function people(found: DebateRecord["stances"]): number {
  return new Set(found.map(({ utterance }) => utterance.person.main)).size;
}
