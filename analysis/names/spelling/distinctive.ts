/** Whether a spelling key (forms.ts) hardly means another thing in another thread: a long identifier, no ordinary word. */
export function isDistinctive(key: string): boolean {
  return key.includes("_") && key.length >= 8;
}
