import type { NearMiss } from "../analysis/talks/near-miss.ts";
import type { ThreadGroup } from "../analysis/threads/build-threads.ts";
import { countOf } from "../reports/text.ts";
import { type OutputOptions, printNote } from "./output.ts";

/**
 * Tells on standard error why no debate was found: the threads that come nearest to one and what they lack, or, where none was
 * worth reading for one, that; and by which message to look closer.
 */
export function tellNearest(nearest: NearMiss | null, groups: readonly ThreadGroup[], options: OutputOptions): void {
  const id = nearest?.messageId ?? largest(groups)?.messageIds[0];
  if (id === undefined) return;
  const look = `namelore explain ${id} tells more`;
  if (nearest === null) {
    printNote(
      `namelore: in none of ${countOf(groups.length, "thread")} does anybody talk plainly of naming and put a name forward; ${look}`,
      options,
    );
    return;
  }
  const { subject, messages, lacks } = nearest;
  const threads = `"${subject || "(no subject)"}" (${countOf(messages, "message")})`;
  printNote(`namelore: nearest to a debate comes ${threads}, but ${lacks.join(", ")}; ${look}`, options);
}

function largest(groups: readonly ThreadGroup[]): ThreadGroup | undefined {
  return groups.toSorted((a, b) => b.messageIds.length - a.messageIds.length)[0];
}
