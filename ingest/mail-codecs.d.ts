/** What is used of mailparser's building blocks that bring no types. */
declare module "libqp" {
  /** The bytes of quoted-printable text; what is none stands as it is. */
  export function decode(text: Buffer): Buffer;
}

declare module "libmime" {
  const libmime: {
    /** The charset that is meant by a name (WHATWG Encoding: "iso-8859-1" is windows-1252); the name itself when unknown. */
    normalizeCharset(name: string): string;
  };
  export default libmime;
}
