import {
  type HeaderLines,
  type Headers,
  type HeaderValue,
  MailParser,
  type MailParserOptions,
  simpleParser,
} from "mailparser";
import { type AddressGroup, flatAddresses } from "./addresses.ts";
import { buildMessage } from "./build-message.ts";
import { buildPart, type ParserNode, type Told } from "./build-part.ts";
import { fieldOf, headWithoutMime, isStray, legibleLine, plainBody, USED_FIELDS } from "./header-fields.ts";
import type { Mail, Part } from "./mail.ts";
import { type HeaderLine, splitPlainMail } from "./plain-mail.ts";
import type { Message, RawMessage } from "./types.ts";

/**
 * Parses a mail. Never fails: whatever is wrong with the mail is in `problems`, and what cannot be read is null or
 * empty. The same bytes give the same message at any time and place.
 */
export async function parseMessage(raw: RawMessage): Promise<Message> {
  return buildMessage(raw, await readMail(raw.bytes), htmlToText);
}

async function readMail(bytes: Buffer): Promise<Mail> {
  const plain = splitPlainMail(bytes);
  if (plain) return mailOf(plain.lines, decodeHead(plain.lines), plain.root);
  try {
    const { mail, misread } = await takeApart(bytes, "utf-8");
    if (isHollow(mail.root)) return { ...mail, ...unparted(mail, bytes, "none begins with its boundary") };
    return misread ? (await takeApart(bytes, "windows-1252")).mail : mail;
  } catch (error) {
    const { mail } = await takeApart(headWithoutMime(bytes), "utf-8");
    return { ...mail, ...unparted(mail, bytes, error instanceof Error ? error.message : String(error)) };
  }
}

/** A multipart without a part: mailparser then takes all of the body for a preamble. */
function isHollow({ contentType, parts }: Part): boolean {
  return contentType.startsWith("multipart/") && parts.length === 0;
}

/** The body as it stands, where its parts cannot be told apart. */
function unparted({ root }: Mail, bytes: Buffer, failure: string): Pick<Mail, "root" | "cutShort" | "failure"> {
  const whole = { ...root, contentType: "text/plain", inline: true, text: plainBody(bytes) };
  return { root: whole, cutShort: false, failure };
}

/** Text of an HTML page as mailparser reduces it; null where it cannot. */
async function htmlToText(html: string): Promise<string | null> {
  const page = Buffer.from(`Content-Type: text/html; charset=utf-8\n\n${html}`);
  const options = { ...OPTIONS, skipHtmlToText: false, maxHtmlLengthToParse: MAX_HTML };
  return simpleParser(page, options).then(
    ({ text }) => text ?? null,
    () => null,
  );
}

/** HTML beyond this is no letter; the reduction to text takes time and memory in proportion. */
const MAX_HTML = 1024 * 1024;

const OPTIONS: MailParserOptions = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepDeliveryStatus: true,
};

/** What text is read as that declares no charset, plain ASCII or an unknown one: UTF-8, else what Windows wrote. */
type Fallback = "utf-8" | "windows-1252";

/** `misread`: the fallback was used and does not fit. */
function takeApart(bytes: Buffer, fallback: Fallback): Promise<{ readonly mail: Mail; readonly misread: boolean }> {
  return new Promise((resolve, reject) => {
    const parser = new PartParser(fallback);
    parser.on("data", (item) => {
      if (item.type !== "attachment") return;
      item.content.on("end", () => item.release());
      item.content.resume();
    });
    parser.on("error", reject);
    parser.on("end", () => {
      resolve({ mail: { ...parser.mail(), cutShort: !parser.isClosed(bytes) }, misread: parser.misread() });
    });
    parser.end(bytes);
  });
}

/** A part as mailsplit reads its head; what mailparser decides by it can be changed before it does. */
type SplitNode = {
  readonly root: boolean;
  readonly _boundary: Buffer | false;
  readonly filename: string | false;
  charset: string | false;
  flowed: boolean;
  delSp: boolean;
};

/** The methods and fields of mailparser 3.9.31 that are used but not declared. */
type Internals = {
  tree: ParserNode | false;
  headers: Headers | false;
  headerLines: HeaderLines | false;
  decoder: { decodeStream(charset: string): unknown };
  createNode(node: SplitNode): ParserNode;
  processHeaders(lines: HeaderLines): Headers;
  getTextContent(): { readonly type: "text" };
  getAddressesHTML(): string;
  getAddressesText(): string;
};

const Base = MailParser as unknown as new (options: MailParserOptions) => MailParser & Internals;

/**
 * mailparser's parser, kept from what loses information or costs time for nothing:
 * - it joins the lines of format=flowed text, also across quote levels, with no way back to the lines;
 * - it decodes every field of every head, of which few are used, and of fields given twice takes the last;
 * - it leaves out the HTML of an alternative that has no plain text.
 */
class PartParser extends Base {
  readonly #fallback: Fallback;
  readonly #told = new Map<ParserNode, Told>();
  /** Parts whose text is read by the fallback. */
  readonly #weak: ParserNode[] = [];
  /** Of the outermost multipart. */
  #boundary: Buffer | false = false;

  constructor(fallback: Fallback) {
    super(OPTIONS);
    this.#fallback = fallback;
  }

  override createNode(node: SplitNode): ParserNode {
    const declared = node.charset || "";
    const isAscii = /^(?:(?:us-?)?ascii)?$/i.test(declared);
    const known = isAscii || this.#isKnown(declared);
    const readAs = isAscii || !known ? this.#fallback : declared;
    const { flowed, delSp } = node;
    node.charset = readAs;
    node.flowed = false;
    if (node.root) this.#boundary = node._boundary;
    const created = super.createNode(node);
    this.#told.set(created, { charset: { declared, known, readAs }, flowed, delSp, name: node.filename || "" });
    if (isAscii || !known) this.#weak.push(created);
    return created;
  }

  override processHeaders(lines: HeaderLines): Headers {
    const used = lines.flatMap(({ key, line }) => {
      const as = decodedAs.get(key);
      return as === undefined ? [] : [{ key: as, line: legibleLine(line) }];
    });
    return super.processHeaders(used.filter(({ key }, index) => !once.has(key) || isFirst(used, key, index)));
  }

  override getTextContent() {
    return { type: "text" } as const;
  }

  override getAddressesHTML(): string {
    return "";
  }

  override getAddressesText(): string {
    return "";
  }

  misread(): boolean {
    return this.#weak.some(({ textContent }) => textContent?.includes("\ufffd"));
  }

  /** Whether the boundary stands there that ends the outermost multipart, if the mail is one. */
  isClosed(bytes: Buffer): boolean {
    return this.#boundary === false || bytes.includes(Buffer.concat([DASHES, this.#boundary, DASHES]));
  }

  mail(): Mail {
    return mailOf(this.headerLines || [], this.headers || new Map(), buildPart(this.tree, this.#told));
  }

  #isKnown(charset: string): boolean {
    try {
      this.decoder.decodeStream(charset);
      return true;
    } catch {
      return false;
    }
  }
}

const ORIGINAL_FROM = "sender";

/**
 * The fields that mailparser decodes for us, and as what. It reads addresses in fields it knows only, and X-Original-From
 * is none of them; it goes as Sender, which is not used.
 */
const decodedAs: ReadonlyMap<string, string> = new Map([
  ["subject", "subject"],
  ["from", "from"],
  ["to", "to"],
  ["cc", "cc"],
  ["reply-to", "reply-to"],
  ["x-original-from", ORIGINAL_FROM],
]);

/** Fields of which the first is meant, as for dates and ids; the others may well be given twice. */
const once: ReadonlySet<string> = new Set(["subject", "from", ORIGINAL_FROM]);

function isFirst(lines: HeaderLines, wanted: string, index: number): boolean {
  return lines.findIndex(({ key, line }) => key === wanted && !/:\s*$/.test(line)) === index;
}

const DASHES = Buffer.from("--");

/** An address field given once is an object, given several times an array of them. */
function groupsOf(value: HeaderValue | undefined): readonly AddressGroup[] {
  return [value].flat().flatMap((field) => (typeof field === "object" && "html" in field ? field.value : []));
}

function mailOf(lines: readonly HeaderLine[], headers: Headers, root: Part): Mail {
  const addresses = (key: string) => flatAddresses(groupsOf(headers.get(key)));
  const subject = headers.get("subject");
  return {
    fields: lines.filter(({ key }) => USED_FIELDS.has(key)).map(fieldOf),
    strayLines: lines.filter(isStray).map(({ line }) => line),
    subject: typeof subject === "string" ? subject : "",
    from: addresses("from"),
    to: addresses("to"),
    cc: addresses("cc"),
    replyTo: addresses("reply-to"),
    originalFrom: addresses(ORIGINAL_FROM),
    root,
    cutShort: false,
    failure: null,
  };
}

/** Decodes header lines as mailparser does. It keeps nothing of them, so one parser that parses nothing will do. */
function decodeHead(lines: readonly HeaderLine[]): Headers {
  return headParser.processHeaders(lines);
}

const headParser = new PartParser("utf-8");
