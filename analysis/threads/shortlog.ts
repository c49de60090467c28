/**
 * The titles of the patches that a cover letter lists, by author ("Ada Quill (2):" and a line of two blanks for each,
 * longer ones going on below; `git request-pull` and `git format-patch --cover-letter` write it with `git shortlog`). A
 * list may carry no more of a series than that letter.
 */
export function shortlogTitles(body: string): readonly string[] {
  if (!body.includes("):\n  ")) return [];
  const titles: string[] = [];
  let listed = false;
  for (const line of body.split("\n")) {
    if (listed && /^ {2}\S/.test(line)) titles.push(line.trim());
    else if (listed && /^ {3}\s*\S/.test(line)) titles.push(`${titles.pop() ?? ""} ${line.trim()}`.trim());
    else listed = author.test(line);
  }
  return titles;
}

const author = /^\S.{0,80}\(\d{1,3}\):$/;
