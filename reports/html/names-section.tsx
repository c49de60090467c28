import type { VNode } from "preact";
import type { NameCase } from "../model/types.ts";
import { countOf, sentenceCase } from "../text.ts";
import {
  ASIDES_NOTE,
  aliasNote,
  CALLED_COMPROMISE,
  FATE,
  LOST_TO,
  NO_STATEMENT,
  namedHow,
  PROPOSER_UNKNOWN,
  TAKEN_BACK,
  thingNote,
} from "../wording.ts";
import { Cite, Code, NameLink, ShortDay } from "./phrases.tsx";
import { Quote } from "./quote.tsx";
import { Scroll } from "./scroll.tsx";
import type { Readings, SectionProps } from "./section.tsx";
import { Side, statementsOf } from "./statements.tsx";

/** So many cases are laid out in full; of further names the case is folded under its heading. */
const MOST_OPEN = 12;

/** Every name with its origin, its fate, and the case for and against it by kind of reason; then those nobody judged. */
export function NamesSection({ report, readings }: SectionProps): VNode {
  const judged = report.names.filter((name) => name.winner || isJudged(name));
  const others = report.names.filter((name) => !judged.includes(name));
  const open = new Set(mostSaid(judged));
  return (
    <>
      {report.names.length === 0 && <p>No name was found.</p>}
      {judged.map((name) => (
        <NameArticle name={name} readings={readings} isOpen={open.has(name)} />
      ))}
      {others.length > 0 && (
        <Unjudged
          names={others}
          title={`${judged.length > 0 ? "Other names" : "Names"} with no statement found for or against them`}
        />
      )}
    </>
  );
}

/** The names that are for something else, as far as anybody tells: the case of each folded, then those nobody judged. */
export function AsidesSection({ report, readings }: SectionProps): VNode {
  const judged = report.asides.filter(isJudged);
  const others = report.asides.filter((name) => !isJudged(name));
  return (
    <>
      <p>{ASIDES_NOTE}</p>
      {judged.map((name) => (
        <NameArticle name={name} readings={readings} isOpen={false} />
      ))}
      {others.length > 0 && <Unjudged names={others} title="With no statement found for or against them" />}
    </>
  );
}

function saidOf({ support, oppose }: NameCase): ReturnType<typeof statementsOf> {
  return [...statementsOf(support), ...statementsOf(oppose)];
}

function isJudged({ support, oppose }: NameCase): boolean {
  return support.length + oppose.length > 0;
}

/** The names whose cases stand open: the winner, and those that most is said of. */
function mostSaid(names: readonly NameCase[]): readonly NameCase[] {
  const weight = (name: NameCase) => (name.winner ? Number.POSITIVE_INFINITY : saidOf(name).length);
  return names.length <= MOST_OPEN ? names : [...names].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_OPEN);
}

type ArticleProps = { readonly name: NameCase; readonly readings: Readings; readonly isOpen: boolean };

function NameArticle({ name, readings, isOpen }: ArticleProps): VNode {
  return (
    <article class={isOpen ? "name" : "name minor"} aria-labelledby={name.anchor}>
      <h3 id={name.anchor}>
        <Code name={name} /> <span class={`fate fate-${name.fate}`}>{FATE[name.fate]}</span>
      </h3>
      {name.uncertain && <p class="doubt small">It is uncertain whether this is a name in question.</p>}
      <Origin name={name} />
      {isOpen ? (
        <Case name={name} readings={readings} />
      ) : (
        <details class="fold">
          <summary>{countOf(saidOf(name).length, "statement")} for or against it</summary>
          <Case name={name} readings={readings} />
        </details>
      )}
    </article>
  );
}

/** The words that put it forward, or use it first, where they do not stand among the statements; then the two sides. */
function Case({ name, readings }: Omit<ArticleProps, "isOpen">): VNode {
  const { support, oppose, proposal, firstUse, role } = name;
  const origin = role === "proposed" ? (proposal ?? firstUse) : firstUse;
  const stands = origin === null || saidOf(name).some(({ citation }) => citation.number === origin.number);
  return (
    <>
      {!stands && <Quote citation={origin} tone="plain" readings={readings(origin)} />}
      {isJudged(name) ? (
        <div class={support.length > 0 && oppose.length > 0 ? "sides" : "sides one"}>
          {support.length > 0 && <Side title="For" tone="for" groups={support} readings={readings} />}
          {oppose.length > 0 && <Side title="Against" tone="against" groups={oppose} readings={readings} />}
        </div>
      ) : (
        <p class="quiet">{NO_STATEMENT}</p>
      )}
    </>
  );
}

/** Who put it forward, or where it was first used, its other forms, and what its fate rests on where that is no objection. */
function Origin({ name }: { readonly name: NameCase }): VNode {
  const { aliases, thing, compromises } = name;
  return (
    <p class="origin">
      <OriginLine name={name} />
      {aliases.length > 0 && (
        <>
          {" "}
          Also written <bdi>{aliases.join(", ")}</bdi>.
        </>
      )}
      {thing !== null && (
        <>
          {" "}
          {sentenceCase(thingNote(thing))}
          <Cite citation={thing.citation} />.
        </>
      )}
      {compromises.map((citation) => (
        <>
          {" "}
          {CALLED_COMPROMISE} <bdi>{citation.author.label}</bdi>
          <Cite citation={citation} />.
        </>
      ))}
      <FateBasis name={name} />
    </p>
  );
}

/** What its fate rests on, where that is no objection. */
function FateBasis({ name: { takenBack, lostTo } }: { readonly name: NameCase }): VNode {
  return (
    <>
      {takenBack !== null && (
        <>
          {" "}
          <By title={`${TAKEN_BACK} by`} citation={takenBack} />
        </>
      )}
      {lostTo !== null && (
        <>
          {" "}
          {LOST_TO} <NameLink name={lostTo} />.
        </>
      )}
    </>
  );
}

function OriginLine({ name }: { readonly name: NameCase }): VNode {
  const { role, proposal, firstUse } = name;
  const first = firstUse === null ? "" : <By title="First used here by" citation={firstUse} />;
  if (role === "incumbent") return <>The debate opens with it. {first}</>;
  if (proposal === null)
    return (
      <>
        {PROPOSER_UNKNOWN} {first}
      </>
    );
  const isEarlier = firstUse !== null && firstUse.number < proposal.number && firstUse.messageId !== proposal.messageId;
  return (
    <>
      <By title={`${sentenceCase(namedHow(name))} by`} citation={proposal} /> {isEarlier && first}
    </>
  );
}

type ByProps = { readonly title: string; readonly citation: NonNullable<NameCase["proposal"]> };

function By({ title, citation }: ByProps): VNode {
  return (
    <>
      {title} <bdi>{citation.author.label}</bdi>, <ShortDay date={citation.date} />
      {citation.uncertain && <span class="doubt"> (uncertain)</span>}
      <Cite citation={citation} />.
    </>
  );
}

/** Names that nobody is found to have judged, in a line each. */
function Unjudged({ names, title }: { readonly names: readonly NameCase[]; readonly title: string }): VNode {
  return (
    <>
      <h3 class="rest">{title}</h3>
      <Scroll label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Fate</th>
              <th scope="col">Origin</th>
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr id={name.anchor}>
                <th scope="row">
                  <Code name={name} />
                  {name.aliases.length > 0 && (
                    <div class="quiet small">
                      <bdi>{aliasNote(name.aliases)}</bdi>
                    </div>
                  )}
                  {name.uncertain && name.proposal?.uncertain !== true && <div class="doubt small">uncertain</div>}
                </th>
                <td>{FATE[name.fate]}</td>
                <td>
                  <OriginLine name={name} />
                  <FateBasis name={name} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}
