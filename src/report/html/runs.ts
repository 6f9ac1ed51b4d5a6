import { escaped } from '../../figures/legal-text.ts';
import type { Run, Runs } from '../model/report.ts';
import { webAddress } from '../model/web-address.ts';

/** A line of pieces as HTML. What was typed stays text, line by line; an address that may not be followed is text too. */
export function runsHtml(runs: Runs): string {
  return runs.map(runHtml).join('');
}

function runHtml({ text, strong, link }: Run): string {
  const lines = escaped(text).replace(/\r\n|\r|\n/g, '<br>');
  const address = webAddress(link);
  // On paper the address stands after its words, unless it is its words.
  const plain = text.trim() === link?.trim() ? ' class="plain"' : '';
  const linked = address === undefined ? lines : `<a href="${escaped(address)}" rel="noreferrer"${plain}>${lines}</a>`;
  return strong ? `<strong>${linked}</strong>` : linked;
}
