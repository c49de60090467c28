/** Offset of the first byte that counts: editors and web forms leave a byte order mark or empty lines before a mail or an mbox. */
export function leadingBlank(bytes: Buffer): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === 10 || bytes[at] === 13) at++;
  return at;
}
