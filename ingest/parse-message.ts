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
import { fieldOf, headWithoutMime, legibleLine, plainBody } from "./header-fields.ts";
import type { Mail, Part } from "./mail.ts";
import type { Message, RawMessage } from "./types.ts";

/**
 * Parses a mail. Never fails: whatever is wrong with the mail is in `problems`, and what cannot be read is null or
 * empty. The same bytes give the same message at any time and place.
 */
export async function parseMessage(raw: RawMessage): Promise<Message> {
  return buildMessage(raw, await readMail(raw.bytes), htmlToText);
}

async function readMail(bytes: Buffer): Promise<Mail> {
  try {
    const mail = await takeApart(bytes, "utf-8");
    return mail.misread ? (await takeApart(bytes, "windows-1252")).mail : mail.mail;
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    const { mail } = await takeApart(headWithoutMime(bytes), "utf-8");
    return { ...mail, root: { ...mail.root, text: plainBody(bytes) }, failure };
  }
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
    parser.on("end", () => resolve({ mail: parser.mail(), misread: parser.misread() }));
    parser.end(bytes);
  });
}

/** A part as mailsplit reads its head; what mailparser decides by it can be changed before it does. */
type SplitNode = { charset: string | false; flowed: boolean; delSp: boolean; filename: string | false };

/** A part as mailparser keeps it. */
type ParserNode = {
  readonly contentType: string | false;
  readonly isAttachment?: boolean;
  readonly textContent?: string;
  readonly children: readonly ParserNode[];
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

type Told = Pick<Part, "charset" | "flowed" | "delSp" | "name"> & { readonly weak: boolean };

/**
 * mailparser's parser, kept from what loses information or costs time for nothing:
 * - it joins the lines of format=flowed text, also across quote levels, with no way back to the lines;
 * - it decodes every field of every head, of which few are used;
 * - it leaves out the HTML of an alternative that has no plain text.
 */
class PartParser extends Base {
  readonly #fallback: Fallback;
  readonly #told = new Map<ParserNode, Told>();

  constructor(fallback: Fallback) {
    super(OPTIONS);
    this.#fallback = fallback;
  }

  override createNode(node: SplitNode): ParserNode {
    const declared = node.charset || "";
    const weakly = /^(?:(?:us-?)?ascii)?$/i.test(declared);
    const known = weakly || this.#isKnown(declared);
    const weak = weakly || !known;
    const told = {
      charset: { declared, known },
      weak,
      flowed: node.flowed,
      delSp: node.delSp,
      name: node.filename || "",
    };
    if (weak) node.charset = this.#fallback;
    node.flowed = false;
    const created = super.createNode(node);
    this.#told.set(created, told);
    return created;
  }

  override processHeaders(lines: HeaderLines): Headers {
    const used = lines.flatMap(({ key, line }) => {
      const as = decodedAs.get(key);
      return as === undefined ? [] : [{ key: as, line: legibleLine(line) }];
    });
    return super.processHeaders(used);
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
    return [...this.#told].some(([node, { weak }]) => weak && node.textContent?.includes("\ufffd"));
  }

  mail(): Mail {
    const headers = this.headers || new Map<string, never>();
    const addresses = (key: string) => flatAddresses(groupsOf(headers.get(key)));
    const subject = headers.get("subject");
    return {
      fields: (this.headerLines || []).map(fieldOf),
      subject: typeof subject === "string" ? subject : "",
      from: addresses("from"),
      to: addresses("to"),
      cc: addresses("cc"),
      replyTo: addresses("reply-to"),
      originalFrom: addresses(ORIGINAL_FROM),
      root: this.#partOf(this.tree || EMPTY_NODE),
      failure: null,
    };
  }

  /** Built from the leaves up, without recursion. */
  #partOf(root: ParserNode): Part {
    const nodes: ParserNode[] = [root];
    for (const node of nodes) nodes.push(...node.children);
    const parts = new Map<ParserNode, Part>();
    for (const node of nodes.toReversed()) {
      const told = this.#told.get(node) ?? NOTHING_TOLD;
      const contentType = node.contentType || "";
      parts.set(node, {
        contentType,
        name: told.name,
        inline: node.isAttachment === false && contentType.startsWith("text/"),
        text: node.textContent ?? "",
        charset: told.charset,
        flowed: told.flowed,
        delSp: told.delSp,
        parts: node.children.flatMap((child) => parts.get(child) ?? []),
      });
    }
    return parts.get(root) as Part;
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

const EMPTY_NODE: ParserNode = { contentType: "text/plain", isAttachment: false, children: [] };
const NOTHING_TOLD: Told = {
  charset: { declared: "", known: true },
  weak: false,
  flowed: false,
  delSp: false,
  name: "",
};

/** An address field given once is an object, given several times an array of them. */
function groupsOf(value: HeaderValue | undefined): readonly AddressGroup[] {
  return [value].flat().flatMap((field) => (typeof field === "object" && "html" in field ? field.value : []));
}
