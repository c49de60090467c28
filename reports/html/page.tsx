import { createHash } from "node:crypto";
import type { ComponentChildren, VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { shortHash } from "../input-hash.ts";
import { shorten } from "../text.ts";
import type { ReportContext } from "../types.ts";
import { CORRECTION_NOTE, FACT_NOTE, HOW_TO_CORRECT, measuredNote } from "../wording.ts";
import { Day } from "./phrases.tsx";
import { STYLE } from "./style.ts";

/** A page of the reports: where it lies, what it is called, and what stands on it. */
export type PageProps = {
  readonly title: string;
  /** "" for a page in the output folder itself, "../" for one in a folder of it. */
  readonly toRoot: "" | "../";
  /** Which of the pages over all debates it is, where it is one. */
  readonly here?: "index.html" | "names.html" | "people.html";
  readonly context: ReportContext;
  /** What the page needs besides the look of every page. */
  readonly style?: string;
  /** Date of the last message the page tells of, where it tells of a single debate: no clock is asked. */
  readonly asOf?: string | null;
  /** Stands beside the content on wide screens, above it on narrow ones. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
};

const PAGES_OVER_ALL = [
  { file: "index.html", words: "All debates" },
  { file: "names.html", words: "All names" },
  { file: "people.html", words: "All people" },
] as const;

/**
 * Nothing may run and nothing may be loaded; only this very style sheet applies. Mail is hostile: should an escape ever
 * fail, the browser still refuses.
 */
function policyOf(style: string): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The whole document as HTML, self-contained; text is escaped by the renderer. */
export function renderPage(props: PageProps): string {
  return `<!DOCTYPE html>\n${renderToString(<Page {...props} />)}\n`;
}

function Page({ title, toRoot, here, context, asOf = null, style = "", aside, children }: PageProps): VNode {
  const whole = STYLE + style;
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(whole)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content={`namelore ${context.version}`} />
        <title>{shorten(title, 70)}</title>
        {/* our own style sheet: escaped, its ">" would no longer match the hash */}
        <style dangerouslySetInnerHTML={{ __html: whole }} />
      </head>
      <body>
        <a class="skip" href="#content">
          Skip to the content
        </a>
        <header>
          <nav aria-label="All reports">
            <ul>
              {PAGES_OVER_ALL.map(({ file, words }) => (
                <li>
                  <a href={toRoot + file} aria-current={file === here ? "page" : undefined}>
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        {aside === undefined ? (
          <main id="content">{children}</main>
        ) : (
          <div class="with-aside">
            {aside}
            <main id="content">{children}</main>
          </div>
        )}
        <Footer toRoot={toRoot} context={context} asOf={asOf} />
      </body>
    </html>
  );
}

type FooterProps = Pick<PageProps, "toRoot" | "context"> & { readonly asOf: string | null };

function Footer({ toRoot, context, asOf }: FooterProps): VNode {
  const { version, inputHash, accuracy } = context;
  return (
    <footer>
      <p>{FACT_NOTE}</p>
      <p>
        {CORRECTION_NOTE} <a href={toRoot + HOW_TO_CORRECT.file}>{HOW_TO_CORRECT.title}</a>.
      </p>
      <p id="measured">{measuredNote(accuracy)}</p>
      <p>
        {asOf !== null && (
          <>
            As of the last message read, <Day date={asOf} />.{" "}
          </>
        )}
        namelore {version}, input <code>{shortHash(inputHash)}</code>.
      </p>
    </footer>
  );
}
