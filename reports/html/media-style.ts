/** The look on wide and narrow screens, and on paper; read after the rest of the style. */
export const MEDIA_STYLE = `
@media (min-width: 60rem) {
  .evidence { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: 2.25rem; }
}
@media (min-width: 76rem) {
  header, body > main, .with-aside, footer { max-width: 75rem; }
  .with-aside { display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0 3.5rem; align-items: start; }
  .contents { position: sticky; top: 1.5rem; margin-top: 2.25rem; }
  .contents ul { display: block; font-size: 0.875rem; }
  .contents li { margin: 0.3rem 0; line-height: 1.35; }
}
@media (max-width: 44rem) {
  main > section { margin-top: 3rem; }
  .sides { grid-template-columns: 1fr; }
  .evidence > li { grid-template-columns: 2.25rem minmax(0, 1fr); }
  .matrix tbody th { max-width: 8.5rem; min-width: 6rem; font-size: 0.875rem; }
  .hero .quote blockquote { font-size: 1.2rem; }
  th, td { padding-right: 0.6rem; }
  table:not(.matrix) tbody th { overflow-wrap: anywhere; min-width: 7.5rem; }
}
@media screen and (max-width: 44rem) {
  .strip ul { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; padding-bottom: 0.4rem; }
  .on-wide { display: none; }
  .on-narrow { display: block; margin: 1rem 0; }
  .on-narrow .lanes { width: 100%; }
  .matrix, .matrix tbody, .matrix tr, .matrix tbody th, .matrix td { display: block; }
  .matrix thead { display: none; }
  .matrix tr { padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  .matrix tbody th, .matrix td { border: 0; padding: 0; max-width: none; white-space: normal; }
  .matrix td:empty { display: none; }
  .uses, .uses tbody, .uses tr, .uses tbody th, .uses td { display: block; }
  .usage { max-width: 100%; }
  .uses thead tr { display: block; }
  .uses thead th:not(:nth-child(2)) { display: none; }
  .uses tbody tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  .uses tbody th, .uses td { border: 0; padding: 0; }
  .who { display: inline; margin-right: 0.4rem; font-size: 0.875rem; color: var(--quiet); }
}
@media print {
  :root {
    --ground: #fff; --raised: #f2f2f2; --ink: #000; --quiet: #444; --line: #bbb; --link: #000; --for: #000; --against: #000;
    --settled: #000; --doubt: #000; --mark: #e6e6e6;
  }
  @page { margin: 18mm 16mm; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 10pt; }
  header, body > main, .with-aside, footer { display: block; max-width: none; padding-left: 0; padding-right: 0; }
  header nav, .contents, .forms, .skip { display: none; }
  main > section { margin-top: 1.75rem; }
  .scroll { overflow: visible; }
  .scroll > .lanes { width: 100%; }
  .matrix tbody th { position: static; }
  .quote, .name h3, tr, .evidence > li, .people > li { break-inside: avoid; }
  h2, h3, h4, .kind, .above { break-after: avoid; }
  a { text-decoration: none; border: 0 !important; }
  /* What opens to the address on a screen shows it on paper. */
  .evidence blockquote[cite]::after { content: "<" attr(cite) ">"; font: 0.8em var(--mono); color: var(--quiet); display: block; }
  summary { list-style: none; }
  .fold::details-content { content-visibility: visible; height: auto; }
}
`;
