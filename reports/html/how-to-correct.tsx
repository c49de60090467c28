import type { ReportContext } from "../types.ts";
import { renderPage } from "./page.tsx";

/** A corrections file that can be read as it stands; the test reads it. */
export const EXAMPLE_CORRECTIONS = `by: Your Name <you@example.org>

corrections:
  - reject: stance
    message: the Message-ID, or the link under the quote
    name: the name
    stance: support
    reason: What is wrong with the reading.

  - add: stance
    message: the Message-ID, or the link under the quote
    name: the name
    stance: oppose
    quote: words of the message, letter for letter
    reason: What was not seen.

  - set: decision
    debate: the Message-ID of any message of the debate
    status: undecided
    reason: Why the words settle nothing.
`;

/** The page that tells a reader how to put a report right; every page leads to it. */
export function renderHowToCorrect(context: ReportContext): string {
  return renderPage({
    title: "How to correct a report",
    toRoot: "",
    context,
    style: "main pre { white-space: pre-wrap; line-height: 1.5; }\n",
    children: (
      <>
        <p class="kicker">namelore</p>
        <h1>How to correct a report</h1>
        <p class="lead">
          These reports say what rules read in the quotes, and rules are wrong at times. Put what you know better into a
          file, with the reason and your name; the reports then say who changed what, and why.
        </p>
        <ol>
          <li>
            <p>Open the words around a quote: the link or the Message-ID there names the message.</p>
          </li>
          <li>
            <p>Write what should be changed:</p>
            <pre>{EXAMPLE_CORRECTIONS}</pre>
          </li>
          <li>
            <p>Write the reports again with it, with the --db and --out that they were written with:</p>
            <pre>namelore report --corrections FILE</pre>
          </li>
        </ol>
        <p>
          Names, who put them forward, stances, reasons and decisions can be confirmed, rejected, amended and added;
          names and debates can be merged and split. Words that stand in no message, or not in its sender’s own text,
          are refused, whoever asks for them. The file <code>docs/corrections.md</code> that comes with namelore{" "}
          {context.version} describes every field.
        </p>
      </>
    ),
  });
}
