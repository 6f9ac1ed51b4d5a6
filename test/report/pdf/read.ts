import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfOf } from '../../../src/report/pdf/pdf-of.ts';
import type { Report } from '../../../src/report/model/report.ts';
import { fonts } from './fonts.ts';

/** A tag as a reader meets it on one page, with its own text in it. */
export interface Node {
  readonly role: string;
  readonly alt?: string | undefined;
  readonly children: readonly (Node | string)[];
}

/** One page as a reader gets it. */
export interface ReadPage {
  readonly tree: readonly Node[];
  /** What is drawn but not read out, as it stands in the file. */
  readonly artifacts: string;
  readonly links: readonly { readonly url: string; readonly words: string }[];
  /** Text or lines that are neither tagged nor said to be no content; none in a good file. */
  readonly untagged: number;
}

/** Draws a report and reads the file back. */
export async function drawn(report: Report) {
  const { bytes, replaced } = await pdfOf(report, fonts);
  const raw = Buffer.from(bytes).toString('latin1');
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) pages.push(await pageOf(document, number));
  const { info, metadata } = await document.getMetadata();
  const outline = await document.getOutline();
  const described = { raw: String(metadata?.getRaw()), title: String(metadata?.get('dc:title')) };
  await document.destroy();
  return { bytes, replaced, raw, pages, info: info as Readonly<Record<string, unknown>>, described, outline };
}

interface Item {
  readonly type?: string;
  readonly id?: string;
  readonly tag?: string;
  readonly str?: string;
  readonly hasEOL?: boolean;
}

interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly alt?: string;
  readonly children?: readonly TreeNode[];
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const { texts, artifacts } = textsOf(items as unknown as readonly Item[]);
  const root = (await page.getStructTree()) as unknown as TreeNode | null;
  // The reader of the tests shows on each page the tags of all of them: those without content here are of other pages.
  const node = ({ role = '', alt, children = [] }: TreeNode): Node[] => {
    const within = children.flatMap((child): (Node | string)[] | string =>
      child.type === 'content' ? (texts.get(child.id ?? '') ?? '') : child.role ? node(child) : [],
    );
    return within.length === 0 ? [] : [{ role, alt, children: within }];
  };
  const links = (await page.getAnnotations()).map((annotation) => ({
    url: String(annotation.url),
    words: String(annotation.contentsObj?.str),
  }));
  const { fnArray } = await page.getOperatorList();
  const top = root ? node(root).flatMap(({ children }) => children) : [];
  const tree = top.flatMap((child) => (typeof child === 'string' ? [] : child.children)).filter((child) => typeof child !== 'string');
  return { tree, artifacts, links, untagged: untagged(fnArray) };
}

function textsOf(items: readonly Item[]) {
  const texts = new Map<string, string>();
  let artifacts = '';
  const open: string[] = [];
  for (const { type, id, tag, str = '', hasEOL } of items) {
    if (type?.startsWith('beginMarkedContent')) open.push(tag === 'Artifact' ? 'Artifact' : (id ?? ''));
    else if (type === 'endMarkedContent') open.pop();
    else if (open.at(-1) === 'Artifact') artifacts += `${str}${hasEOL ? '\n' : ' '}`;
    else texts.set(open.at(-1) ?? '', `${texts.get(open.at(-1) ?? '') ?? ''}${str}${hasEOL ? ' ' : ''}`);
  }
  return { texts, artifacts };
}

const OPENS: readonly number[] = [OPS.beginMarkedContent, OPS.beginMarkedContentProps];
const DRAWS: readonly number[] = [OPS.showText, OPS.showSpacedText, OPS.fill, OPS.stroke, OPS.constructPath];

function untagged(operators: readonly number[]): number {
  let [depth, many] = [0, 0];
  for (const operator of operators) {
    if (OPENS.includes(operator)) depth += 1;
    else if (operator === OPS.endMarkedContent) depth -= 1;
    else if (DRAWS.includes(operator) && depth !== 1) many += 1;
  }
  return depth === 0 ? many : NaN;
}

/** All tags of these roles, in reading order; of all roles where none is given. */
export function tagged(pages: readonly ReadPage[], ...roles: readonly string[]): readonly Node[] {
  const within = (node: Node): readonly Node[] => [
    ...(roles.length === 0 || roles.includes(node.role) ? [node] : []),
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : within(child))),
  ];
  return pages.flatMap(({ tree }) => tree.flatMap(within));
}

const APART = ['Table', 'THead', 'TBody', 'TR', 'L', 'LI'];

/** The text of a tag with all that is in it. The reader of the tests puts spaces of its own before and after a line. */
export function textIn(node: Node): string {
  const within = ({ role, children }: Node): string =>
    children.map((child) => (typeof child === 'string' ? child : within(child))).join(APART.includes(role) ? ' ' : '');
  return wordsIn(within(node)).join(' ');
}

/** The words of a text, whatever stands between them. */
export const wordsIn = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
