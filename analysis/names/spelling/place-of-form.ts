/** Where a form of a name stands in a text as a word of its own; -1 where it does not. */
export function placeOfForm(text: string, form: string): number {
  if (form === "") return -1;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
    if (!isInWord(text, at - 1) && !isInWord(text, at + form.length)) return at;
  return -1;
}

function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}_]/u.test(text.charAt(at));
}
