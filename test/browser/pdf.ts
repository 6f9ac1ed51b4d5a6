import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The words of a PDF, page by page, in the order in which they stand in it. */
export async function wordsOfPdf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: (readonly string[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
    pages.push(wordsIn(text));
  }
  await document.destroy();
  return pages;
}

/** Words without white space, so that a line break or a wide gap makes no difference, also inside a printed address. */
export function wordsIn(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .replace(/\(https?:[^)]*\)/g, (address) => address.replace(/\s+/g, ''))
    .split(/\s+/)
    .filter(Boolean);
}
