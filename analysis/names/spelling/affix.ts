/** A beginning or an end of identifiers. */
export type Affix = { readonly isOf: (name: string) => boolean };

const beginning = /^([A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)*_)$/;
const end = /^(_[A-Za-z\d]+(?:_[A-Za-z\d]+)*)$/;
/** No pattern and no affix itself. */
const wholeIdentifier = /^[A-Za-z]\w*[A-Za-z\d]$/;

/**
 * What a form says of how names begin or end: "heron_", "_sync"; null for any other form. Patterns ("heron_*") are none:
 * they mostly speak of what is called so ("no heron_* checks"), not of the names.
 */
export function readAffix(form: string): Affix | null {
  const prefix = beginning.exec(form)?.[1];
  if (prefix !== undefined) {
    // Macros are built of parts that come after that of their subsystem: "ALL_" in POND_ALL_HERONS.
    const within = prefix === prefix.toUpperCase() ? `_${prefix}` : null;
    const begins = (name: string) => name.startsWith(prefix) || (within !== null && name.includes(within));
    return { isOf: (name) => wholeIdentifier.test(name) && begins(name) };
  }
  const suffix = end.exec(form)?.[1];
  return suffix === undefined ? null : { isOf: (name) => wholeIdentifier.test(name) && name.endsWith(suffix) };
}
