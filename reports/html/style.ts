/** The look of every page. System fonts, no images, no loads; colours meet WCAG 2.2 AA on both grounds. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fdfcfa; --raised: #f5f2ec; --ink: #1f2227; --quiet: #5b606b; --line: #ddd8ce;
  --link: #1a5799; --for: #1c6a3c; --against: #a02d20; --settled: #7a5200; --mark: #fbeebb;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif;
  --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", "DejaVu Serif", Georgia, serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c; --raised: #1f2227; --ink: #e7e5e0; --quiet: #a6abb5; --line: #363b43;
    --link: #8fbcf2; --for: #84cf9f; --against: #f3a195; --settled: #e6bf6c; --mark: #4d431c;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.6 var(--sans); overflow-wrap: anywhere;
}
header, main, footer { max-width: 60rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-bottom: 3rem; }
main > section { margin-top: 3.5rem; }
p, ul, ol, dl { margin: 0.75rem 0; }
main > section > p, main > section > ul, .lead, .hero { max-width: 44rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: clamp(1.7rem, 1.2rem + 2.4vw, 2.6rem); font-weight: 650; margin: 0.4rem 0 0.75rem; letter-spacing: -0.015em; }
h2 { font-size: 1.45rem; font-weight: 650; margin: 0 0 0.75rem; letter-spacing: -0.01em; }
h3 { font-size: 1.2rem; margin: 0 0 0.4rem; }
h4 { font-size: 0.95rem; margin: 1.25rem 0 0.5rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
/* An underline would hide the underscores of an identifier. */
.name-link, a:has(> code) { text-decoration: none; border-bottom: 1px dotted currentColor; }
.name-link:hover { border-bottom-style: solid; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, pre { font-family: var(--mono); font-size: 0.92em; }
.skip { position: absolute; left: -100rem; background: var(--ground); padding: 0.5rem 1rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
.quiet { color: var(--quiet); }
.small { font-size: 0.875rem; }
.hidden {
  position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; font-size: 0.925rem; }
nav a { display: inline-block; padding: 0.2rem 0; }
header nav { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.contents { margin: 2rem 0 0; padding: 0.75rem 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.kicker { margin: 2.5rem 0 0; color: var(--quiet); font-size: 0.925rem; }
.lead { font-size: 1.2rem; margin: 0 0 1.5rem; }
.status, .fate {
  display: inline-block; font: 600 0.8125rem/1.5 var(--sans); letter-spacing: 0; border: 1.5px solid currentColor; border-radius: 1rem;
  padding: 0.05rem 0.7rem; vertical-align: 0.15em; white-space: nowrap; color: var(--quiet);
}
.status-adopted, .status-kept, .fate-adopted { color: var(--settled); }
.figures { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; margin: 1.75rem 0 0; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dt { color: var(--quiet); font-size: 0.875rem; }
.figures dd { margin: 0; font-size: 1.4rem; font-weight: 600; line-height: 1.3; font-variant-numeric: tabular-nums; }
.facts { display: grid; grid-template-columns: max-content 1fr; gap: 0.25rem 1.25rem; font-size: 0.95rem; }
.facts dt { color: var(--quiet); }
.facts dd { margin: 0; }
.summary { padding-left: 1.1rem; }
.summary li { margin: 0.4rem 0; }
.cite { font-size: 0.75em; vertical-align: 0.4em; line-height: 0; white-space: nowrap; }
.cite a { text-decoration: none; display: inline-block; line-height: 1.25rem; min-width: 1.5rem; padding: 0.125rem 0.1rem; margin: -0.25rem 0; text-align: center; }
.cite /* An underline would hide the underscores of an identifier. */
.name-link, a:has(> code) { text-decoration: none; border-bottom: 1px dotted currentColor; }
.name-link:hover { border-bottom-style: solid; }
a:hover { text-decoration: underline; }

figure { margin: 1rem 0; }
.quote { margin: 0.75rem 0 1.1rem; padding-left: 1rem; border-left: 3px solid var(--line); max-width: 44rem; }
.quote.for { border-color: var(--for); }
.quote.against { border-color: var(--against); }
.quote.settled { border-color: var(--settled); }
.quote.uncertain { border-left-style: dashed; }
.quote blockquote { margin: 0; font-family: var(--serif); font-size: 1.08rem; line-height: 1.5; }
.quote blockquote p { margin: 0; }
.hero .quote blockquote { font-size: 1.3rem; }
.quote figcaption { margin-top: 0.25rem; color: var(--quiet); font-size: 0.875rem; }
.quote .author { color: var(--ink); }
mark { background: var(--mark); color: inherit; padding: 0.05em 0; }
.doubt { color: var(--against); font-weight: 600; }
.reading { color: var(--quiet); font-size: 0.8125rem; margin: 0.25rem 0; }
details { margin-top: 0.15rem; }
summary { cursor: pointer; width: max-content; max-width: 100%; padding: 0.15rem 0; }
details pre {
  margin: 0.4rem 0; padding: 0.75rem 1rem; background: var(--raised); color: var(--ink); border-radius: 4px; white-space: pre-wrap;
  line-height: 1.45; font-size: 0.8125rem; max-height: 24rem; overflow: auto;
}
.reason .quiet { font: 0.875rem var(--sans); }
.reason { margin: 0.3rem 0 0; font-family: var(--serif); }
.answers { font-size: 0.875rem; color: var(--quiet); margin: 0.1rem 0 0.2rem; }

.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: 0.925rem; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.4rem 0.75rem 0.4rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { color: var(--quiet); font-weight: 600; font-size: 0.8125rem; border-bottom-width: 2px; vertical-align: bottom; }
tbody th { font-weight: 500; }
.silence td { color: var(--quiet); font-style: italic; }
.matrix { width: auto; }
.matrix th, .matrix td { padding: 0.45rem 0.9rem 0.45rem 0; }
.matrix thead th { min-width: 4.5rem; max-width: 9rem; }
.matrix .tall { writing-mode: vertical-rl; transform: rotate(180deg); min-width: 0; max-width: none; max-height: 12rem; padding: 0.4rem 0.2rem; vertical-align: top; }
.matrix td { white-space: nowrap; font-size: 1.05rem; }
.matrix td a { text-decoration: none; display: inline-block; min-width: 1.5rem; min-height: 1.5rem; text-align: center; }
.matrix tbody th { position: sticky; left: 0; background: var(--ground); max-width: 16rem; min-width: 7rem; }
.sign { font-weight: 700; }
.sign-support { color: var(--for); }
.sign-objection { color: var(--against); }
.sign-decision { color: var(--settled); }

.usage { display: block; }
.usage .rail { stroke: var(--line); stroke-width: 1; }
.usage .words { fill: var(--link); }
.usage .added { fill: var(--for); }
.usage .removed { fill: none; stroke: var(--against); stroke-width: 1; }
.lanes { display: block; height: auto; }
.lanes text { font-family: var(--sans); fill: var(--quiet); font-size: 12px; }
.lanes .lane-name { font-family: var(--mono); fill: var(--ink); font-size: 13px; }
.lanes .winner { font-weight: 700; }
.lanes .rail { stroke: var(--line); stroke-width: 1.5; }
.lanes .life { stroke: var(--quiet); stroke-width: 1.5; }
.lanes .day { stroke: var(--line); stroke-width: 1; stroke-dasharray: 2 4; }
.lanes .gap { fill: var(--raised); }
.lanes .sign-halo { fill: var(--ground); }
.lanes .shape { fill: none; stroke: var(--quiet); stroke-width: 2; }
.lanes .shape-proposal { fill: var(--link); stroke: var(--link); }
.lanes .shape-support { stroke: var(--for); stroke-width: 3; }
.lanes .shape-objection { stroke: var(--against); stroke-width: 3; }
.lanes .shape-decision { fill: var(--settled); stroke: var(--settled); }
.lanes a:focus-visible { outline: 3px solid var(--link); }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.875rem; color: var(--quiet); }
.legend svg { display: inline-block; vertical-align: -0.2em; margin-right: 0.35em; }

.name { margin-top: 2.25rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
.name:first-of-type { border-top: 0; margin-top: 0.5rem; padding-top: 0; }
.name h3 code { font-size: 1.25rem; margin-right: 0.5rem; }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5rem; margin-top: 1rem; }
.sides.one { grid-template-columns: 1fr; }
.sides > div > h4 { margin-top: 0.5rem; font-size: 1rem; }
.for-title { color: var(--for); }
.against-title { color: var(--against); }
.kind { font-size: 0.875rem; font-weight: 600; color: var(--quiet); margin: 1rem 0 0; }
main > section > .people { max-width: none; }
.people { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1.75rem 2.5rem; }
.people h3, .people h4 { margin: 0; font-size: 1.05rem; }
.people ul { padding-left: 1.1rem; margin: 0.4rem 0; font-size: 0.95rem; }
.turn { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2.5rem; }
.evidence { list-style: none; padding: 0; }
.evidence > li { display: grid; grid-template-columns: 2.75rem 1fr; padding: 0.25rem 0; scroll-margin-top: 1rem; }
.evidence > li:target { background: var(--raised); }
.evidence .number { color: var(--quiet); font-variant-numeric: tabular-nums; padding-top: 0.85rem; }
.evidence .quote blockquote { font-size: 1rem; }
:target { scroll-margin-top: 1rem; }

.debates { list-style: none; padding: 0; }
.debates > li { padding: 1.4rem 0; border-top: 1px solid var(--line); }
.debates h2 { font-size: 1.25rem; margin: 0.15rem 0 0.3rem; }
.debates p { margin: 0.2rem 0; max-width: 44rem; }
footer { border-top: 1px solid var(--line); padding-top: 1.25rem; padding-bottom: 3rem; color: var(--quiet); font-size: 0.875rem; }
footer p { max-width: 44rem; }

@media (max-width: 44rem) {
  body { font-size: 1rem; }
  main > section { margin-top: 2.75rem; }
  .sides, .turn { grid-template-columns: 1fr; }
  .facts { grid-template-columns: 1fr; gap: 0; }
  .facts dd { margin-bottom: 0.5rem; }
  .evidence > li { grid-template-columns: 2rem 1fr; }
  .matrix tbody th { max-width: 9rem; min-width: 6rem; }
}
@media print {
  :root {
    --ground: #fff; --raised: #f4f4f4; --ink: #000; --quiet: #444; --line: #bbb; --link: #000; --for: #000; --against: #000;
    --settled: #000; --mark: #e8e8e8;
  }
  @page { margin: 18mm 16mm; }
  body { font-size: 10pt; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header nav, .contents, .skip, details { display: none; }
  main > section { margin-top: 1.75rem; }
  .scroll { overflow: visible; }
  .scroll > .lanes { width: 100%; }
  .quote, .name h3, tr, .evidence > li, .people > li { break-inside: avoid; }
  h2, h3, h4, .kind { break-after: avoid; }
  mark { background: none; text-decoration: underline; }
  a { text-decoration: none; }
  .evidence figcaption a[href^="https:"]::after { content: " <" attr(href) ">"; }
}
`;
