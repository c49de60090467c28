import { formParts } from "./forms.ts";

/** Whether two spelling keys (forms.ts) share at least half of the parts that either has, and are not the same. */
export function areAlike(one: string, other: string): boolean {
  const [parts, others] = [formParts(one), formParts(other)];
  const shared = others.filter((part) => parts.includes(part)).length;
  return one !== other && shared > 0 && 2 * shared >= Math.max(parts.length, others.length);
}

/** Whether two spelling keys share the part that they begin with, and are not the same. */
export function beginAlike(one: string, other: string): boolean {
  return one !== other && formParts(one)[0] === formParts(other)[0];
}
