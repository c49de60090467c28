/** The end of a line and an empty one, as the two kinds of systems end lines. */
const PLAIN = Buffer.from("\n\n");
const WITH_RETURN = Buffer.from("\n\r\n");

/** Offset of the first byte after the empty line that ends a mail's head; the length when there is no body. */
export function bodyStart(mail: Buffer): number {
  const plain = mail.indexOf(PLAIN);
  const before = plain === -1 ? mail : mail.subarray(0, plain + 1);
  const withReturn = before.indexOf(WITH_RETURN);
  if (withReturn !== -1) return withReturn + WITH_RETURN.length;
  return plain === -1 ? mail.length : plain + PLAIN.length;
}
