import type { VNode } from "preact";
import type { NameEntry, Overview } from "../model/overview.ts";
import { countOf } from "../text.ts";
import type { ReportContext } from "../types.ts";
import { FATE } from "../wording.ts";
import { renderPage } from "./page.tsx";
import { Cite, NameLink, ShortDay } from "./phrases.tsx";
import { Scroll } from "./scroll.tsx";

/** The page of all names of all debates, in alphabetical order, each leading to its case. */
export function renderNamesHtml({ names }: Overview, context: ReportContext): string {
  return renderPage({
    title: "All names",
    toRoot: "",
    here: "names.html",
    context,
    children: (
      <>
        <p class="kicker">namelore</p>
        <h1>All names</h1>
        <p class="lead">{countOf(names.length, "name")} put forward or in use, with what became of them.</p>
        <Scroll label="All names">
          <table>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Fate</th>
                <th scope="col">Put forward by</th>
                <th scope="col">Debate</th>
              </tr>
            </thead>
            <tbody>{names.map(nameRow)}</tbody>
          </table>
        </Scroll>
      </>
    ),
  });
}

function nameRow(name: NameEntry): VNode {
  const page = `${name.debate.id}/report.html`;
  return (
    <tr>
      <th scope="row">
        <NameLink name={name} page={page} />
        {name.aliases.length > 0 && (
          <>
            <br />
            <bdi class="quiet small">{name.aliases.join(", ")}</bdi>
          </>
        )}
      </th>
      <td class="when">{FATE[name.fate]}</td>
      <td>
        {name.proposal === null ? (
          <span class="quiet">{name.role === "incumbent" ? "in use before" : "not known"}</span>
        ) : (
          <>
            <bdi>{name.proposal.author.label}</bdi>, <ShortDay date={name.proposal.date} />
            <Cite citation={name.proposal} page={page} />
          </>
        )}
      </td>
      <td>
        <a href={page}>
          <bdi>{name.debate.about}</bdi>
        </a>
      </td>
    </tr>
  );
}
