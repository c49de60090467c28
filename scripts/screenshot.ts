import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";

/**
 * Makes the pictures of the README: ingests the example archive and photographs its report, as a reader sees it.
 * Needs Chromium, at CHROMIUM or where Debian puts it.
 */
const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const root = join(import.meta.dirname, "..", "..");
const images = join(root, "docs", "images");

const scratch = mkdtempSync(join(tmpdir(), "namelore-screenshot-"));
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  mkdirSync(images, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: "light" });
  await page.goto(pathToFileURL(reportOfExample(scratch)).href);
  await page.screenshot({ path: join(images, "report.png") });
  await photographFrom(page, "#picture", join(images, "picture.png"));
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true });
}

/** Path of the example's report. */
function reportOfExample(folder: string): string {
  const main = join(root, "dist", "cli", "main.js");
  const options = ["--json", "--quiet", "--db", join(folder, "example.db"), "--out", join(folder, "reports")];
  execFileSync(process.execPath, [main, "ingest", ...options], { stdio: "ignore" });
  const listed = execFileSync(process.execPath, [main, "debates", "--json", "--db", join(folder, "example.db")]);
  const { debates } = JSON.parse(listed.toString()) as { readonly debates: readonly { readonly id: string }[] };
  const [debate] = debates;
  if (debate === undefined) throw new Error("no debate was found in the example archive");
  return join(folder, "reports", debate.id, "report.html");
}

/** What is seen after following a link to the place. */
async function photographFrom(page: Page, place: string, path: string): Promise<void> {
  await page.evaluate(`document.querySelector("${place}").scrollIntoView()`);
  await page.screenshot({ path });
}
