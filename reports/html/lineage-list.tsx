import type { VNode } from "preact";
import type { LineageReport } from "../model/lineage.ts";
import { countOf } from "../text.ts";

/** The histories that go over several debates, for the page of all debates. */
export function LineageList({ lineages }: { readonly lineages: readonly LineageReport[] }): VNode | null {
  if (lineages.length === 0) return null;
  return (
    <section aria-labelledby="lineages">
      <h2 id="lineages">Names that were debated more than once</h2>
      <ul>
        {lineages.map(({ id, title, days, chapters }) => (
          <li>
            <a class="history-link" href={`lineages/${id}.html`}>
              <bdi>{title}</bdi>
            </a>{" "}
            <span class="quiet small">
              {countOf(chapters.length, "debate")}, {days}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
