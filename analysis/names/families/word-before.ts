import type { Occurrence } from "../candidates/gather-forms.ts";
import { surelyOfNames } from "../mentions/naming-context.ts";

/** Whether several messages speak of something by a word, and not of names, before anybody says the name: it is another thing. */
export function wasWordBefore({ occurrences }: Spoken, name: Spoken): boolean {
  const first = name.occurrences[0]?.utterance.index ?? 0;
  const before = occurrences.filter(({ utterance, context }) => utterance.index < first && context < surelyOfNames);
  return new Set(before.map(({ utterance }) => utterance.messageId)).size >= 2;
}

type Spoken = { readonly occurrences: readonly Occurrence[] };
