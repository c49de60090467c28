import assert from "node:assert/strict";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { allFiles } from "./all-files.ts";

const CHROMIUM = "/usr/bin/chromium";
const skip = existsSync(CHROMIUM) ? false : `no browser at ${CHROMIUM} (Debian: apt-get install chromium)`;

const pages = allFiles.map(({ path }) => path).filter((path) => path.endsWith(".html"));

/** axe-core, run in the page as text: the policy of the page forbids scripts, not the debugger. */
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
type AxeResults = {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
};

/** How a page is looked at; `rules`: those of axe that are asked, where not all are. */
type Mode = {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: "light" | "dark";
  readonly media?: "screen" | "print";
  readonly rules?: readonly string[];
};

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };
const onPhone: Mode = { name: "on a dark phone", viewport: phone, colorScheme: "dark" };
const audited: readonly (readonly [path: string, modes: readonly Mode[]])[] = [
  [
    "lamp-pocket-2031/report.html",
    [
      { name: "at a desk", viewport: desk, colorScheme: "light" },
      { name: "at a desk in the dark", viewport: desk, colorScheme: "dark", rules: ["color-contrast"] },
      { name: "on a phone", viewport: phone, colorScheme: "light" },
    ],
  ],
  ["hostile/report.html", [onPhone]],
  ...[
    "index.html",
    "names.html",
    "people.html",
    "corrections.html",
    "lineages/lamp-pocket-2031.html",
    "lamp-pocket-2031/transcript.html",
  ].map((path): [string, Mode[]] => [path, [onPhone]]),
  ...pages
    .filter((path) => path.startsWith("people/"))
    .slice(0, 1)
    .map((path): [string, Mode[]] => [path, [onPhone]]),
];

describe("The reports in a browser", { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), "namelore-reports-"));
  let browser: Browser;
  /** One window for all: a new one takes longer than a look. */
  let window: Page;

  /** Makes the window another, with the page anew in it. */
  async function open(path: string, mode: Partial<Mode> = {}): Promise<Page> {
    await change(mode);
    await window.goto("about:blank"); // an address that differs in its anchor alone would not be loaded
    await window.goto(pathToFileURL(join(folder, path)).href.replace("%23", "#"));
    return window;
  }

  async function change({ viewport = desk, colorScheme = "light", media = "screen" }: Partial<Mode>): Promise<void> {
    await window.setViewportSize(viewport);
    await window.emulateMedia({ colorScheme, media });
  }

  before(async () => {
    for (const { path, content } of allFiles) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
    window = await browser.newPage();
  });

  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  for (const path of pages) {
    test(`${path} opens quietly, fits a phone, is readable by ear and keyboard, and leads nowhere but to what is there.`, async () => {
      await change({ viewport: { width: 360, height: 800 } });
      const noise = listen(window);
      const address = pathToFileURL(join(folder, path)).href;
      await window.goto(address);
      const seen = await window.evaluate(look);
      assert.deepEqual(noise(), { messages: [], requests: [address] });
      assert.equal(seen.scripts, 0);
      assert.ok(seen.width <= 360, `the page is ${seen.width} px wide`);
      assert.deepEqual(seen.deadAnchors, []);
      assert.deepEqual(seen.duplicateIds, []);
      for (const link of seen.links) assertLeadsSomewhere(link, dirname(join(folder, path)));
      assertReadable(seen);
      await window.keyboard.press("Tab");
      assert.equal(await window.evaluate("document.activeElement.textContent.trim()"), "Skip to the content");
    });
  }

  for (const [path, modes] of audited) {
    test(`axe finds no fault with ${path} ${modes.map(({ name }) => name).join(", ")}, with all that folds open.`, async () => {
      await open(path);
      await window.evaluate("for (const fold of document.querySelectorAll('details')) fold.open = true");
      await window.evaluate(axe);
      for (const mode of modes) {
        await change(mode);
        const wanted = JSON.stringify({ resultTypes: ["violations"], ...(mode.rules && { runOnly: mode.rules }) });
        const { violations } = await window.evaluate<AxeResults>(`axe.run(document, ${wanted})`);
        const faults = violations.map(({ id, impact, nodes }) => [id, impact, nodes[0]?.html]);
        assert.deepEqual(faults, [], mode.name);
      }
    });
  }

  test("Drawn text has the contrast of WCAG AA, on light ground and on dark, and so has all other text.", async () => {
    await open("lamp-pocket-2031/report.html");
    for (const colorScheme of ["light", "dark"] as const) {
      await change({ colorScheme });
      assert.deepEqual(await window.evaluate(lowContrast), [], colorScheme);
    }
  });

  test("A link to a quote leads to it, and Enter opens the words around it and the ways to its message.", async () => {
    const page = await open("lamp-pocket-2031/report.html#e4");
    const source = page.locator("#e4 summary");
    await source.focus();
    await page.keyboard.press("Enter");
    assert.match((await page.locator("#e4 pre").textContent()) ?? "", /lamp_pocket sounds odd to me/);
    assert.equal(
      await page.locator("#e4 a", { hasText: "In the transcript" }).getAttribute("href"),
      "transcript.html#m-3",
    );
  });

  test("On a phone the picture and the table of who says what fit the screen, with the same signs as on a desk.", async () => {
    const signs: number[] = [];
    for (const viewport of [desk, phone]) {
      const page = await open("lamp-pocket-2031/report.html", { viewport });
      const wide = await page.evaluate<string[]>(sidewaysIn("#picture", "#matrix"));
      if (viewport === phone) assert.deepEqual(wide, []);
      signs.push(await page.locator(".lanes a:visible:has(.sign)").count());
    }
    assert.ok((signs[0] ?? 0) > 0);
    assert.equal(signs[0], signs[1]);
  });

  test("On paper the folded tables are open and the links into the page are left out.", async () => {
    const page = await open("lamp-pocket-2031/report.html", { media: "print" });
    const table = await page.locator(".fold table").first().boundingBox();
    assert.ok(table !== null && table.height > 100, "the table message by message is not printed");
    assert.equal(await page.locator(".contents").isVisible(), false);
  });
});

/** Runs in the page: what scrolls sideways in the sections of these headings. */
function sidewaysIn(...headings: readonly string[]): string {
  return `${JSON.stringify(headings)}.flatMap((heading) =>
    [...document.querySelector(heading).closest("section").querySelectorAll(":not(svg *)")]
      .filter((element) => element.checkVisibility() && element.closest("details:not([open])") === null)
      .filter((element) => element.getBoundingClientRect().right > innerWidth || element.scrollWidth > innerWidth)
      .map((element) => element.tagName + "." + element.getAttribute("class")))`;
}

function listen(page: Page): () => { messages: string[]; requests: string[] } {
  for (const event of ["console", "pageerror", "dialog", "request"]) page.removeAllListeners(event);
  const messages: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  page.on("dialog", (dialog) => messages.push(dialog.message()));
  page.on("request", (request) => requests.push(request.url()));
  return () => ({ messages, requests });
}

function assertLeadsSomewhere(link: string, folder: string): void {
  if (link.startsWith("https:")) {
    assert.match(link, /^https:\/\/lore\.kernel\.org\/r\/[A-Za-z0-9\-._~!$&'()*+,;=:@%]+$/);
    return;
  }
  const [path = "", anchor = ""] = link.split("#");
  const target = allFiles.find(
    (file) => file.path === join(folder, path).split("/").slice(-file.path.split("/").length).join("/"),
  );
  assert.ok(existsSync(join(folder, path)) && target !== undefined, `${link} leads to no file`);
  if (anchor !== "") assert.ok(target.content.includes(` id="${anchor}"`), `${link} leads to no place`);
}

function assertReadable({ language, title, mains, headings, nameless }: Seen): void {
  assert.equal(language, "en");
  assert.notEqual(title, "");
  assert.deepEqual([mains, headings.filter((level) => level === 1).length], [1, 1]);
  for (const [index, level] of headings.entries()) {
    assert.ok(level <= (headings[index - 1] ?? 0) + 1, `heading ${index} jumps to level ${level}`);
  }
  assert.deepEqual(nameless, []);
}

type Seen = {
  scripts: number;
  width: number;
  deadAnchors: string[];
  duplicateIds: string[];
  links: string[];
  language: string;
  title: string;
  mains: number;
  headings: number[];
  nameless: string[];
};

/** Runs in the page (as text: this project's types know no DOM). */
const look = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const ids = all("[id]").map((element) => element.id);
  const links = all("a[href]").map((link) => link.getAttribute("href"));
  const name = (element) => (element.getAttribute("aria-label") ?? element.textContent).trim();
  const visible = (element) => !element.closest("[aria-hidden=true]");
  return {
    scripts: document.scripts.length,
    width: document.documentElement.scrollWidth,
    deadAnchors: links.filter((link) => link.startsWith("#") && !document.getElementById(link.slice(1))),
    duplicateIds: ids.filter((id, index) => ids.indexOf(id) !== index),
    links: links.filter((link) => !link.startsWith("#")),
    language: document.documentElement.lang,
    title: document.title,
    mains: all("main").length,
    headings: all("h1,h2,h3,h4,h5,h6").map((heading) => Number(heading.tagName[1])),
    nameless: [
      ...all("a, summary, th").filter((element) => name(element) === ""),
      ...all("main svg").filter((svg) => visible(svg) && !svg.querySelector("title")),
      ...all("[tabindex]").filter((element) => !element.hasAttribute("aria-label")),
    ].map((element) => element.outerHTML.slice(0, 200)),
  };
})()` as unknown as () => Seen;

/** Runs in the page: elements with text whose contrast (WCAG 2.2, 1.4.3) with the ground is under 4.5. */
const lowContrast = `(() => {
  const channels = (color) => color.match(/[\\d.]+/g).map(Number);
  const part = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const light = ([red, green, blue]) => 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
  const ground = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = channels(getComputedStyle(at).backgroundColor);
      if (color[3] !== 0) return color;
    }
    return [255, 255, 255];
  };
  const faults = [];
  for (const element of document.querySelectorAll("body *:not(title, desc)")) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== "");
    if (!hasText) continue;
    const style = getComputedStyle(element);
    const ink = channels(element.closest("svg") ? style.fill : style.color);
    const [high, low] = [light(ink), light(ground(element))].sort((one, other) => other - one);
    if ((high + 0.05) / (low + 0.05) < 4.5) faults.push(element.outerHTML.slice(0, 120));
  }
  return faults;
})()` as unknown as () => string[];
