import type { VNode } from "preact";
import { daysFromTo } from "../dates.ts";
import type { CoverageReport } from "../model/types.ts";
import { countOf } from "../text.ts";
import { coverageLines, MOST_LISTS, NOT_LOOKED_FOR, namedLists, uncertainNote } from "../wording.ts";
import { PeopleCoverage } from "./people-coverage.tsx";
import { Cites, Verbatim } from "./phrases.tsx";
import { Scroll } from "./scroll.tsx";
import type { SectionProps } from "./section.tsx";

/** So many missing messages and problems are listed at once; more are folded. */
const MOST_OPEN = 5;

/** What was read, what was missing, what is uncertain. */
export function CoverageSection({ report }: SectionProps): VNode {
  const { coverage, threads } = report;
  return (
    <>
      <Threads threads={threads} />
      <ul>
        {coverageLines(coverage).map((line) => (
          <li>{line}</li>
        ))}
        {coverage.uncertain.length > 0 && (
          <li>
            {uncertainNote(coverage.uncertain.length)}:{" "}
            <Cites citations={coverage.uncertain.map((one) => one.citation)} />
          </li>
        )}
        <PeopleCoverage people={coverage.people} />
      </ul>
      <NotLookedFor />
      <Listed
        title="Messages referred to that are not in the archive"
        items={coverage.missing.map((missing) => <Missing {...missing} />)}
      />
      <Listed
        title="Mails with problems"
        items={coverage.problems.map(({ messageId, detail }) => (
          <>
            <Verbatim text={messageId} />: <bdi>{detail}</bdi>
          </>
        ))}
      />
    </>
  );
}

function Threads({ threads }: Pick<SectionProps["report"], "threads">): VNode {
  return (
    <Scroll label="Threads read">
      <table>
        <thead>
          <tr>
            <th scope="col">Thread read</th>
            <th scope="col">Messages</th>
            <th scope="col">From and to</th>
            <th scope="col">Lists</th>
          </tr>
        </thead>
        <tbody>
          {threads.map(({ subject, messages, firstDate, lastDate, lists }) => (
            <tr>
              <td>
                <bdi>{subject}</bdi>
              </td>
              <td>{messages}</td>
              <td class="when">{daysFromTo(firstDate, lastDate)}</td>
              <td>
                <Lists lists={lists} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function NotLookedFor(): VNode {
  return (
    <div class="quiet">
      <p>{NOT_LOOKED_FOR.opening}</p>
      <ul>
        {NOT_LOOKED_FOR.items.map((item) => (
          <li>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function Missing({ id, link }: CoverageReport["missing"][number]): VNode {
  if (link === null) return <Verbatim text={id} />;
  return (
    <a href={link} rel="noreferrer">
      <Verbatim text={id} />
    </a>
  );
}

/** The lists of a thread, folded where they are many. */
function Lists({ lists }: { readonly lists: readonly string[] }): VNode {
  if (lists.length <= MOST_LISTS) return <bdi>{lists.length === 0 ? "not known" : lists.join(", ")}</bdi>;
  return (
    <details class="fold">
      <summary>
        <bdi>{namedLists(lists)}</bdi>
      </summary>
      <bdi>{lists.slice(MOST_LISTS).join(", ")}</bdi>
    </details>
  );
}

/** A list with its title; nothing where it is empty, folded where it is long. */
function Listed({ title, items }: { readonly title: string; readonly items: readonly VNode[] }): VNode | null {
  if (items.length === 0) return null;
  const list = (
    <ul class="small">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
  if (items.length > MOST_OPEN) {
    return (
      <details class="fold">
        <summary>
          {title}: {countOf(items.length, "entry", "entries")}
        </summary>
        {list}
      </details>
    );
  }
  return (
    <>
      <p>{title}:</p>
      {list}
    </>
  );
}
