import { escaped } from '../../figures/legal-text.ts';
import { copies } from '../../text/report/report.ts';
import { reportFile } from '../../text/report/file.ts';
import type { Report } from '../model/report.ts';

/** The properties of the file, with the moment at which the report was made: docx would write when it ran. */
export function coreProperties({ title, subject, author, copy, made }: Report): string {
  const said = {
    'dc:title': title,
    'dc:subject': subject,
    'dc:creator': author || reportFile.madeWith,
    'dc:description': copies[copy].says,
    'cp:lastModifiedBy': reportFile.madeWith,
    'dc:language': 'en-GB',
  };
  const parts = Object.entries(said).map(([name, text]) => `<${name}>${escaped(text)}</${name}>`);
  const dates = ['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escaped(made)}</dcterms:${name}>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>${parts.join('')}${dates.join('')}</cp:coreProperties>`;
}

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');
