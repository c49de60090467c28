/** Texts that are remembered at a time: the sentences of some hundred long mails. */
const mostRemembered = 20_000;

/**
 * The same function, which remembers its latest results: sentences are looked at from many sides (every name asks every
 * sentence), and their reading costs more than finding it again. For pure functions of a string only.
 */
export function remembered<Result>(compute: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    if (results.size >= mostRemembered) results.clear();
    results.set(text, result);
    return result;
  };
}

/** The same for what is asked several times in a row: only the latest result is remembered. */
export function rememberedLast<Key, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  let latest: { readonly key: Key; readonly result: Result } | null = null;
  return (key) => {
    if (latest === null || latest.key !== key) latest = { key, result: compute(key) };
    return latest.result;
  };
}

/** The same for functions of an object, whose results live as long as it does. */
export function rememberedOf<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const results = new WeakMap<Key, Result>();
  return (key) => {
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = compute(key);
    results.set(key, result);
    return result;
  };
}
