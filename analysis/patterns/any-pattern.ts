/** One pattern for several, which are tried in their order: a text is asked once, and each form stands on a line of its own. */
export function anyPattern(flags: string, patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"), flags);
}
