import type { VNode } from "preact";
import { daysFromTo } from "../dates.ts";
import type { Report } from "../model/types.ts";
import { FATE, STATUS, STATUS_MEANS } from "../wording.ts";
import { NameLink, Quote, SentenceText } from "./quote.tsx";
import type { Readings } from "./report-html.tsx";

type Props = { readonly report: Report; readonly readings: Readings };

/** What was named, what became of it, on what evidence; then sizes and the ways into the report. */
export function HeadSection({ report, readings }: Props): VNode {
  const { outcome, about, figures } = report;
  return (
    <>
      <p class="kicker">Decision history of a name</p>
      <h1>
        {outcome.status === "undecided" ? (
          outcome.headline
        ) : (
          <>
            <bdi>
              <code>{outcome.name.label}</code>
            </bdi>{" "}
            {outcome.headline}
          </>
        )}
      </h1>
      <p class="lead">
        <span class="quiet">About:</span> <bdi>{about}</bdi>
      </p>
      <p>
        <span class={`status status-${outcome.status}`}>{STATUS[outcome.status]}</span>{" "}
        <span class="quiet">{STATUS_MEANS[outcome.status]}</span>
      </p>
      <Hero report={report} readings={readings} />
      <Facts report={report} />
      <dl class="figures">
        {figures.map(({ value, label }) => (
          <div>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The debate in a few sentences, each clause with its evidence. */
export function SummarySection({ report }: { readonly report: Report }): VNode {
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">Summary</h2>
      {report.summary.length === 0 && <p>Nothing was found.</p>}
      <ul class="summary">
        {report.summary.map((phrases) => (
          <li>
            <SentenceText phrases={phrases} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hero({ report, readings }: Props): VNode {
  const { outcome } = report;
  if (outcome.status === "undecided") return <p class="hero">{outcome.howKnown}</p>;
  return (
    <div class="hero">
      <p>This is known from {outcome.howKnown}:</p>
      <Quote citation={outcome.citation} tone="settled" readings={readings(outcome.citation)} />
    </div>
  );
}

function Facts({ report }: { readonly report: Report }): VNode {
  const { period, threads, names, subject } = report;
  const lists = [...new Set(threads.flatMap((thread) => thread.lists))];
  const felled = names.filter((name) => !name.winner);
  return (
    <dl class="facts">
      <dt>When</dt>
      <dd>{daysFromTo(period.first, period.last)}</dd>
      <dt>Where</dt>
      <dd>{lists.length === 0 ? "list not known" : lists.join(", ")}</dd>
      <dt>Opens in</dt>
      <dd>
        <bdi>{subject === "" ? "a thread without subject" : subject}</bdi>
      </dd>
      {felled.length > 0 && (
        <>
          <dt>Other names</dt>
          <dd>
            {felled.map(({ label, anchor, fate }, index) => (
              <>
                {index > 0 && ", "}
                <NameLink name={{ label, anchor }} /> <span class="quiet">({FATE[fate]})</span>
              </>
            ))}
          </dd>
        </>
      )}
    </dl>
  );
}
