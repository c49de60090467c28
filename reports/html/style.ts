import { MEDIA_STYLE } from "./media-style.ts";

/**
 * The look of every page. System fonts, no images, no loads; colours meet WCAG 2.2 AA on both grounds. Serif type is
 * kept for the words of the archive, so that facts and readings look different.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #fdfcfa; --raised: #f4f1ea; --ink: #1f2227; --quiet: #595e69; --line: #ddd8ce;
  --link: #1a5799; --for: #1c6a3c; --against: #a02d20; --settled: #7a5200; --doubt: #8a3a00; --mark: #fbeebb;
  --sans: -apple-system, "Segoe UI", Roboto, Inter, "Noto Sans", Cantarell, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, P052, "URW Palladio L", Charter, Georgia, "Noto Serif", serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #16181c; --raised: #20242a; --ink: #e7e5e0; --quiet: #a6abb5; --line: #383d46;
    --link: #8fbcf2; --for: #84cf9f; --against: #f3a195; --settled: #e6bf6c; --doubt: #f0b27a; --mark: #4d431c;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.6 var(--sans); overflow-wrap: anywhere; }
header, body > main, .with-aside, footer { max-width: 56rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-bottom: 3rem; min-width: 0; }
main > section { margin-top: 4rem; }
p, ul, ol, dl { margin: 0.75rem 0; }
main > p, main > section > p, main > section > ul, .summary, .lead, .hero { max-width: 42rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.65rem, 1.2rem + 2.2vw, 2.5rem); font-weight: 650; margin: 0.5rem 0 0.75rem; letter-spacing: -0.015em; }
h1 code { font-size: 0.94em; }
h2 { font-size: 1.5rem; font-weight: 650; margin-bottom: 0.75rem; letter-spacing: -0.01em; }
h3 { font-size: 1.1rem; }
h4 { font-size: 0.9375rem; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
/* A plain underline would hide the underscores of an identifier. */
.name-link, .history-link, h2 > a, h3 > a, a:has(code) { text-decoration: none; border-bottom: 1px dotted currentColor; padding-bottom: 0.12em; }
.name-link:hover { border-bottom-style: solid; }
.person-link { text-decoration-style: dotted; }
p .name-link, p .person-link, li .name-link, li .person-link { color: inherit; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
code, pre { font-family: var(--mono); font-size: 0.9em; }
.skip { position: absolute; left: -100rem; background: var(--ground); padding: 0.5rem 1rem; }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 2; }
.quiet { color: var(--quiet); }
.small { font-size: 0.875rem; }
.doubt { color: var(--doubt); font-weight: 600; }

nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0; padding: 0; font-size: 0.9375rem; }
nav a { display: inline-block; padding: 0.2rem 0; min-height: 1.5rem; }
header nav { padding: 1rem 0; border-bottom: 1px solid var(--line); }
.contents { margin: 1.5rem 0 0; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.kicker { margin: 2.25rem 0 0; color: var(--quiet); font-size: 0.9375rem; }
.lead { font-size: 1.1875rem; margin: 0 0 1.25rem; }
.status, .fate {
  display: inline-block; font: 600 0.8125rem/1.5 var(--sans); border: 1.5px solid currentColor; border-radius: 1rem;
  padding: 0.05rem 0.65rem; vertical-align: 0.1em; white-space: nowrap; color: var(--quiet);
}
.fate { font-weight: 500; border-width: 1px; margin-left: 0.35rem; }
.status { margin-right: 0.35rem; }
.status-adopted, .status-kept, .fate-adopted, .fate-kept, .fate-probably-adopted, .fate-probably-kept { color: var(--settled); }
.figures { display: flex; flex-wrap: wrap; gap: 0.1rem 1.5rem; margin: 0.35rem 0 0; color: var(--quiet); font-size: 0.9375rem; }
.figures b { color: var(--ink); font-variant-numeric: tabular-nums; }
.forms { margin: 1.1rem 0 0; }
.hero { margin: 1.5rem 0; }
.hero .quote blockquote { font-size: 1.35rem; }
.how-to-read { margin-top: 2rem; padding: 0.85rem 1.1rem; border: 1px solid var(--line); border-radius: 6px; max-width: 42rem; font-size: 0.875rem; line-height: 1.55; color: var(--quiet); }
.how-to-read p { margin: 0; }
.how-to-read mark { color: var(--ink); }
.how-to-read .sample { font-family: var(--serif); font-size: 1rem; color: var(--ink); }
.summary p, .summary ul { margin: 0 0 1rem; line-height: 1.7; }
.summary ul { padding-left: 1.1rem; }
.summary li { margin: 0.35rem 0; }

.cite { font-size: 0.75rem; line-height: 1; white-space: nowrap; font-variant-numeric: tabular-nums; }
.cite a { text-decoration: none; display: inline-block; min-width: 1.5rem; line-height: 1.5rem; }
p .cite, td .cite, li .cite { vertical-align: 0.25em; }
td .cite, td .cite a { line-height: 1; }
.below .cite { vertical-align: 0.25em; }
/* A number is never parted from the words it proves. */
p .cite::before, li .cite::before, td .cite::before, .below .cite::before { content: "\\2060"; }
p .cite a, li p .cite a, .people li .cite a, .summary .cite a, td .cite a, .below .cite a { display: inline; min-width: 0; padding: 0 0.1rem; }
.cite a:hover { text-decoration: underline; }

figure { margin: 1rem 0; }
.quote { margin: 0.6rem 0 1.35rem; padding-left: 1rem; border-left: 3px solid var(--line); max-width: 42rem; }
.quote.for { border-color: var(--for); }
.quote.against { border-color: var(--against); }
.quote.settled { border-color: var(--settled); }
.quote.uncertain { border-left-style: dashed; border-left-width: 2px; padding-left: calc(1rem + 1px); }
.quote blockquote, .quote q, .summary q { font-family: var(--serif); }
.quote blockquote { margin: 0; font-size: 1.125rem; line-height: 1.45; }
.quote blockquote p { margin: 0; }
.quote blockquote p::before { content: "\\201C"; }
.quote blockquote p::after { content: "\\201D"; }
.quote blockquote .more { margin-top: 0.35rem; }
.quote blockquote .doubt { font-family: var(--sans); font-size: 0.8125rem; }
.again { font-size: 0.9375rem; line-height: 1.5; color: var(--quiet); margin: 0.6rem 0 1rem; }
.quote.again q { color: var(--ink); }
.above { font-size: 0.875rem; color: var(--quiet); margin-bottom: 0.15rem; }
.above q { color: var(--ink); }
.quote figcaption { display: grid; grid-template-columns: auto minmax(0, 1fr); column-gap: 0.4rem; margin-top: 0.15rem; color: var(--quiet); font-size: 0.875rem; }
.quote figcaption > .cite { line-height: 1.5rem; }
.below { grid-column: 2; }
.author { color: var(--ink); }
mark { background: var(--mark); color: inherit; padding: 0.05em 0; }
summary { cursor: pointer; width: fit-content; min-height: 1.5rem; }
.quote details[open] { padding-bottom: 0.4rem; }
.quote pre {
  margin: 0.4rem 0; padding: 0.75rem 1rem; background: var(--raised); color: var(--ink); border-radius: 4px; white-space: pre-wrap;
  line-height: 1.45; font-size: 0.8125rem;
}
.links, .reading { margin: 0.25rem 0; font-size: 0.8125rem; }
.fold { margin: 1rem 0; }
td > .fold { margin: 0; }
.fold > summary { color: var(--link); font-size: 0.9375rem; }
.kind { font-size: 0.875rem; font-style: italic; color: var(--quiet); margin: 0.85rem 0 0; }

.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: 0.9375rem; width: 100%; line-height: 1.5; }
th, td { text-align: left; vertical-align: top; padding: 0.45rem 1rem 0.45rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word; }
thead th { color: var(--quiet); font-weight: 600; font-size: 0.8125rem; vertical-align: bottom; }
tbody th { font-weight: 500; }
.when { white-space: nowrap; }
.silence td, .version td { color: var(--quiet); }
.matrix { width: auto; }
.matrix th, .matrix td { padding: 0.3rem 0.9rem 0.3rem 0; vertical-align: middle; }
.matrix thead th { vertical-align: bottom; max-width: 8rem; min-width: 4rem; line-height: 1.3; }
.matrix thead .tall { min-width: 2.5rem; max-width: 3rem; padding-right: 0.25rem; }
.tall > span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 10rem; display: inline-block; }
.matrix td { white-space: nowrap; min-width: 2.5rem; }
.matrix td a { display: inline-block; width: 1.5rem; height: 1.5rem; text-align: center; line-height: 1.5rem; }
.matrix tbody th { position: sticky; left: 0; background: var(--ground); max-width: 15rem; min-width: 7rem; }
.turns { color: var(--quiet); }
.on-narrow, .who { display: none; }
.comparison th, .comparison td { width: 38%; }
.comparison th:first-child { width: 24%; }
.comparison td:nth-child(2):last-child { width: auto; }

.usage { display: block; }
.uses td:last-child { min-width: 13rem; }
.usage .rail { stroke: var(--line); stroke-width: 1; }
.usage .words { fill: var(--link); }
.usage .added { fill: var(--for); }
.usage .removed { fill: none; stroke: var(--against); stroke-width: 1; }
.icon { vertical-align: -0.25em; }
.lanes { display: block; height: auto; max-width: none; }
.lanes text { font-family: var(--sans); fill: var(--quiet); font-size: 12px; paint-order: stroke; stroke: var(--ground); stroke-width: 4px; }
.lanes .lane-name { font-family: var(--mono); fill: var(--ink); font-size: 13px; }
.lanes .winner { font-weight: 700; fill: var(--ink); }
.lanes .rail { stroke: var(--line); stroke-width: 1; }
.lanes .life { stroke: var(--quiet); stroke-width: 1.5; }
.lanes .day { stroke: var(--line); stroke-width: 1; }
.lanes .version { stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 3 3; }
.lanes .version-label { fill: var(--ink); font-weight: 600; }
.lanes .gap { fill: var(--raised); }
.lanes .halo { fill: var(--ground); }
.lanes a:focus-visible { outline: 3px solid var(--link); }
.sign { --tint: var(--quiet); }
.sign .body { fill: var(--tint); stroke: var(--tint); stroke-width: 1.25; }
.sign .glyph { fill: none; stroke: var(--ground); stroke-width: 2; }
.sign-first-use .body { fill: var(--ground); stroke-width: 2; }
.sign-proposal { --tint: var(--link); }
.sign-support { --tint: var(--for); }
.sign-objection { --tint: var(--against); }
.sign-decision { --tint: var(--settled); }
.unsure .body { fill: var(--ground); stroke-dasharray: 2.5 1.5; }
.unsure .glyph { stroke: var(--tint); stroke-width: 1.5; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; font-size: 0.875rem; color: var(--quiet); }
.legend .icon { margin-right: 0.35em; }

.name { margin-top: 2.25rem; padding-top: 1.75rem; border-top: 1px solid var(--line); }
h2 + .name { border-top: 0; margin-top: 0; padding-top: 0; }
.name h3 { font-size: 1.2rem; }
.name.minor { margin-top: 1.1rem; padding-top: 0.9rem; }
.minor h3 { font-size: 1rem; }
.minor .origin, .minor .fold { margin: 0.1rem 0; }
.rest { margin-top: 3rem; }
.origin { margin: 0.35rem 0 0.75rem; color: var(--quiet); font-size: 0.9375rem; max-width: 42rem; }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 2.25rem; margin-top: 0.75rem; }
.sides.one { grid-template-columns: 1fr; }
.for-title { color: var(--for); }
.against-title { color: var(--against); }
main > section > .people, .fold > .people { max-width: none; }
.people { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: 1.75rem 2.25rem; }
.people p, .people ul { margin: 0.25rem 0; font-size: 0.9375rem; }
.people ul { padding-left: 1.1rem; }
.turns-list { list-style: none; padding: 0; }
.turns-list > li { margin: 1.5rem 0; }
.evidence { list-style: none; padding: 0; font-size: 0.875rem; }
.evidence > li { display: grid; grid-template-columns: 2.75rem minmax(0, 1fr); padding: 0.3rem 0; }
.evidence > li:target { background: var(--raised); }
.evidence .number { color: var(--quiet); font-variant-numeric: tabular-nums; line-height: 1.5rem; padding-left: 0.25rem; }
.evidence .quote { margin: 0; border: 0; padding: 0; color: var(--quiet); max-width: 44rem; }
.evidence blockquote { font-size: 1rem; color: var(--ink); }
.debates { list-style: none; padding: 0; }
section + .debates { margin-top: 3rem; }
[aria-current] { color: var(--ink); text-decoration: none; font-weight: 600; }
.debates > li { padding: 1.3rem 0; border-top: 1px solid var(--line); }
.debates h2 { font-size: 1.2rem; margin: 0 0 0.25rem; }
.debates p { margin: 0.2rem 0; max-width: 44rem; }
footer { padding-bottom: 3rem; color: var(--quiet); font-size: 0.875rem; }
footer::before { content: ""; display: block; border-top: 1px solid var(--line); margin-bottom: 1.25rem; }
footer p { max-width: 44rem; }

${MEDIA_STYLE}`;
