import type { FormEvidence } from "../../../analysis/names/candidates/gather-forms.ts";
import type { FormBackground } from "../../../analysis/names/candidates/name-features.ts";
import { formKey } from "../../../analysis/names/spelling/forms.ts";

/** What is known of a form: spelled once as given, never mentioned or put forward, unless the test says otherwise. */
export function makeForm(spelling: string, said: Partial<FormEvidence> = {}): FormEvidence {
  return {
    key: formKey(spelling),
    spellings: new Map([[spelling, 1]]),
    occurrences: [],
    proposals: [],
    replacedIn: [],
    judgedIn: [],
    calledIn: [],
    ...said,
  };
}

/** A likely name, which was seen before all that is read where the test says so, and in no patch. */
export function makeKnown(seenBefore: FormBackground["seenBefore"] = () => false): {
  readonly confidence: number;
  readonly inTitle: boolean;
  readonly contested: ReadonlySet<string>;
  readonly background: FormBackground;
} {
  const background: FormBackground = {
    inPatches: new Map(),
    inSubjects: new Map(),
    seenBefore,
    isFirstVersion: () => false,
    strongParts: new Set(),
  };
  return { confidence: 0.7, inTitle: false, contested: new Set(), background };
}
