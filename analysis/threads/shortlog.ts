/**
 * The titles of the patches that a cover letter lists, by author ("Ada Quill (2):" and a line for each that is set in by
 * two blanks, longer ones going on below; `git request-pull` and `git format-patch --cover-letter` write it with `git
 * shortlog`; b4 sets them in by six, as that does by itself). A list may carry no more of a series than that letter.
 */
export function shortlogTitles(body: string): readonly string[] {
  if (!body.includes("):\n  ")) return [];
  const titles: string[] = [];
  /** How far the titles of the author who was named last are set in; null where no list goes on, 0 before the first. */
  let indent: number | null = null;
  for (const line of body.split("\n")) {
    const blanks = /^ {2,8}(?=\S)/.exec(line)?.[0].length ?? 0;
    if (indent !== null && blanks > 0 && (indent === 0 || blanks === indent)) {
      titles.push(line.trim());
      indent = blanks;
    } else if (indent !== null && indent > 0 && /^ +\S/.test(line) && line.search(/\S/) > indent)
      titles.push(`${titles.pop() ?? ""} ${line.trim()}`.trim());
    else indent = author.test(line) ? 0 : null;
  }
  return titles;
}

const author = /^\S.{0,80}\(\d{1,3}\):$/;
