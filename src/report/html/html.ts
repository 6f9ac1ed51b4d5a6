import { escaped } from '../../figures/legal-text.ts';
import { savedBlock } from '../../save/format/from-report.ts';
import { copies } from '../../text/report/report.ts';
import { reportFile } from '../../text/report/file.ts';
import { headingAbove } from '../model/heading-above.ts';
import type { Report } from '../model/report.ts';
import { blockHtml } from './blocks.ts';
import { STYLE, STYLE_HASH } from './style.ts';

/** Nothing loads, nothing runs, nothing is sent: only the one style is let in. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * A report as one HTML file that needs nothing else and has no script. With the saved text of its assessment, Groundwork
 * can open it again; the copies to pass on go without.
 */
export function htmlOf(report: Report, saveText: string | undefined): string {
  const { title, subject, author, footer, made, copy, blocks } = report;
  const described = {
    author: author || reportFile.madeWith,
    description: `${subject} ${copies[copy].says}`.trim(),
    generator: reportFile.madeWith,
    'dcterms.created': made,
  };
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${Object.entries(described)
  .map(([name, content]) => `<meta name="${name}" content="${escaped(content)}">`)
  .join('\n')}
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body${copy === 'board' ? ' class="close"' : ''}>
<main>
${blocks.map((block, at) => blockHtml(block, headingAbove(blocks, at))).join('\n')}
</main>
<footer>
<p>${escaped(footer)}</p>${saveText === undefined ? '' : `\n<p class="on-screen">${escaped(reportFile.opensAgain)}</p>`}
</footer>${saveText === undefined ? '' : `\n${savedBlock(saveText)}`}
</body>
</html>
`;
}
