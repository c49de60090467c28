import type { VNode } from "preact";
import { talkDays } from "../dates.ts";
import { otherForms } from "../debate-files.ts";
import { capitalised } from "../model/question.ts";
import type { ChapterOf, Report } from "../model/types.ts";
import { sentenceCase } from "../text.ts";
import { BESIDE, namedLists } from "../wording.ts";
import { Code, QuestionText, StandingPill } from "./phrases.tsx";
import { Quote } from "./quote.tsx";
import type { SectionProps } from "./section.tsx";
import { Answered } from "./statements.tsx";

/** What became of the name, in one sentence; what was asked, how it is known, and the sizes of the debate. */
export function Head({ report, readings }: SectionProps): VNode {
  const { standing } = report;
  return (
    <div class="head">
      <p class="kicker">
        <StandingPill standing={standing} />{" "}
        <span>
          <bdi>{standing.means}</bdi>
        </span>
      </p>
      <Headline report={report} />
      <Evidence report={report} readings={readings} />
      <Sizes report={report} />
      {report.history !== null && <History history={report.history} />}
      {report.beside.length > 0 && <Beside debates={report.beside} />}
      <OtherForms threads={report.threads.length} />
    </div>
  );
}

/** The answer above the question; where there is no answer, the question above how that is known. */
function Headline({ report }: { readonly report: Report }): VNode {
  const { outcome, question } = report;
  if (outcome.status === "undecided")
    return (
      <>
        <h1>
          <QuestionText question={capitalised(question)} />
        </h1>
        <p class="lead">
          {outcome.headline}. {outcome.howKnown}
        </p>
      </>
    );
  return (
    <>
      <h1>
        <Code name={outcome.name} /> {outcome.headline}
      </h1>
      <p class="lead">
        The question: <QuestionText question={question} />.
      </p>
    </>
  );
}

function Sizes({ report }: { readonly report: Report }): VNode {
  const { period, talk, lists, figures, subject } = report;
  return (
    <>
      <p class="figures">
        <span>{talkDays(talk, period)}</span>
        {figures.map(({ value, label }) => (
          <span>
            <b>{value}</b> {label}
          </span>
        ))}
      </p>
      <p class="figures">
        <span>
          On <bdi>{namedLists(lists)}</bdi>
          {subject !== "" && (
            <>
              , opening with <q dir="auto">{subject}</q>
            </>
          )}
        </span>
      </p>
    </>
  );
}

/** The way to what came before and after. */
function History({ history }: { readonly history: ChapterOf }): VNode {
  const { id, title, chapter, chapters } = history;
  return (
    <p class="figures">
      <span>
        Chapter {chapter} of {chapters} in the history of a name:{" "}
        <a class="history-link" href={`../lineages/${id}.html`}>
          <bdi>{title}</bdi>
        </a>
      </span>
    </p>
  );
}

/** The way to what else is named in these threads. */
function Beside({ debates }: { readonly debates: Report["beside"] }): VNode {
  return (
    <p class="figures">
      <span>
        {BESIDE}:{" "}
        {debates.map(({ id, question }, index) => (
          <>
            {index > 0 && "; "}
            <a href={`../${id}/report.html`}>
              <QuestionText question={question} />
            </a>
          </>
        ))}
      </span>
    </p>
  );
}

function OtherForms({ threads }: { readonly threads: number }): VNode {
  return (
    <nav class="forms" aria-label="Other forms of this report">
      <ul>
        {otherForms(threads).map(({ file, title }) => (
          <li>
            <a href={file}>{sentenceCase(title)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Evidence({ report, readings }: SectionProps): VNode | null {
  const { outcome } = report;
  if (outcome.status === "undecided") return null;
  return (
    <div class="hero">
      <Quote
        citation={outcome.citation}
        tone="settled"
        readings={readings(outcome.citation)}
        above={
          <>
            The evidence is {outcome.howKnown}
            {outcome.answers !== null && (
              <>
                , in answer to <Answered answers={outcome.answers} />
              </>
            )}
            :
          </>
        }
      />
    </div>
  );
}

/** What is fact and what is reading, and how far to trust the readings. */
export function HowToRead({ report }: { readonly report: Report }): VNode {
  const { accuracy } = report.context;
  const doubts = report.coverage.uncertain.length;
  return (
    <aside class="how-to-read" aria-label="How to read this page">
      <p>
        <q class="sample">Words set like this</q> stand in the archive, letter for letter, and their authors and dates
        are facts too. The rest is read from them by rules and can be wrong: who is for or against, the kinds of
        reasons, what became of a name; in a quote the reason is <mark>marked</mark>.{" "}
        {doubts > 0 && (
          <>
            Hollow signs, dashed lines and the word <span class="doubt">uncertain</span> mark what is likelier wrong.{" "}
          </>
        )}
        {accuracy.length > 0 && (
          <>
            More may have been said than is listed here; see <a href="#measured">how well the rules read</a>.
          </>
        )}
      </p>
    </aside>
  );
}
