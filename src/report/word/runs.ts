import { ConcreteHyperlink, Tab, TextRun, type ParagraphChild } from 'docx';
import { legalText } from '../../figures/legal-text.ts';
import type { Run, Runs } from '../model/report.ts';
import { webAddress } from '../model/web-address.ts';
import type { Links } from './links.ts';

/** A line of pieces as the runs of a paragraph. An address that may not be followed is text. */
export function runsParts(runs: Runs, links: Links): readonly ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    const address = webAddress(run.link);
    const text = textParts(run, address === undefined ? {} : { style: 'Hyperlink' });
    return address === undefined ? text : [new ConcreteHyperlink(text, links.add(address))];
  });
}

/** One for each line, since a break stands between two. */
function textParts({ text, strong }: Run, look: { readonly style?: string }): readonly TextRun[] {
  const lines = legalText(text).split(/\r\n|\r|\n/);
  return lines.map((line, at) => {
    const pieces = line.split('\t').flatMap((piece, index) => (index > 0 ? [new Tab(), piece] : [piece]));
    return new TextRun({ ...look, ...(strong && { bold: true }), ...(at > 0 && { break: 1 }), children: pieces });
  });
}
