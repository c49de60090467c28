import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { missing } from "../../real-tools.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { growEpoch } from "./git-inbox.ts";
import { bodiesOf, readAll } from "./read-all.ts";

const tools = ["init", "index", "mda", "learn", "httpd"].map((tool) => `public-inbox-${tool}`);
const skip = missing("git", ...tools);

/** Ids as they occur on lore, "/", "+" and "%" among them; each answers the one before. */
const ids = ["root@example.org", "ZD1fSl/LT6o+OOmg@example.org", "a%2Fb%@example.org", "$c&d='e*f!~,;:(g)@example.org"];

test("a public-inbox is read from its git repositories, and grown and shrunk by its own tools", { skip }, async (t) => {
  const { directory, deliver, remove } = makeInbox(t, 2);
  growEpoch(join(directory, "git", "0.git"), ids.map(mailOf));
  const before = await readAll(directory);
  assert.deepEqual(bodiesOf(before), ids.map(mailOf));
  const positions = new Map(before.flatMap(({ position }) => (position ? [[position.part, position.at]] : [])));

  deliver(mailOf("new@example.org"));
  remove(mailOf("new@example.org"));
  const [added, deleted, ...others] = await readAll(directory, { positions });
  assert.match(added?.bytes.toString() ?? "", /^Message-ID: <new@example\.org>$/m);
  assert.deepEqual([added?.problems, deleted?.problems.map(({ kind }) => kind)], [[], ["deleted"]]);
  assert.deepEqual([deleted?.bytes, others], [added?.bytes, []]);
});

test("a public-inbox of version 1 is read", { skip }, async (t) => {
  const { directory, deliver } = makeInbox(t, 1);
  deliver(mailOf("root@example.org"));
  const [message, ...others] = await readAll(directory);
  assert.match(message?.bytes.toString() ?? "", /^Message-ID: <root@example\.org>$/m);
  assert.deepEqual(others, []);
});

test("a public-inbox server gives the thread for the id of each of its mails, and for their addresses", {
  skip,
}, async (t) => {
  const { directory, serve } = makeInbox(t, 2);
  growEpoch(join(directory, "git", "0.git"), ids.map(mailOf));
  const address = await serve();
  const web = { base: `${address}/pebble`, userAgent: "namelore/test", onRequest: () => {} };
  for (const [index, id] of ids.entries()) {
    const page = `${address}/pebble/${encodeURIComponent(id)}`;
    for (const source of index === 0
      ? [id, `<${id}>`, page, `${page}/`, `${page}/T/#t`, `${page}/raw`]
      : [`<${id}>`, `${page}/`]) {
      const messages = await readAll(source, { web: { ...web, cacheFolder: temporaryFolder(t) } });
      assert.deepEqual(bodiesOf(messages).toSorted(Buffer.compare), ids.map(mailOf).toSorted(Buffer.compare), source);
    }
  }
  await assert.rejects(
    readAll("unknown@example.org", { web: { ...web, cacheFolder: temporaryFolder(t) } }),
    /has no such message \(404\)/,
  );
});

function mailOf(id: string): Buffer {
  const at = ids.indexOf(id);
  const answered = at > 0 ? `In-Reply-To: <${ids[at - 1]}>\n` : "";
  return Buffer.from(
    `From: Bo Quist <bo@example.org>\nTo: pebble@lists.example.org\nSubject: a name for the hold queue\n` +
      `Date: Tue, 07 Mar 2023 0${Math.max(at, 0)}:00:00 +0000\nMessage-ID: <${id}>\n${answered}\n` +
      `From what I see, pebble_hold fits.\n\nIt is mail ${at}.\n`,
  );
}

/** An inbox made by public-inbox-init(1), with its own tools at hand. */
function makeInbox(t: TestContext, version: 1 | 2) {
  const folder = temporaryFolder(t);
  const directory = join(folder, "pebble");
  const env = { ...process.env, HOME: folder, PI_CONFIG: join(folder, "config"), ORIGINAL_RECIPIENT: list };
  const run = (program: string, args: readonly string[], input?: Buffer) =>
    execFileSync(program, args, { env, input, stdio: ["pipe", "ignore", "ignore"] });
  run("public-inbox-init", [`-V${version}`, "pebble", directory, "http://127.0.0.1/pebble", list]);
  run("git", ["config", "-f", env.PI_CONFIG, "publicinboxmda.spamcheck", "none"]);
  return {
    directory,
    deliver: (mail: Buffer) => run("public-inbox-mda", ["--no-precheck"], mail),
    remove: (mail: Buffer) => run("public-inbox-learn", ["rm", "--all"], mail),
    serve: () => {
      run("public-inbox-index", [directory]);
      return startServer(t, env);
    },
  };
}

const list = "pebble@lists.example.org";

/** Starts public-inbox-httpd(1) on a free port of this machine; stopped after the test. */
function startServer(t: TestContext, env: NodeJS.ProcessEnv): Promise<string> {
  const server = spawn("public-inbox-httpd", ["-l", "127.0.0.1:0", "-W0"], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => server.on("close", resolve));
  t.after(async () => {
    server.kill();
    await ended;
  });
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const address = /bound (http:\/\/127\.0\.0\.1:\d+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    server.on("close", () => reject(new Error(`public-inbox-httpd ended: ${said}`)));
  });
}
