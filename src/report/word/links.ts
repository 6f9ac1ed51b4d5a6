import type { Document } from 'docx';

/** The addresses to which a document leads, each once. */
export interface Links {
  /** Notes an address and gives the id by which a link refers to it. */
  readonly add: (address: string) => string;
  readonly addTo: (document: Document) => void;
}

/**
 * Gathers the addresses of links under ids that are the same each time. docx would give each link an id of its own, by
 * chance.
 */
export function gatherLinks(): Links {
  const ids = new Map<string, string>();
  return {
    add(address) {
      const id = ids.get(address) ?? `Link${ids.size + 1}`;
      ids.set(address, id);
      return id;
    },
    addTo(document) {
      for (const [address, id] of ids)
        document.Document.Relationships.addRelationship(
          id,
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
          address,
          'External',
        );
    },
  };
}
