import type { NearMiss } from "../analysis/talks/near-miss.ts";
import type { ThreadGroup } from "../analysis/threads/build-threads.ts";
import { countOf } from "../reports/text.ts";
import { commandToRun } from "./command-to-run.ts";
import { type OutputOptions, printNote } from "./output.ts";

/**
 * Tells on standard error why no debate was found: the threads that come nearest to one and what they lack, or, where none was
 * worth reading for one, that; and by which message to look closer.
 */
export function tellNearest(
  nearest: NearMiss | null,
  groups: readonly ThreadGroup[],
  options: OutputOptions & { readonly db: string },
): void {
  const id = nearest?.messageId ?? largest(groups)?.messageIds[0];
  if (id === undefined) return;
  const look = `${commandToRun(`explain ${id}`, { db: options.db })} tells more`;
  if (nearest === null) {
    const nobody =
      groups.length === 1
        ? "in the one thread nobody talks plainly of naming and puts a name forward"
        : `in none of ${groups.length} threads does anybody talk plainly of naming and put a name forward`;
    printNote(`namelore: ${nobody}; ${look}`, options);
    return;
  }
  const { subject, messages, lacks } = nearest;
  const threads = `"${subject || "(no subject)"}" (${countOf(messages, "message")})`;
  printNote(`namelore: nearest to a debate comes ${threads}, but ${lacks.join(", ")}; ${look}`, options);
}

function largest(groups: readonly ThreadGroup[]): ThreadGroup | undefined {
  return groups.toSorted((a, b) => b.messageIds.length - a.messageIds.length)[0];
}
