import type { FormEvidence } from "../../../analysis/names/candidates/gather-forms.ts";
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
