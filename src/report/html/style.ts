import { PAPER } from '../../figures/look.ts';

/** The hash of STYLE, for the policy. A browser cannot work it out over plain http; a test holds it to the style. */
export const STYLE_HASH = 'sha256-7P/bI/jNrN05RCfFNoInYyB9OcIJf9d3LakgqIYv9AE=';

/** The look of an HTML report, on a screen from 320 pixels and on A4. The same in every file, so that its hash is known. */
export const STYLE = `
:root { color-scheme: only light; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: #fff; color: ${PAPER.ink}; font: 1.0625rem/1.5 Arial, sans-serif; overflow-wrap: break-word; }
main, footer { max-width: 52rem; margin: 0 auto; padding: 0 1rem; }
main { padding-top: 1.5rem; }
h1, h2, h3, caption, .lead { line-height: 1.3; }
h1, h2 { color: ${PAPER.brand}; }
h1 { font-size: 2rem; margin: 0 0 1rem; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 .75rem; padding-top: .75rem; border-top: 2px solid ${PAPER.brand}; }
h3 { font-size: 1.1875rem; margin: 1.75rem 0 .5rem; }
p { margin: 0 0 1rem; max-width: 44rem; }
ul { margin: 0 0 1rem; padding-left: 1.375rem; max-width: 44rem; }
li { margin-bottom: .375rem; }
a { color: ${PAPER.link}; }
.lead { font-size: 1.25rem; }
.quiet { color: ${PAPER.quiet}; }
.notice { padding: .75rem 1rem; border: 1px solid ${PAPER.quiet}; border-left-width: .5rem; }
.wide { margin: 1rem 0 1.5rem; overflow-x: auto; }
a:focus-visible, .wide:focus-visible { outline: 3px solid ${PAPER.ink}; outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 1rem; line-height: 1.4; }
.columns-3 { min-width: 30rem; }
.columns-4 { min-width: 38rem; }
.columns-many { min-width: 46rem; }
caption { padding-bottom: .5rem; text-align: left; font-weight: 700; }
th, td { padding: .4375rem .75rem .4375rem 0; border-bottom: 1px solid ${PAPER.rule}; text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th, thead td { border-bottom: 2px solid ${PAPER.ink}; vertical-align: bottom; }
.parts { font-weight: 400; }
.number + td:not(.number), .number + th:not(.number) { padding-left: .75rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.sign tbody th, .sign td { height: 4rem; vertical-align: bottom; }
.sign td { border-left: 1px solid ${PAPER.rule}; }
svg { display: block; height: auto; max-width: max(100%, 36rem); }
${widthClasses()}
footer { margin-top: 2.5rem; padding-top: 1rem; padding-bottom: 2rem; border-top: 1px solid ${PAPER.rule}; color: ${PAPER.quiet}; font-size: 1rem; }
@media print {
  @page { size: A4; margin: 16mm 15mm 18mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 9pt Arial, sans-serif; color: ${PAPER.quiet}; } }
  @page close { margin: 12mm 15mm 15mm; }
  body { font-size: 10.5pt; line-height: 1.4; }
  main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  main { padding-top: 0; }
  p, ul { max-width: none; margin-bottom: 6pt; }
  h1 { font-size: 20pt; }
  h2 { font-size: 15pt; margin: 16pt 0 6pt; padding-top: 6pt; }
  h3 { font-size: 12pt; margin: 12pt 0 4pt; }
  .lead { font-size: 12.5pt; }
  table, footer { font-size: 9.5pt; }
  footer { margin-top: 16pt; padding-top: 6pt; }
  .wide { margin: 8pt 0 12pt; overflow: visible; }
  table.table { min-width: 0; }
  svg { max-width: 100%; }
  thead { display: table-header-group; }
  tr, li, figure, .notice { break-inside: avoid; }
  h1, h2, h3, caption, thead { break-after: avoid; }
  .new-page { break-before: page; }
  .on-screen { display: none; }
  .close { page: close; }
  .close { font-size: 9.5pt; line-height: 1.3; }
  .close .lead { font-size: 10.5pt; }
  .close p, .close ul { margin-bottom: 4pt; }
  .close li { margin-bottom: 1pt; }
  .close h1 { font-size: 16pt; margin-bottom: 6pt; }
  .close h2 { font-size: 12pt; margin: 8pt 0 2pt; padding-top: 0; border-top: 0; }
  .close caption { padding-bottom: 1pt; }
  .close svg { max-width: 65%; }
  .close .notice { padding: 4pt 8pt; }
  .close .wide { margin: 4pt 0 6pt; }
  .close th, .close td { padding-top: 2pt; padding-bottom: 2pt; }
  .close table, .close footer { font-size: 9pt; }
  .close footer { margin-top: 6pt; padding-top: 3pt; padding-bottom: 0; }
  p { orphans: 2; widows: 2; }
  a { color: inherit; }
  a:not(.plain)::after { content: " (" attr(href) ")"; font-size: 8.5pt; overflow-wrap: anywhere; }
}
`;

/** A policy without style attributes leaves classes to say how wide a column is. */
function widthClasses(): string {
  return Array.from({ length: 19 }, (_, at) => `.w${(at + 1) * 5} { width: ${(at + 1) * 5}%; }`).join('\n');
}
