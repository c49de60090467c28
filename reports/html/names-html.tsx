import type { VNode } from "preact";
import { letterOf, type NameEntry, type Overview } from "../model/overview.ts";
import { capitalised } from "../model/question.ts";
import { countOf } from "../text.ts";
import type { ReportContext } from "../types.ts";
import { FATE, namedHow } from "../wording.ts";
import { renderPage } from "./page.tsx";
import { Cite, NameLink, QuestionText, ShortDay } from "./phrases.tsx";

/** The page of all names of all debates, in alphabetical order, each leading to its case. */
export function renderNamesHtml({ names }: Overview, context: ReportContext): string {
  return renderPage({
    title: "All names",
    toRoot: "",
    here: "names.html",
    context,
    style: STYLE,
    children: (
      <>
        <p class="kicker">namelore</p>
        <h1>All names</h1>
        <p class="lead">
          {names.length === 0
            ? "No name was found."
            : `${countOf(names.length, "name")} put forward or in use, with what became of ${names.length === 1 ? "it" : "them"}.`}
        </p>
        {names.length > FEW ? <ByLetter names={names} /> : <ul class="name-list">{names.map(nameItem)}</ul>}
      </>
    ),
  });
}

/** So many names are found without letters. */
const FEW = 40;

function ByLetter({ names }: { readonly names: readonly NameEntry[] }): VNode {
  const letters = new Map<string, NameEntry[]>();
  for (const name of names) letters.set(letterOf(name.label), [...(letters.get(letterOf(name.label)) ?? []), name]);
  const groups = [...letters].map(([letter, own], index) => ({ letter, own, anchor: `letter-${index + 1}` }));
  return (
    <>
      <nav class="letters" aria-label="Letters">
        <ul>
          {groups.map(({ letter, anchor }) => (
            <li>
              <a href={`#${anchor}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, own, anchor }) => (
        <section aria-labelledby={anchor}>
          <h2 id={anchor}>{letter}</h2>
          <ul class="name-list">{own.map(nameItem)}</ul>
        </section>
      ))}
    </>
  );
}

/** A name, its other forms, its fate and who put it forward; the debate below. */
function nameItem(name: NameEntry): VNode {
  const page = `${name.debate.id}/report.html`;
  return (
    <li>
      <div>
        <NameLink name={name} page={page} />
        {name.aliases.length > 0 && (
          <div>
            <bdi class="quiet small">{name.aliases.join(", ")}</bdi>
          </div>
        )}
      </div>
      <div>
        <span class={`fate fate-${name.fate}`}>{FATE[name.fate]}</span> <Origin name={name} page={page} />
        <div class="small">
          <a href={page}>
            <QuestionText question={capitalised(name.debate.question)} />
          </a>
        </div>
      </div>
    </li>
  );
}

function Origin({ name, page }: { readonly name: NameEntry; readonly page: string }): VNode {
  const { proposal, role } = name;
  if (proposal === null) {
    return (
      <span class="quiet">{role === "incumbent" ? "the debate opens with it" : "who put it forward is not known"}</span>
    );
  }
  return (
    <span>
      {namedHow(name)} by <bdi>{proposal.author.label}</bdi>, <ShortDay date={proposal.date} />
      {proposal.uncertain && <span class="doubt"> uncertain</span>}
      <Cite citation={proposal} page={page} />
    </span>
  );
}

/** Two columns at a desk, one below the other on a phone: a table would not fit there. */
const STYLE = `
.name-list, main > section > .name-list { list-style: none; padding: 0; max-width: none; border-top: 1px solid var(--line); }
.name-list > li { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 0.15rem 1.5rem; padding: 0.6rem 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.name-list .fate { margin-left: 0; }
.letters + section, main > section:has(.name-list) { margin-top: 2rem; }
.letters a { min-width: 1.5rem; text-align: center; }
@media (max-width: 44rem) { .name-list > li { grid-template-columns: 1fr; } }
`;
