import type { FormEvidence } from "../candidates/gather-forms.ts";

/** "pond/reed_put()", "reed_get/put" where both are names by themselves: two names said at once, and no third. */
export function isTwoAtOnce({ key }: Pick<FormEvidence, "key">, all: readonly Pick<FormEvidence, "key">[]): boolean {
  const [one, other, ...more] = key.split("/").map((half) => half.split("_"));
  if (!one || !other || more.length > 0) return false;
  const named = new Set(all.map((form) => form.key));
  const areBoth = (...names: readonly (readonly string[])[]) => names.every((parts) => named.has(parts.join("_")));
  const sameEnd = [...one, ...other.slice(one.length)];
  const sameBegin = [...one.slice(0, -other.length), ...other];
  return (
    (other.length > one.length && areBoth(sameEnd, other)) || (one.length > other.length && areBoth(one, sameBegin))
  );
}
