import assert from "node:assert/strict";
import type { ServerResponse } from "node:http";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { IngestError, type IngestErrorCode } from "../../../ingest/errors.ts";
import { download, type Limits } from "../../../ingest/sources/download.ts";
import { mboxOf, plainMail } from "../mails.ts";
import { startServer } from "./loopback-server.ts";

const thread = gzipSync(mboxOf([plainMail("one"), plainMail("two")]));
const limits: Limits = { silence: 5000, total: 10_000, bytes: 1024 * 1024 };
const botCheck = "<!doctype html><html lang=en><title>Making sure you're not a bot!</title>";

test("a thread is fetched with one request, under our own name", async (t) => {
  const server = await startServer(t, (_, response) => response.end(thread));
  const told: string[] = [];
  const { bytes } = await fetched(`${server.address}/one@example.org/t.mbox.gz`, limits, told);
  assert.deepEqual(bytes, thread);
  assert.deepEqual(told, [`${server.address}/one@example.org/t.mbox.gz`]);
  assert.deepEqual(
    server.requests.map(({ method, url, headers }) => [method, url, headers["user-agent"]]),
    [["GET", "/one@example.org/t.mbox.gz", "namelore/test (+https://example.org)"]],
  );
});

test("a server that calls the file an encoding of the mbox is understood", async (t) => {
  const server = await startServer(t, (_, response) => {
    response.setHeader("Content-Encoding", "gzip").end(thread);
  });
  assert.deepEqual((await fetched(server.address)).bytes, mboxOf([plainMail("one"), plainMail("two")]));
});

test("a server that sends the first bytes one by one sends mail", async (t) => {
  const server = await startServer(t, (_, response) => {
    const send = (at: number) => {
      if (at === 6) response.end(thread.subarray(at));
      else response.write(thread.subarray(at, at + 1), () => setTimeout(send, 5, at + 1));
    };
    send(0);
  });
  assert.deepEqual((await fetched(server.address)).bytes, thread);
});

/** What a server does -> the error that is, and what is said of it. */
const failures: Record<string, [answer: (response: ServerResponse) => void, code: IngestErrorCode, says: RegExp]> = {
  "an unknown message": [
    (response) => response.writeHead(404).end(),
    "not-found",
    /: 127\.0\.0\.1:\d+ has no such message \(404\); check the Message-ID; --base URL asks/,
  ],
  "a check for bots": [
    (response) => response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(botCheck),
    "web-page",
    /a web page where mail was expected, .+; fetch the thread with b4 mbox one@example\.org, or lei q -t -f mboxrd -o FILE mid:one@example\.org, or the list with public-inbox-clone, and ingest/,
  ],
  "a check for bots that does not say it is a page": [(response) => response.end(botCheck), "web-page", /a web page/],
  "a refusal in a web page": [
    (response) => response.writeHead(403, { "Content-Type": "text/html" }).end(botCheck),
    "web-page",
    /a web page/,
  ],
  "something that is no mail": [
    (response) => response.end("pong"),
    "network",
    /the server sent something that is no mail; check the address/,
  ],
  "an empty answer": [(response) => response.end(), "network", /the server sent nothing; try again later/],
  "a server out of order": [
    (response) => response.writeHead(503).end("down"),
    "network",
    /the server answers 503 Service Unavailable; try again later/,
  ],
  "a server with a limit": [
    (response) => response.writeHead(429, { "Retry-After": "120" }).end(),
    "network",
    /the server answers 429 Too Many Requests; try again after 120 seconds/,
  ],
  "a connection that breaks": [
    (response) => {
      response.writeHead(200, { "Content-Length": thread.length }).write(thread.subarray(0, 100));
      setTimeout(() => response.destroy(), 50);
    },
    "network",
    /the server cannot be reached \(.+\); check the address and the network/,
  ],
  "a thread without end": [
    (response) => {
      const more = () => void response.write(Buffer.concat([thread, Buffer.alloc(300_000)]), more);
      more();
    },
    "too-large",
    /it is larger than 1048576 bytes; fetch it with another program/,
  ],
};

for (const [what, [answer, code, says]] of Object.entries(failures)) {
  test(`${what} is told in one line, and not asked for again`, async (t) => {
    const server = await startServer(t, (_, response) => answer(response));
    const error = await failureOf(server.address);
    assert.equal(error.code, code);
    assert.match(error.message, /^cannot read thread of one: [^\n]+; [^\n]+$/);
    assert.match(error.message, says);
    assert.equal(server.requests.length, 1);
  });
}

test("a server that keeps silent, or takes too long, is not waited for", async (t) => {
  const silent = await startServer(t, () => {});
  assert.match((await failureOf(silent.address, { ...limits, silence: 100 })).message, /finish within 0\.1 seconds/);
  const slow = await startServer(t, (_, response) => {
    response.write(thread.subarray(0, 20));
    const drip = setInterval(() => response.write("\0"), 20);
    response.on("close", () => clearInterval(drip));
  });
  const error = await failureOf(slow.address, { ...limits, silence: 4000, total: 300 });
  assert.match(error.message, /the server did not finish within 0\.3 seconds; try again later/);
});

test("redirects are followed on the same host only, and not for ever", async (t) => {
  const stranger = await startServer(t, (_, response) => response.end(thread));
  const server = await startServer(t, ({ url }, response) => {
    const targets: Record<string, string> = { "/r": "/all", "/away": `${stranger.address}/all`, "/round": "/round" };
    const target = targets[url ?? ""];
    if (target === undefined) response.end(thread);
    else response.writeHead(302, { Location: target }).end();
  });
  assert.deepEqual((await fetched(`${server.address}/r`)).bytes, thread);
  const away = await failureOf(`${server.address}/away`);
  assert.equal(away.code, "redirect");
  assert.match(away.message, /sends us to another place, http:\/\/127\.0\.0\.1:\d+\/all; if you trust that place/);
  assert.equal(stranger.requests.length, 0);
  const round = await failureOf(`${server.address}/round`);
  assert.match(round.message, /sends us on more than 3 times/);
});

test("a server that is not there cannot be reached", async () => {
  const error = await failureOf("http://no-such-host.invalid/");
  assert.equal(error.code, "network");
  assert.match(error.message, /the server cannot be reached \(\w+\); check the address and the network/);
});

async function fetched(address: string, within = limits, told: string[] = []): Promise<{ bytes: Buffer }> {
  const wanted = { source: "thread of one", id: "one@example.org", address };
  const web = {
    userAgent: "namelore/test (+https://example.org)",
    onRequest: (asked: string) => void told.push(asked),
  };
  const chunks: Uint8Array[] = [];
  for await (const chunk of download(wanted, web, within)) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks) };
}

async function failureOf(address: string, within = limits): Promise<IngestError> {
  const error = await fetched(address, within).then(
    () => assert.fail("it was fetched"),
    (reason: unknown) => reason,
  );
  assert(error instanceof IngestError, String(error));
  return error;
}
