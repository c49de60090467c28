import { applyCorrections, messagesOf } from "../../analysis/corrections/apply-corrections.ts";
import { personFinder } from "../../analysis/people/person-finder.ts";
import { splitPost } from "../../analysis/text/split-post.ts";
import type { Debate, People } from "../../analysis/types.ts";
import { loadMessages, type Sqlite } from "../../db/index.ts";
import type { CorrectionsFile } from "./read-corrections.ts";
import { refuse } from "./refuse.ts";

/**
 * The debates with the corrections of a file made in them; the same debates without a file.
 *
 * @throws CliError when a correction does not fit (any more); every such one is told
 */
export async function correctDebates(
  db: Sqlite,
  debates: readonly Debate[],
  people: People,
  file: CorrectionsFile | null,
): Promise<readonly Debate[]> {
  if (file === null) return debates;
  const named = new Set(file.corrections.flatMap(({ change }) => messagesOf(change)));
  const touched = debates.filter(({ messageIds }) => messageIds.some((id) => named.has(id)));
  const messages = await loadMessages(db, [...new Set(touched.flatMap(({ messageIds }) => messageIds))]);
  const findPerson = personFinder(people);
  const posts = new Map(messages.map((message) => [message.id, splitPost(message, findPerson)]));
  const { debates: corrected, refused } = applyCorrections(debates, file.corrections, posts);
  if (refused.length > 0) {
    throw refuse(file.file, refused, "the findings and reports stay as they were; change the file, or go without it");
  }
  return corrected;
}
