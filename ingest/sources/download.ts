import { IngestError, type IngestErrorCode } from "../errors.ts";
import type { WebSettings } from "./source.ts";
import { backTogether, takeHead } from "./take-head.ts";

/** What is to be fetched. */
export type Download = {
  /** As the user named it, for errors. */
  readonly source: string;
  /** Message-ID. */
  readonly id: string;
  readonly address: string;
};

/** Waited for a sign of the server, and for the whole, in milliseconds; most compressed bytes of a thread. */
export type Limits = { readonly silence: number; readonly total: number; readonly bytes: number };

/** The longest thread of linux-kernel is some 10 MB compressed. */
const LIMITS: Limits = { silence: 30_000, total: 10 * 60_000, bytes: 128 * 1024 * 1024 };

const REDIRECTS = 3;

/**
 * The bytes of an mbox that a public-inbox server has at an address. Asks once: what failed is not tried again. Goes on
 * to another address only on the same host.
 *
 * @throws IngestError "not-found", "web-page" (a check for bots, most likely), "redirect", "network", "too-large"
 */
export async function* download(
  wanted: Download,
  web: Pick<WebSettings, "userAgent" | "onRequest">,
  limits: Limits = LIMITS,
): AsyncGenerator<Uint8Array> {
  const watch = new Watch(limits);
  try {
    const response = await request(wanted, web, watch);
    if (!response.ok) throw refused(wanted, response);
    let size = 0;
    for await (const chunk of response.body === null ? [] : startingWith(ENOUGH_TO_TELL, response.body)) {
      if (size === 0) assertMail(wanted, chunk, response);
      size += chunk.length;
      if (size > limits.bytes) throw failure(wanted, "too-large", `it is larger than ${limits.bytes} bytes`, MIRROR);
      watch.refresh();
      yield chunk;
    }
    if (size === 0) throw failure(wanted, "network", "the server sent nothing", "try again later");
  } catch (error) {
    throw error instanceof IngestError ? error : unreachable(wanted, error, watch);
  } finally {
    watch.stop();
  }
}

/** "From " */
const ENOUGH_TO_TELL = 5;

/** The same bytes; the first piece is at least so long, unless they end before. */
async function* startingWith(least: number, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const rest = pieces[Symbol.asyncIterator]();
  try {
    yield* backTogether(await takeHead(rest, least), rest);
  } finally {
    await rest.return?.(); // whoever has read enough leaves no request open
  }
}

/** The answer, after redirects on the same host. */
async function request(wanted: Download, web: Pick<WebSettings, "userAgent" | "onRequest">, watch: Watch) {
  let address = new URL(wanted.address);
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    web.onRequest(address.href);
    const headers = { "User-Agent": web.userAgent, "Accept-Encoding": "identity" };
    const response = await fetch(address, { headers, redirect: "manual", signal: watch.signal });
    const target = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || target === null) return response;
    await response.body?.cancel();
    const next = new URL(target, address);
    const isSafe = next.host === address.host && (next.protocol === "https:" || next.protocol === address.protocol);
    if (!isSafe) {
      const found = `the server sends us to another place, ${next.href}`;
      throw failure(wanted, "redirect", found, "if you trust that place, give its address");
    }
    address = next;
  }
  throw failure(wanted, "redirect", `the server sends us on more than ${REDIRECTS} times`, CHECK);
}

/** Ends a request when the server keeps silent, or when all takes too long. */
class Watch {
  readonly #limits: Limits;
  readonly #controller = new AbortController();
  readonly #total: NodeJS.Timeout;
  #silence: NodeJS.Timeout;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#total = this.#abortAfter(limits.total);
    this.#silence = this.#abortAfter(limits.silence);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  refresh(): void {
    clearTimeout(this.#silence);
    this.#silence = this.#abortAfter(this.#limits.silence);
  }

  stop(): void {
    clearTimeout(this.#total);
    clearTimeout(this.#silence);
    this.#controller.abort();
  }

  /** The milliseconds that were too long; null when nothing was. */
  get exceeded(): number | null {
    return this.signal.aborted && typeof this.signal.reason === "number" ? this.signal.reason : null;
  }

  #abortAfter(milliseconds: number): NodeJS.Timeout {
    return setTimeout(() => this.#controller.abort(milliseconds), milliseconds);
  }
}

/** Servers that fend off crawlers answer 200 with a page that wants a browser to compute something (Anubis). */
function assertMail(wanted: Download, start: Uint8Array, response: Response): void {
  const isMail = (start[0] === 0x1f && start[1] === 0x8b) || Buffer.from(start).toString("latin1", 0, 5) === "From ";
  if (isMail) return;
  const isPage = isHtml(response) || /^\s*</.test(Buffer.from(start).toString("latin1", 0, 100));
  if (isPage) throw webPage(wanted);
  throw failure(wanted, "network", "the server sent something that is no mail", CHECK);
}

function isHtml(response: Response): boolean {
  return /^text\/html\b/i.test(response.headers.get("content-type") ?? "");
}

function refused(wanted: Download, response: Response): IngestError {
  const { status } = response;
  if (status === 404) {
    const remedy = "check the Message-ID; --base URL asks another public-inbox server";
    return failure(wanted, "not-found", `${new URL(wanted.address).host} has no such message (404)`, remedy);
  }
  if (status < 500 && isHtml(response)) return webPage(wanted);
  const wait = response.headers.get("retry-after");
  const remedy = status === 429 && wait !== null ? `try again after ${wait} seconds` : "try again later";
  return failure(wanted, "network", `the server answers ${status} ${response.statusText}`.trimEnd(), remedy);
}

function webPage(wanted: Download): IngestError {
  const found = "the server sent a web page where mail was expected, most likely a check for bots";
  const id = /^[\w.@%+=:,][\w./@%+=:,-]*$/.test(wanted.id) ? wanted.id : "MESSAGE-ID";
  const remedy =
    `fetch the thread with b4 mbox ${id}, or lei q -t -f mboxrd -o FILE mid:${id}, or the list with public-inbox-clone, ` +
    "and ingest what they write";
  return failure(wanted, "web-page", found, remedy);
}

const CHECK = "check the address";
const MIRROR = "fetch it with another program and ingest the file";

function unreachable(wanted: Download, error: unknown, { exceeded }: Watch): IngestError {
  if (exceeded !== null) {
    const found = `the server did not finish within ${exceeded / 1000} seconds`;
    return failure(wanted, "network", found, "try again later", error);
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error ? ("code" in cause ? String(cause.code) : cause.message) : String(cause);
  return failure(wanted, "network", `the server cannot be reached (${code})`, `${CHECK} and the network`, error);
}

function failure(wanted: Download, code: IngestErrorCode, found: string, remedy: string, cause?: unknown): IngestError {
  return new IngestError({ code, source: wanted.source, offset: null, found, remedy, cause });
}
