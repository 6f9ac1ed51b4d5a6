import type { Feature } from 'write-excel-file/universal';
import { sanitizeTextContent } from 'write-excel-file/utility';

const FILE = 'docProps/core.xml';

/** The properties of the file: its title and when it was made. Nobody's name is among them. `made` is ISO text in UTC. */
export function properties(title: string, made: string): Feature<Blob> {
  const type = 'application/vnd.openxmlformats-package.core-properties+xml';
  const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => `<Override ContentType="${type}" PartName="/${FILE}"/>` },
        '_rels/.rels': { insert: () => `<Relationship Id="rId-properties" Type="${relation}" Target="${FILE}"/>` },
      },
      write: { files: () => ({ [FILE]: core(sanitizeTextContent(title), whole(made)) }) },
    },
  };
}

function core(title: string, made: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${made}</dcterms:created></cp:coreProperties>`;
}

/* Excel takes no fractions of a second. */
function whole(made: string): string {
  return `${new Date(made).toISOString().slice(0, 19)}Z`;
}
