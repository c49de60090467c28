import type { VNode } from "preact";
import type { Argument, KindComparison, NameCase } from "../model/types.ts";
import { speakersOf } from "../model/verdicts.ts";
import { sentenceCase } from "../text.ts";
import { ALSO_ADOPTED, FATE, NOT_MERGED } from "../wording.ts";
import { Cite, Cites, NameLink, SentenceText } from "./phrases.tsx";
import { Quote } from "./quote.tsx";
import { Scopes } from "./scopes.tsx";
import { Scroll } from "./scroll.tsx";
import type { SectionProps } from "./section.tsx";
import { AfterwardsNote } from "./statements.tsx";

/** How it ended, what was said for the winner, and what came of the kinds of objection that the other names met too. */
export function DecisionSection({ report, readings }: SectionProps): VNode {
  const { outcome, names, comparison } = report;
  if (outcome.status === "undecided")
    return (
      <>
        <p>No decision was found. {outcome.howKnown}</p>
        <Scopes scopes={report.scopes} />
      </>
    );
  const winner = names.find((name) => name.winner);
  return (
    <>
      <p>
        <NameLink name={outcome.name} /> {outcome.headline}. The evidence is {outcome.howKnown}:
      </p>
      <Quote citation={outcome.citation} tone="settled" readings={readings(outcome.citation)} />
      {report.isMergeOpen && <p>{NOT_MERGED}</p>}
      {winner !== undefined && <SaidFor winner={winner} />}
      <AlsoAdopted names={names.filter(({ fate, winner: isWinner }) => fate === "adopted" && !isWinner)} />
      <Scopes scopes={report.scopes} />
      {comparison.length === 0 ? (
        <p>No objection to any of the names was found.</p>
      ) : (
        <Comparison winner={outcome.name} comparison={comparison} />
      )}
    </>
  );
}

/** Names for other things of the same debate, which came to an end of their own. */
function AlsoAdopted({ names }: { readonly names: readonly NameCase[] }): VNode | null {
  if (names.length === 0) return null;
  return (
    <p>
      {ALSO_ADOPTED}{" "}
      {names.map((name, index) => (
        <>
          {index > 0 && ", "}
          <NameLink name={name} />
        </>
      ))}
      .
    </p>
  );
}

/** In a sentence who is for the winner, and why; the quotes stand with its name. */
function SaidFor({ winner }: { readonly winner: NameCase }): VNode {
  if (winner.support.length === 0) return <p>No statement for it was found.</p>;
  return (
    <p>
      For it: <SentenceText phrases={speakersOf(winner.support)} />.
    </p>
  );
}

type ComparisonProps = {
  readonly winner: KindComparison["others"][number]["name"];
  readonly comparison: readonly KindComparison[];
};

function Comparison({ winner, comparison }: ComparisonProps): VNode {
  const isUnopposed = comparison.every((one) => one.winner.length === 0);
  return (
    <>
      {isUnopposed ? (
        <p>
          The objections that the other names met; none was found against <NameLink name={winner} />. That does not
          prove why it won.
        </p>
      ) : (
        <p>
          The objections that the other names met, and whether <NameLink name={winner} /> met them too. The table
          compares what was said; it does not prove why the name won.
        </p>
      )}
      <Scroll label="Kinds of objection, to the winner and to the other names">
        <table class="comparison">
          <thead>
            <tr>
              <th scope="col">Kind of objection</th>
              {!isUnopposed && <th scope="col">Against the winner</th>}
              <th scope="col">Against other names</th>
            </tr>
          </thead>
          <tbody>{comparison.map((kind) => kindRow(kind, isUnopposed))}</tbody>
        </table>
      </Scroll>
    </>
  );
}

function kindRow({ kind, winner, others }: KindComparison, isUnopposed: boolean): VNode {
  return (
    <tr>
      <th scope="row">
        <i>{sentenceCase(kind)}</i>
      </th>
      {!isUnopposed && (
        <td>{winner.length === 0 ? <span class="quiet">none found</span> : winner.map(objectionLine)}</td>
      )}
      <td>
        {others.length === 0 && <span class="quiet">none found</span>}
        {others.map(({ name, fate, citations }) => (
          <div>
            <NameLink name={name} /> <span class="quiet">{FATE[fate]}</span> <Cites citations={citations} />
          </div>
        ))}
      </td>
    </tr>
  );
}

function objectionLine({ citation, afterwards }: Argument): VNode {
  return (
    <div>
      <bdi>{citation.author.label}</bdi>
      <Cite citation={citation} />
      {citation.uncertain && <span class="doubt"> uncertain</span>}.{" "}
      <span class="quiet">
        <AfterwardsNote afterwards={afterwards} isObjection />
      </span>
    </div>
  );
}
