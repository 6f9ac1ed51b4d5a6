import { escaped } from '../../figures/legal-text.ts';
import { onPaper } from '../../figures/look.ts';
import { svgOf } from '../../figures/svg.ts';
import { reportFile } from '../../text/report/file.ts';
import type { Block } from '../model/report.ts';
import { signaturesTable } from '../model/signatures.ts';
import { runsHtml } from './runs.ts';
import { tableHtml } from './table.ts';

/** One block of a report as HTML; `under` is the heading under which it stands. */
export function blockHtml(block: Block, under: string): string {
  switch (block.kind) {
    case 'heading': {
      const { level, text, newPage } = block;
      return `<h${level}${newPage ? ' class="new-page"' : ''}>${escaped(text)}</h${level}>`;
    }
    case 'paragraph':
      return `<p${block.look ? ` class="${block.look}"` : ''}>${runsHtml(block.runs)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${runsHtml(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml({ ...block, under });
    case 'figure':
      return `<figure class="wide" tabindex="0">${svgOf(block.drawing, onPaper, block.alt)}</figure>`;
    case 'signatures': {
      return tableHtml({
        under,
        caption: reportFile.signatures,
        ...signaturesTable(block.roles),
        look: 'sign',
      });
    }
  }
}
