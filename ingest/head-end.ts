const LF = 10;
const CR = 13;

/** Offset of the first byte after the empty line that ends a mail's head; the length when there is no body. */
export function bodyStart(mail: Buffer): number {
  for (let lineFeed = mail.indexOf(LF); lineFeed !== -1; lineFeed = mail.indexOf(LF, lineFeed + 1)) {
    if (mail[lineFeed + 1] === LF) return lineFeed + 2;
    if (mail[lineFeed + 1] === CR && mail[lineFeed + 2] === LF) return lineFeed + 3;
  }
  return mail.length;
}
