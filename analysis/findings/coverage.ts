import type { AttributedThread, Coverage, Name, Stance } from "../types.ts";

/** What the findings rest on and what was not there: for the reader who asks what may be missing. */
export function describeCoverage(
  threads: readonly AttributedThread[],
  names: readonly Name[],
  stances: readonly Stance[],
): Omit<Coverage, "merges" | "sameNames" | "uncredited"> {
  const posts = threads.flatMap(({ thread }) => thread.posts);
  const found = [...names.flatMap(({ proposal }) => proposal ?? []), ...stances.map(({ evidence }) => evidence)];
  const quoted = threads.flatMap(({ quotedLines }) => [...quotedLines.values()].flat());
  return {
    messages: posts.length,
    messagesWithFindings: new Set(found.map(({ messageId }) => messageId)).size,
    missingMessages: [...new Set(threads.flatMap(({ thread }) => thread.ghosts))].sort(),
    quotedLines: quoted.length,
    quotedLinesWithoutSource: quoted.filter(({ source }) => !source.known).length,
    problems: posts.flatMap(({ message }) => message.problems.map(({ detail }) => ({ messageId: message.id, detail }))),
  };
}
