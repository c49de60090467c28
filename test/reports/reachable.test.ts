import assert from "node:assert/strict";
import { dirname, join } from "node:path/posix";
import { test } from "node:test";
import { allFiles } from "./all-files.ts";
import { nodesOf } from "./markdown-nodes.ts";

const contents = new Map(allFiles.map(({ path, content }) => [path, content]));

for (const { path, content } of allFiles.filter((file) => /\.(html|md)$/.test(file.path))) {
  test(`Every link of ${path} leads to a file that is written, and to a place in it.`, () => {
    for (const { file, anchor } of linksOf(path, content)) {
      const target = contents.get(file);
      assert.ok(target !== undefined, `${file} is linked, but not written`);
      if (anchor !== "") assert.ok(target.includes(` id="${anchor}"`), `${file} has no #${anchor}`);
    }
  });
}

test("Every file is reached from index.html or, in Markdown, from index.md.", () => {
  const reached = new Set(["index.html", "index.md"]);
  for (const path of reached) {
    for (const { file } of linksOf(path, contents.get(path) ?? "")) reached.add(file);
  }
  assert.deepEqual([...contents.keys()].filter((path) => !reached.has(path)).sort(), []);
});

/** The links of a page to other files, without those to the archive on the web. */
function linksOf(path: string, content: string): { readonly file: string; readonly anchor: string }[] {
  return addressesOf(path, content).flatMap((address) => {
    if (address.startsWith("https:")) return [];
    const [file = "", anchor = ""] = address.split("#");
    return [{ file: file === "" ? path : join(dirname(path), file), anchor }];
  });
}

function addressesOf(path: string, content: string): string[] {
  if (path.endsWith(".html")) return [...content.matchAll(/href="([^"]*)"/g)].map(([, address = ""]) => address);
  if (!path.endsWith(".md")) return [];
  return nodesOf(content).flatMap((node) => (node.type === "link" ? [node.url] : []));
}
