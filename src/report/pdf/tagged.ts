/* What is used of pdfkit 0.20, some of it newer than its published types. */

/** What a tag may carry. */
export interface TagOptions {
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  /** Left, top, right and bottom, from the top left of the page. */
  readonly bbox?: readonly [number, number, number, number];
  readonly placement?: 'Block';
}

/** A tag in the structure of the document: a paragraph, a row, a link. */
export interface Tag {
  /** A function draws at once what is read as the content of this tag. */
  add(child: Tag | (() => void)): Tag;
  end(): void;
  readonly dictionary: { readonly data: Record<string, unknown> };
}

/** A bookmark, with those beneath it. */
export interface Bookmark {
  addItem(
    title: string,
    options: { readonly fit: false; readonly top: number; readonly left: number; readonly expanded: boolean },
  ): Bookmark;
}

/** A document whose content is tagged. Distances are from the top left of the page. */
export interface Sheet {
  readonly outline: Bookmark;
  readonly info: Record<string, unknown>;
  /** Of pdfkit's own: writes the metadata at the end. */
  _addInfo: () => void;
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  appendXML(xml: string): void;
  registerFont(name: string, bytes: Uint8Array): void;
  font(name: string, size: number): void;
  widthOfString(text: string): number;
  text(text: string, x: number, y: number, options: { readonly lineBreak: false; readonly baseline: 'alphabetic' }): void;
  fillColor(colour: string): void;
  rect(x: number, y: number, width: number, height: number): Sheet;
  circle(x: number, y: number, radius: number): Sheet;
  moveTo(x: number, y: number): Sheet;
  lineTo(x: number, y: number): Sheet;
  closePath(): Sheet;
  lineWidth(width: number): Sheet;
  dash(length: number, options: { readonly space: number }): Sheet;
  undash(): Sheet;
  fill(colour: string): Sheet;
  stroke(colour: string): Sheet;
  save(): Sheet;
  restore(): Sheet;
  link(
    x: number,
    y: number,
    width: number,
    height: number,
    url: string,
    options: { readonly structParent: Tag; readonly Contents: object },
  ): void;
  struct(type: string, options?: TagOptions): Tag;
  addStructure(tag: Tag): void;
  markContent(tag: 'Artifact', options: { readonly type: 'Pagination' | 'Layout' }): void;
  endMarkedContent(): void;
  addPage(): void;
  bufferedPageRange(): { readonly start: number; readonly count: number };
  switchToPage(number: number): void;
  end(): void;
}

/** A string as PDF has it: pdfkit takes a bare one for a name. */
export function pdfString(text: string): object {
  return Object(text) as object;
}

/** Draws what is seen but not read out: rules, bars, repeated heads, page numbers. Never while a tag's content is drawn. */
export function artifact(sheet: Sheet, type: 'Pagination' | 'Layout', draw: () => void): void {
  sheet.markContent('Artifact', { type });
  draw();
  sheet.endMarkedContent();
}
