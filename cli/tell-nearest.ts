import type { Crowd } from "../analysis/people/crowds.ts";
import type { NearMiss } from "../analysis/talks/near-miss.ts";
import type { ThreadGroup } from "../analysis/threads/build-threads.ts";
import { CROWD_REMEDY, crowdLine, crowdMailmapLine } from "../reports/index-wording.ts";
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
  crowds: readonly Crowd[] = [],
): void {
  const id = nearest?.messageId ?? largest(groups)?.messageIds[0];
  if (id === undefined) return;
  const look = `${commandToRun(`explain ${id}`, { db: options.db })} tells more`;
  if (nearest === null) {
    const credited = crowds.length === 0 ? "" : " who can be credited";
    const nobody =
      groups.length === 1
        ? `in the one thread nobody${credited} talks plainly of naming and puts a name forward`
        : `in none of ${groups.length} threads does anybody${credited} talk plainly of naming and put a name forward`;
    printNote(`namelore: ${nobody}; ${look}`, options);
    return;
  }
  const { subject, messages, lacks } = nearest;
  const threads = `"${subject || "(no subject)"}" (${countOf(messages, "message")})`;
  printNote(`namelore: nearest to a debate comes ${threads}, but ${lacks.join(", ")}; ${look}`, options);
}

/** Tells of mails that count for nobody, though people wrote them, and what makes them count. */
export function tellCrowds(crowds: readonly Crowd[], options: OutputOptions): void {
  for (const crowd of crowds)
    printNote(`namelore: ${crowdLine(crowd)} ${CROWD_REMEDY}${crowdMailmapLine(crowd)}`, options);
}

function largest(groups: readonly ThreadGroup[]): ThreadGroup | undefined {
  return groups.toSorted((a, b) => b.messageIds.length - a.messageIds.length)[0];
}
