import type { VNode } from "preact";
import type { Argument, ArgumentGroup, NameCase, Report } from "../model/types.ts";
import { sentenceCase } from "../text.ts";
import { aliasNote, FATE, NO_REPLY, NO_STATEMENT, replyNote } from "../wording.ts";
import { Cite, Quote } from "./quote.tsx";
import type { Readings } from "./report-html.tsx";

type Props = { readonly report: Report; readonly readings: Readings };

/** Every name with its origin, its fate, and the case for and against it by kind of reason. */
export function NamesSection({ report, readings }: Props): VNode {
  return (
    <section aria-labelledby="names">
      <h2 id="names">Names</h2>
      {report.names.length === 0 && <p>No name was found.</p>}
      {report.names.map((name) => (
        <NameArticle name={name} readings={readings} />
      ))}
    </section>
  );
}

/** Objections that nobody replied to directly. */
export function UnansweredSection({ report, readings }: Props): VNode | null {
  if (report.unanswered.length === 0) return null;
  return (
    <section aria-labelledby="unanswered">
      <h2 id="unanswered">Objections without a reply</h2>
      <p>
        The archive holds no direct reply by anybody else to the messages that say this. They may have been answered
        elsewhere.
      </p>
      {report.unanswered.map(({ name, citation }) => (
        <Quote citation={citation} tone="against" readings={readings(citation)}>
          <p class="answers">
            Against{" "}
            <bdi>
              <code>{name.label}</code>
            </bdi>
          </p>
        </Quote>
      ))}
    </section>
  );
}

function NameArticle({ name, readings }: { readonly name: NameCase; readonly readings: Readings }): VNode {
  return (
    <article class="name" aria-labelledby={name.anchor}>
      <h3 id={name.anchor}>
        <bdi>
          <code>{name.label}</code>
        </bdi>{" "}
        <span class={`fate fate-${name.fate}`}>{FATE[name.fate]}</span>
      </h3>
      {name.aliases.length > 0 && (
        <p class="quiet small">
          <bdi>{aliasNote(name.aliases)}</bdi>
        </p>
      )}
      <Origin name={name} readings={readings} />
      {name.support.length + name.oppose.length === 0 ? (
        <p class="quiet">{NO_STATEMENT}</p>
      ) : (
        <div class={name.support.length > 0 && name.oppose.length > 0 ? "sides" : "sides one"}>
          <Side title="For" tone="for" groups={name.support} readings={readings} />
          <Side title="Against" tone="against" groups={name.oppose} readings={readings} />
        </div>
      )}
    </article>
  );
}

function Origin({ name, readings }: { readonly name: NameCase; readonly readings: Readings }): VNode {
  const { role, proposal, firstUse } = name;
  if (role === "proposed" && proposal !== null) {
    return <OriginQuote title="Put forward" citation={proposal} readings={readings} />;
  }
  const title = role === "incumbent" ? "In use when the debate opens" : "Who put it forward is not known";
  if (firstUse === null) return <p>{title}.</p>;
  return <OriginQuote title={`${title}; first used`} citation={firstUse} readings={readings} />;
}

type OriginProps = { readonly title: string; readonly citation: Argument["citation"]; readonly readings: Readings };

function OriginQuote({ title, citation, readings }: OriginProps): VNode {
  return (
    <Quote citation={citation} tone="plain" readings={readings(citation)}>
      <p class="answers">{title}</p>
    </Quote>
  );
}

type SideProps = {
  readonly title: string;
  readonly tone: "for" | "against";
  readonly groups: readonly ArgumentGroup[];
  readonly readings: Readings;
};

function Side({ title, tone, groups, readings }: SideProps): VNode {
  return (
    <div>
      <h4 class={`${tone}-title`}>{title}</h4>
      {groups.length === 0 && <p class="quiet">Nothing found.</p>}
      {groups.map(({ title: kinds, arguments: statements }) => (
        <>
          <p class="kind">{sentenceCase(kinds)}</p>
          {statements.map((statement) => (
            <Statement statement={statement} tone={tone} readings={readings} />
          ))}
        </>
      ))}
    </div>
  );
}

type StatementProps = { readonly statement: Argument; readonly tone: "for" | "against"; readonly readings: Readings };

function Statement({ statement, tone, readings }: StatementProps): VNode {
  const { citation, reasons, answers, afterwards } = statement;
  const apart = reasons.filter((reason) => reason.number !== citation.number);
  return (
    <Quote
      citation={citation}
      tone={tone}
      below={
        <>
          {apart.map((reason) => (
            <p class="reason">
              <span class="quiet">Reason:</span> “<bdi>{reason.quote}</bdi>” <Cite citation={reason} />
            </p>
          ))}
          <After afterwards={afterwards} />
        </>
      }
      readings={readings(citation)}
      marked={reasons.map((reason) => reason.quote)}
    >
      {answers !== null && (
        <p class="answers">
          Answers <bdi>{answers.author?.label ?? "an unknown sender"}</bdi>: “<bdi>{answers.quote}</bdi>”
        </p>
      )}
    </Quote>
  );
}

/** Who replied, who answered to the contrary, and whether its author changed sides. */
function After({ afterwards }: { readonly afterwards: Argument["afterwards"] }): VNode {
  const { answeredBy, repliedBy, changed } = afterwards;
  return (
    <p class="answers">
      {repliedBy.length === 0 && answeredBy.length === 0 && NO_REPLY}
      {repliedBy.length > 0 && <>{replyNote(repliedBy)} </>}
      {answeredBy.map((citation) => (
        <>
          To the contrary: <bdi>{citation.author.label}</bdi>
          <Cite citation={citation} />.{" "}
        </>
      ))}
      {changed !== null && (
        <>
          {" "}
          Later changed sides
          <Cite citation={changed} />.
        </>
      )}
    </p>
  );
}
