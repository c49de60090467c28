/**
 * All matches of a global pattern in a text, as `matchAll` finds them: that makes a copy of the pattern for each text,
 * which takes longer than looking through a sentence does. For patterns without the flag `u` where they match an empty
 * text; leaves them as they were.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return matches;
}
