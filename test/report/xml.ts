import { SaxesParser } from 'saxes';

/** An element of an XML document; text stands in `children` as it is. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

/** Reads XML and throws where it is not well formed, also where it has a character that XML has not. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [document] = elementsIn(root);
  if (!document) throw new Error('The document is empty.');
  return document;
}

/** The elements of a name, at any depth, in order; all of the first level without a name. */
export function elementsIn(element: Element, name?: string): readonly Element[] {
  const children = element.children.filter((child) => typeof child !== 'string');
  if (name === undefined) return children;
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsIn(child, name)]);
}

/** All text of an element, in order. */
export function textIn(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}
