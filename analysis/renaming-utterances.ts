import { senderOf } from "./people/sender.ts";
import { renamingLines } from "./text/renaming-lines.ts";
import type { Post, Span } from "./types.ts";
import type { Utterance } from "./utterances.ts";

/**
 * The pairs of lines by which the patch of a post tells what it renames, and to what (text/renaming-lines.ts): code, of
 * which the line that is added stands behind the one that it takes the place of. Not numbered.
 */
export function renamingUtterances(post: Post, ancestors: readonly Post[]): readonly Utterance[] {
  const parentId = ancestors[0]?.message.id ?? null;
  return renamingLines(post).flatMap(({ block, removed, added }): readonly Utterance[] => {
    const [old, put] = [lineOf(post, block, removed, parentId), lineOf(post, block, added, parentId)];
    return [
      { ...old, after: [put.text] },
      { ...put, before: [old.text] },
    ];
  });
}

/** A line of a patch, with nothing around it. */
function lineOf({ message, person }: Post, block: number, span: Span, parentId: string | null): Utterance {
  return {
    messageId: message.id,
    participant: senderOf(message)?.address ?? "",
    person,
    date: message.date,
    index: 0,
    kind: "code",
    span,
    text: message.body.slice(span.start, span.end).replaceAll("\t", " "),
    block,
    before: [],
    after: [],
    next: null,
    blockLead: null,
    listLead: null,
    subject: message.subject,
    passage: { text: "", distance: 0, quoted: false, parentId },
  };
}
