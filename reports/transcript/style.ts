/** Replies are set in by this many steps at most; whom a reply answers stands in its head, so that nothing is lost. */
const DEEPEST = 12;
const DEEPEST_ON_PHONES = 5;

/** Class of a stretch at a level. */
export function levelClass(level: number): string {
  return `level-${Math.min(level, DEEPEST)}`;
}

function indents(step: string, deepest: number): string {
  return Array.from({ length: DEEPEST + 1 }, (_, level) => {
    return `.level-${level} { margin-left: calc(${Math.min(level, deepest)} * ${step}); }`;
  }).join("\n");
}

/** What the transcript has besides the look of every page. */
export const TRANSCRIPT_STYLE = `
main > .thread { margin-top: 3rem; }
.thread > h2 { margin-bottom: 0.2rem; }
.stretch {
  border-left: 2px solid var(--line); padding: 0 0 0 0.9rem; margin-top: 1.1rem; max-width: 46rem;
  scroll-margin-top: 1rem; break-inside: auto;
}
.stretch.goes-on { margin-top: 0.9rem; border-left-style: dotted; }
.stretch:target { border-left-color: var(--link); background: var(--raised); }
.stretch.found { border-left-color: var(--settled); }
${indents("1.15rem", DEEPEST)}
.who { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; margin: 0; font-size: 0.8125rem; color: var(--quiet); }
.who h3, .who .name { font-size: 0.9375rem; font-weight: 650; margin: 0; color: var(--ink); padding: 0; border: 0; }
.who a { display: inline-block; min-height: 1.5rem; line-height: 1.5rem; }
.stretch > p, .stretch > details > p { margin: 0.35rem 0 0.6rem; }
.prose { white-space: pre-line; font-family: var(--serif); font-size: 1.03rem; line-height: 1.5; }
.lines, .stretch pre {
  white-space: pre-wrap; font-family: var(--mono); font-size: 0.8125rem; line-height: 1.45; margin: 0.35rem 0 0.6rem; max-height: none;
}
.stretch pre { padding: 0.5rem 0.75rem; background: var(--raised); border-radius: 4px; }
.stretch .patch, .stretch .note { color: var(--quiet); font-size: 0.8125rem; }
.unknown { margin: 0.35rem 0 0.6rem; padding-left: 0.75rem; border-left: 3px double var(--line); color: var(--quiet); }
.unknown blockquote { margin: 0; font-family: var(--serif); font-style: italic; white-space: pre-line; }
.unknown blockquote p { margin: 0; }
.unknown figcaption { font-size: 0.8125rem; }
.stretch mark { scroll-margin-top: 3rem; }
.stretch mark.uncertain { background: none; border-bottom: 2px dotted var(--quiet); }
.stretch mark:target { outline: 2px solid var(--link); }
.finding {
  font: 600 0.75rem/1.5 var(--sans); border: 1px solid currentColor; border-radius: 0.6rem; padding: 0.05rem 0.5rem; margin: 0 0.15rem;
  text-decoration: none; color: var(--quiet); display: inline-block; white-space: normal;
}
.finding.for { color: var(--for); }
.finding.against { color: var(--against); }
.finding.settled { color: var(--settled); }
.fold > summary { color: var(--quiet); font-size: 0.875rem; width: auto; }
.found-list { padding-left: 1.5rem; font-size: 0.9375rem; }
.found-list li { margin: 0.25rem 0; }
@media (max-width: 44rem) {
${indents("0.5rem", DEEPEST_ON_PHONES)}
  .stretch { padding-left: 0.6rem; }
}
@media print {
  .fold::details-content { content-visibility: visible; display: block; }
  .fold > summary { display: none; }
  details.fold { display: block; }
  .who { break-after: avoid; }
}
`;
