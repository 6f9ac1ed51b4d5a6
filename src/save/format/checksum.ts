/**
 * A checksum of a text as 8 hexadecimal digits (FNV-1a over its 16-bit units). Any one changed unit changes it: every
 * step can be undone, so two states that differ once never meet again. It finds damage, it is no proof against intent.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
