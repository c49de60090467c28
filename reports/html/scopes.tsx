import type { VNode } from "preact";
import type { Report } from "../model/types.ts";
import { sentenceCase } from "../text.ts";
import { FATE, SCOPES_NOTE } from "../wording.ts";
import { Cite, NameLink } from "./phrases.tsx";
import { Scroll } from "./scroll.tsx";

/** What became of the names for each thing; nothing where all are for one. */
export function Scopes({ scopes }: Pick<Report, "scopes">): VNode | null {
  if (scopes.length === 0) return null;
  return (
    <>
      <p>{SCOPES_NOTE}</p>
      <Scroll label="The names by what they are for">
        <table>
          <thead>
            <tr>
              <th scope="col">For</th>
              <th scope="col">Names</th>
            </tr>
          </thead>
          <tbody>{scopes.map(scopeRow)}</tbody>
        </table>
      </Scroll>
    </>
  );
}

function scopeRow({ thing, names }: Report["scopes"][number]): VNode {
  return (
    <tr>
      <th scope="row">{sentenceCase(thing)}</th>
      <td>
        {names.map((name) => (
          <div>
            <NameLink name={name} /> <span class="quiet">{FATE[name.fate]}</span>{" "}
            {name.thing !== null && <Cite citation={name.thing.citation} />}
          </div>
        ))}
      </td>
    </tr>
  );
}
