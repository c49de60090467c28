/** A mail as the tests read it, without any code of the program: ids and addresses lower-case where mail ignores case. */
export type RawMail = {
  /** Without angle brackets; null when the mail has none. */
  readonly id: string | null;
  readonly from: string;
  /** The lines that are no quotes, white space folded. */
  readonly own: string;
};

/** The messages of an mboxrd file as bytes, separator included, in their order. */
export function rawMessages(mbox: Buffer): readonly Buffer[] {
  return mbox
    .toString("latin1")
    .split(/^(?=From mboxrd@z )/m)
    .map((message) => Buffer.from(message, "latin1"));
}

/** Reads a mail of the example archive: UTF-8 throughout, at most one level of parts. */
export function readRawMail(message: Buffer): RawMail {
  const [, mail = ""] = splitOnce(message.toString("latin1").replace(/^>(>*From )/gm, "$1"), "\n");
  const { head, body } = readEntity(mail);
  return {
    id: /<([^>]+)>/.exec(head.get("message-id") ?? "")?.[1] ?? null,
    from: (/<([^>]+)>/.exec(head.get("from") ?? "")?.[1] ?? head.get("from") ?? "").toLowerCase(),
    own: fold(body.replace(/^[>|].*$/gm, "")),
  };
}

/** White space folded, as findings.json gives quotes. */
export function fold(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

type Entity = { readonly head: ReadonlyMap<string, string>; readonly body: string };

function readEntity(entity: string): Entity {
  const [top, content] = splitOnce(entity, "\n\n");
  const fields = top.replace(/\n[ \t]+/g, " ").split("\n");
  const head = new Map(fields.map((field) => splitOnce(field, ":")).map(([name, text]) => [name.toLowerCase(), text]));
  const boundary = /boundary="([^"]+)"/.exec(head.get("content-type") ?? "")?.[1];
  if (boundary === undefined) return { head, body: decode(content, head.get("content-transfer-encoding") ?? "") };
  const parts = content.split(`--${boundary}`).map((part) => readEntity(part.replace(/^\n/, "")));
  const plain = parts.find((part) => part.head.get("content-type")?.includes("text/plain"));
  return { head, body: plain?.body ?? "" };
}

function decode(content: string, encoding: string): string {
  switch (encoding.trim().toLowerCase()) {
    case "base64":
      return Buffer.from(content, "base64").toString("utf8");
    case "quoted-printable": {
      const joined = content.replace(/=\n/g, "");
      const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
      return Buffer.from(bytes, "latin1").toString("utf8");
    }
    default:
      return Buffer.from(content, "latin1").toString("utf8");
  }
}

function splitOnce(text: string, at: string): readonly [string, string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ""] : [text.slice(0, place), text.slice(place + at.length)];
}
