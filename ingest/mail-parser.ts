import { type HeaderLines, type Headers, MailParser, type MailParserOptions, simpleParser } from "mailparser";
import { flatAddresses } from "./addresses.ts";
import { buildPart, type ParserNode, type Told } from "./build-part.ts";
import { LONGEST_HEAD, LONGEST_HTML, MOST_PARTS } from "./limits.ts";
import type { Mail } from "./mail.ts";
import { addressFields, groupsOf, type Head, headOf, mailOf, subjectOf, unfolded, usedLines } from "./mail-head.ts";
import { readPlainMailbox, rememberMailboxes } from "./mailbox-list.ts";
import type { HeaderLine } from "./plain-mail.ts";
import { watchForStall } from "./stall.ts";

export type { Headers, HeaderValue } from "mailparser";

/** Text of an HTML page as mailparser reduces it; null where it cannot. */
export async function htmlToText(html: string): Promise<string | null> {
  const page = Buffer.from(`Content-Type: text/html; charset=utf-8\n\n${html}`);
  const options = { ...OPTIONS, skipHtmlToText: false, maxHtmlLengthToParse: LONGEST_HTML };
  return simpleParser(page, options).then(
    ({ text }) => text ?? null,
    () => null,
  );
}

/** Options that mailparser hands on to its splitter, and does not declare. */
const SPLIT_LIMITS = { maxChildNodes: MOST_PARTS, maxHeadSize: LONGEST_HEAD };

const OPTIONS: MailParserOptions = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepDeliveryStatus: true,
  ...SPLIT_LIMITS,
};

/** What text is read as that declares no charset, plain ASCII or an unknown one: UTF-8, else what Windows wrote. */
type Fallback = "utf-8" | "windows-1252";

/** `misread`: the fallback was used and does not fit. */
export function takeApart(
  bytes: Buffer,
  fallback: Fallback,
): Promise<{ readonly mail: Mail; readonly misread: boolean }> {
  return new Promise((resolve, reject) => {
    const parser = new PartParser(fallback);
    parser.on("data", (item) => {
      if (item.type !== "attachment") return;
      item.content.on("end", () => item.release());
      item.content.resume();
    });
    const stop = watchForStall(
      () => parser.steps,
      () => reject(new Error("the parser waits for something that does not come")),
    );
    parser.on("error", (error) => {
      stop();
      reject(error);
    });
    parser.on("end", () => {
      stop();
      resolve({ mail: { ...parser.mail(), cutShort: !parser.isClosed(bytes) }, misread: parser.misread() });
    });
    parser.end(bytes);
  });
}

/** A part as mailsplit reads its head; what mailparser decides by it can be changed before it does. */
type SplitNode = {
  /** Whether it is a mail of its own inside the mail. */
  readonly messageNode?: boolean;
  readonly root: boolean;
  readonly _boundary: Buffer | false;
  readonly filename: string | false;
  /** Of the transfer, as it is written. */
  readonly encoding: string | false;
  charset: string | false;
  flowed: boolean;
  delSp: boolean;
};

/** The methods and fields of mailparser 3.9.31 that are used but not declared. */
type Internals = {
  tree: ParserNode | false;
  /** The part that is being read. */
  curnode: ParserNode | false;
  decoderEnded: boolean;
  readData(): void;
  cleanup(done: (error?: Error) => void): void;
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
 * - it leaves out the HTML of an alternative that has no plain text;
 * - it waits for ever for the text of a mail inside the mail that ends within its own head.
 */
class PartParser extends Base {
  readonly #fallback: Fallback;
  readonly #told = new Map<ParserNode, Told>();
  /** Parts whose text is read by the fallback. */
  readonly #weak: ParserNode[] = [];
  /** How often it went on. */
  steps = 0;
  /** The last mail inside the mail; its text is that of the parts below. */
  #inner: ParserNode | null = null;
  /** Of the outermost multipart. */
  #boundary: Buffer | false = false;

  constructor(fallback: Fallback) {
    super(OPTIONS);
    this.#fallback = fallback;
  }

  override createNode(node: SplitNode): ParserNode {
    const declared = node.charset || "";
    const isAscii = /^(?:(?:us-?)?ascii)?$/i.test(declared);
    const known = isAscii || (this.#isKnown(declared) && canStand(declared, node.encoding || ""));
    const readAs = isAscii || !known ? this.#fallback : declared;
    const { flowed, delSp } = node;
    node.charset = readAs;
    node.flowed = false;
    if (node.root) this.#boundary = node._boundary;
    const created = super.createNode(node);
    this.#told.set(created, { charset: { declared, known, readAs }, flowed, delSp, name: node.filename || "" });
    if (isAscii || !known) this.#weak.push(created);
    if (node.messageNode) this.#inner = created;
    return created;
  }

  override readData(): void {
    this.steps++;
    super.readData();
  }

  override cleanup(done: (error?: Error) => void): void {
    if (this.curnode === this.#inner) this.decoderEnded = true;
    super.cleanup(done);
  }

  override processHeaders(lines: HeaderLines): Headers {
    return this.decode(usedLines(lines));
  }

  /** Decodes lines that `usedLines` has chosen. */
  decode(lines: HeaderLines): Headers {
    return super.processHeaders(lines);
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
    return mailOf(this.headerLines || [], headOf(this.headers || new Map()), buildPart(this.tree, this.#told));
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

/** UTF-16 and UTF-32 have NULs and line ends in the midst of characters: text that says to be, and is not encoded, is not. */
function canStand(charset: string, encoding: string): boolean {
  return !/^(?:utf-?(?:16|32)|ucs-?[24])/i.test(charset) || /^(?:base64|quoted-printable)$/i.test(encoding);
}

const DASHES = Buffer.from("--");

/** Decodes header lines as mailparser does, mailboxes that it has seen before from memory. */
export function readHead(lines: readonly HeaderLine[]): Head {
  const used = usedLines(lines);
  const subject = used.find(({ key }) => key === "subject");
  const addresses = (wanted: string) =>
    used.filter(({ key }) => key === wanted).flatMap(({ line }) => readMailboxes(unfolded(line)));
  return { subject: subject === undefined ? "" : readSubject(subject), ...addressFields(addresses) };
}

/** Most subjects are plain ASCII without encoded words, and need no decoding. */
function readSubject(line: HeaderLine): string {
  const text = unfolded(line.line).trim();
  return /^[\t -~]*$/.test(text) && !text.includes("=?") ? text : subjectOf(headParser.decode([line]));
}

/** mailparser keeps nothing of the lines it decodes, so one parser that parses nothing will do. */
const headParser = new PartParser("utf-8");

const readMailboxes = rememberMailboxes(
  (value) =>
    readPlainMailbox(value) ??
    flatAddresses(groupsOf(headParser.decode([{ key: "to", line: `To:${value}` }]).get("to"))),
);
