/* Not in the published types of pdfkit, which are older than it. */

declare module 'pdfkit/output' {
  /** The whole file, once the document has ended. Called before it ends. */
  export function toBytes(document: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>>;
}
