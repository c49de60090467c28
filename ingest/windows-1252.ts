/** What the bytes 0x80 to 0x9f mean (WHATWG Encoding, index windows-1252); five are controls as in ISO 8859-1. */
const high = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text in windows-1252, of which ISO 8859-1 is a part in practice. Node 20's own decoder takes it for ISO 8859-1. */
export function decodeWindows1252(bytes: Buffer): string {
  const text = bytes.toString("latin1");
  return text.replace(/[\x80-\x9f]/g, (control) => high[control.charCodeAt(0) - 0x80] ?? control);
}
