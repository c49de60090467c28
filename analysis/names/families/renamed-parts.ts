import type { FormEvidence } from "../candidates/gather-forms.ts";
import { isPlainlyPut } from "../candidates/name-features.ts";
import { formKey, formParts } from "../spelling/forms.ts";
import type { Pair } from "./side-by-side.ts";

/**
 * "rename _hush to _quiet", and "heron_hush -> heron_quiet": the ends of names, and the names that are renamed with them.
 * A name is old or new as its end is.
 */
export function renamedParts(forms: readonly FormEvidence[]): readonly Pair[] {
  const byKey = new Map(forms.map((form) => [form.key, form]));
  const renames = forms.flatMap((put) =>
    put.proposals.filter(isPlainlyPut).flatMap(({ replaces }) => {
      const old = replaces && byKey.get(formKey(replaces.form));
      return old ? [{ old, put }] : [];
    }),
  );
  const parts = renames.filter(({ old, put }) => [old, put].every(({ key }) => key.startsWith("~")));
  return parts.flatMap((part) =>
    renames
      .filter((whole) => !parts.includes(whole) && isRenamedWith(part, whole))
      .flatMap((whole): Pair[] => [
        [part.old, whole.old],
        [part.put, whole.put],
      ]),
  );
}

type Rename = { readonly old: FormEvidence; readonly put: FormEvidence };

/** Whether a name has the new part where the old name has the old one, and is the same else. */
function isRenamedWith(part: Rename, whole: Rename): boolean {
  const within = (key: string) => `_${formParts(key).join("_")}_`;
  const [old, put] = [within(part.old.key), within(part.put.key)];
  return within(whole.old.key).includes(old) && within(whole.old.key).replace(old, put) === within(whole.put.key);
}
