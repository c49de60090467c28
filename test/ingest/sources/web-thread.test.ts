import assert from "node:assert/strict";
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { gzipSync } from "node:zlib";
import { IngestError } from "../../../ingest/errors.ts";
import type { WebSettings } from "../../../ingest/sources/source.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { mboxOf, plainMail } from "../mails.ts";
import { startServer } from "./loopback-server.ts";
import { readAll } from "./read-all.ts";

const mails = [plainMail("one"), plainMail("two")];
const thread = gzipSync(mboxOf(mails));

/** What the user writes -> what the server at --base is asked for. */
const asked: Readonly<Record<string, string>> = {
  "one@example.org": "/one@example.org",
  "<one@example.org>": "/one@example.org",
  "mid:a%2Fb@example.org": "/a%2Fb@example.org",
  "id:one@example.org": "/one@example.org",
  "a/b+c%25d=@example.org": "/a%2Fb+c%2525d=@example.org",
  "https://lore.kernel.org/r/one@example.org/": "/one@example.org",
  "https://lore.kernel.org/all/one@example.org/T/#t": "/one@example.org",
  "https://patch.msgid.link/one@example.org": "/one@example.org",
};

for (const [source, path] of Object.entries(asked)) {
  test(`${source} asks the base for ${path}/t.mbox.gz`, async (t) => {
    const server = await startServer(t, (_, response) => response.end(thread));
    const messages = await readAll(source, { web: webOf(t, `${server.address}/`) });
    assert.deepEqual(
      server.requests.map(({ url }) => url),
      [`${path}/t.mbox.gz`],
    );
    assert.deepEqual(
      messages.map(({ bytes }) => bytes),
      mails,
    );
    assert.deepEqual(
      messages.map((message) => message.source),
      [source, source],
    );
  });
}

test("the address of another server is asked there, whatever the base", async (t) => {
  const server = await startServer(t, (_, response) => response.end(thread));
  const base = await startServer(t, (_, response) => response.end(thread));
  await readAll(`${server.address}/pebble/one@example.org/raw`, { web: webOf(t, base.address) });
  assert.deepEqual(
    server.requests.map(({ url }) => url),
    ["/pebble/one@example.org/t.mbox.gz"],
  );
  assert.equal(base.requests.length, 0);
});

const paths = [
  "one.mbox",
  "lists@example.org.mbox.gz",
  "./one@example.org",
  "/one@example.org",
  "~/one@example.org",
  "mail",
];

for (const source of [...paths, "../mail/one@example.org", "sub/one@example.org", "two words@example.org"]) {
  test(`a mistyped ${source} is a missing file, and never goes over the network`, async (t) => {
    const server = await startServer(t, (_, response) => response.end(thread));
    const folder = temporaryFolder(t);
    mkdirSync(join(folder, "sub"));
    const before = process.cwd();
    process.chdir(folder);
    t.after(() => process.chdir(before));
    await assert.rejects(readAll(source, { web: webOf(t, server.address) }), isError("missing"));
    assert.equal(server.requests.length, 0);
  });
}

test("a file is read as a file, though its name could be a Message-ID", async (t) => {
  const server = await startServer(t, (_, response) => response.end(thread));
  const file = join(temporaryFolder(t), "one@example.org");
  writeFileSync(file, mboxOf([plainMail("mine")]));
  assert.deepEqual(
    (await readAll(file, { web: webOf(t, server.address) })).map(({ bytes }) => bytes),
    [plainMail("mine")],
  );
  assert.equal(server.requests.length, 0);
});

test("where nothing may be fetched, nothing is", async () => {
  await assert.rejects(readAll("one@example.org"), isError("network"));
});

test("an address without a message is refused before anything is asked", async (t) => {
  const server = await startServer(t, (_, response) => response.end(thread));
  for (const source of [`${server.address}/`, "https://lore.kernel.org/", `${server.address}/a%0Ab@example.org/`]) {
    await assert.rejects(readAll(source, { web: webOf(t, server.address) }), isError("no-message"));
  }
  assert.equal(server.requests.length, 0);
});

test("a thread is not asked for again while it is fresh, and forgotten later", async (t) => {
  const server = await startServer(t, (_, response) => response.end(thread));
  const web = webOf(t, server.address);
  const cache = join(web.cacheFolder, "threads");
  for (const source of ["one@example.org", "<one@example.org>"]) await readAll(source, { web });
  assert.equal(server.requests.length, 1);
  const [file = ""] = readdirSync(cache);
  utimesSync(join(cache, file), new Date(), new Date(Date.now() - 11 * 60 * 1000));
  await readAll("two@example.org", { web });
  assert.equal(server.requests.length, 2);
  assert.deepEqual(readdirSync(cache).includes(file), false);
});

test("what was not fetched whole is not kept", async (t) => {
  const server = await startServer(t, (_, response) => {
    response.writeHead(200, { "Content-Length": thread.length }).write(thread.subarray(0, 100));
    setTimeout(() => response.destroy(), 50);
  });
  const web = webOf(t, server.address);
  await assert.rejects(readAll("one@example.org", { web }), isError("network"));
  assert.deepEqual(readdirSync(join(web.cacheFolder, "threads")), []);
});

test("what was fetched and is damaged is fetched again the next time", async (t) => {
  const sent = [thread.subarray(0, -9), thread];
  const server = await startServer(t, (_, response) => response.end(sent.shift()));
  const web = webOf(t, server.address);
  await assert.rejects(readAll("one@example.org", { web }), isError("truncated"));
  assert.equal((await readAll("one@example.org", { web })).length > 0, true);
  assert.equal(server.requests.length, 2);
});

test("a cache that cannot be used is told with the remedy", async (t) => {
  const web = { ...webOf(t, "http://127.0.0.1:9"), cacheFolder: "/dev/null/cache" };
  await assert.rejects(readAll("one@example.org", { web }), (error) => {
    assert(error instanceof IngestError);
    assert.match(
      error.message,
      /the cache \/dev\/null\/cache\/threads cannot be used \(ENOTDIR\); name another folder/,
    );
    return true;
  });
});

function webOf(t: TestContext, base: string): WebSettings {
  return { base, userAgent: "namelore/test", cacheFolder: join(temporaryFolder(t), "cache"), onRequest: () => {} };
}

function isError(code: string): (error: unknown) => boolean {
  return (error) => error instanceof IngestError && error.code === code;
}
