import type { VNode } from "preact";
import type { Citation, Reading, Report } from "../model/types.ts";

/** Everything read from the words of a citation. */
export type Readings = (citation: Citation) => readonly Reading[];

export type SectionProps = { readonly report: Report; readonly readings: Readings };

/** A section of the report. A new one is one file and one line in the list of report-html.tsx. */
export type Section = {
  /** Id of its heading, without "#". */
  readonly anchor: string;
  readonly title: string;
  /** Whether there is anything to show; a section that has nothing is left out, also from the contents. */
  readonly isShown: (report: Report) => boolean;
  readonly Body: (props: SectionProps) => VNode | null;
};

/** The section with its heading. */
export function SectionOf({ section, ...props }: SectionProps & { readonly section: Section }): VNode {
  const { anchor, title, Body } = section;
  return (
    <section aria-labelledby={anchor}>
      <h2 id={anchor}>{title}</h2>
      <Body {...props} />
    </section>
  );
}

/** The ways into the report. */
export function Contents({ sections }: { readonly sections: readonly Section[] }): VNode {
  return (
    <nav class="contents strip" aria-label="On this page">
      <ul>
        {sections.map(({ anchor, title }) => (
          <li>
            <a href={`#${anchor}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
