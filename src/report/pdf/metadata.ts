import { escaped } from '../../figures/legal-text.ts';
import { SERVICE } from '../../text/site.ts';
import type { Report } from '../model/report.ts';
import { inline } from './text/clean.ts';
import type { Sheet } from './tagged.ts';

/** The properties of the file, as pdfkit takes them when the document begins. Its id is made of them. */
export function infoOf(report: Report): Readonly<Record<string, string | Date>> {
  const made = new Date(report.made);
  const author = inline(report.author);
  return {
    Title: inline(report.title),
    Subject: inline(report.subject),
    ...(author !== '' && { Author: author }),
    Creator: SERVICE,
    CreationDate: made,
    ModDate: made,
  };
}

/**
 * Writes the metadata that says that the file is accessible (PDF/UA-1) instead of pdfkit's own, which breaks on `&` and `<`.
 * pdfkit's mark for PDF/UA brings a list of glyphs along that checkers refuse, so the mark is written here.
 */
export function describe(sheet: Sheet, report: Report): void {
  sheet['_addInfo'] = () => sheet.appendXML(metadata(report));
}

function metadata(report: Report): string {
  const { Title, Subject, Author } = infoOf(report);
  const made = `${new Date(report.made).toISOString().slice(0, 19)}Z`;
  const list = (name: string, kind: 'Alt' | 'Seq', value: unknown) =>
    value
      ? `<dc:${name}><rdf:${kind}><rdf:li${kind === 'Alt' ? ' xml:lang="x-default"' : ''}>${escaped(String(value))}</rdf:li></rdf:${kind}></dc:${name}>`
      : '';
  return [
    '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `${list('title', 'Alt', Title)}${list('creator', 'Seq', Author)}${list('description', 'Alt', Subject)}`,
    '<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language></rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">',
    `<xmp:CreateDate>${made}</xmp:CreateDate><xmp:ModifyDate>${made}</xmp:ModifyDate><xmp:CreatorTool>${SERVICE}</xmp:CreatorTool>`,
    '</rdf:Description>',
    '<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>PDFKit</pdf:Producer></rdf:Description>',
  ].join('\n');
}
