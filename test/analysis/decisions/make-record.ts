import type { DebateRecord } from "../../../analysis/decisions/settlement.ts";
import { splitPost } from "../../../analysis/text/split-post.ts";
import type { Post } from "../../../analysis/types.ts";
import { makeMessage } from "../make-message.ts";

/** A record in which nothing is said. */
export function makeRecord(said: Partial<DebateRecord> = {}): DebateRecord {
  return { families: [], stances: [], utterances: [], posts: [], ...said };
}

/** A mail of Ada's with lines and a patch that adds lines to a file. */
export function makePatchPost(
  id: string,
  subject: string,
  added: readonly string[],
  { lines = ["Text."], by = "ada@example.org" }: { lines?: readonly string[]; by?: string } = {},
): Post {
  const body = [...lines, "---", ...diff(added), ""].join("\n");
  return splitPost(makeMessage({ id: `${id}@example.org`, subject, from: { name: "", address: by }, body }));
}

/** A mail without a patch. */
export function makePlainPost(id: string, subject: string, by = "ben@example.org"): Post {
  return splitPost(makeMessage({ id: `${id}@example.org`, subject, from: { name: "", address: by }, body: "Text." }));
}

/** The lines of a diff that adds lines. */
export function diff(added: readonly string[]): readonly string[] {
  return [
    " roost.c | 2 ++",
    ` 1 file changed, ${added.length} insertions(+)`,
    "",
    "diff --git a/roost.c b/roost.c",
    "index 1234567..89abcde 100644",
    "--- a/roost.c",
    "+++ b/roost.c",
    `@@ -1,2 +1,${added.length + 2} @@`,
    " int nest;",
    ...added.map((line) => `+${line}`),
    " int egg;",
  ];
}
