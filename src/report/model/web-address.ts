/** Longer ones make Word call a whole document damaged. */
const LONGEST = 2000;

/** The address of a link as every program can follow it; undefined where it is none that may be followed. */
export function webAddress(link: string | undefined): string | undefined {
  if (link === undefined || !/^https?:\/\//i.test(link.trim()) || !URL.canParse(link)) return undefined;
  const { protocol, href } = new URL(link);
  // What a browser lets stand, Word and LibreOffice may not.
  const address = href.replace(/[|{}^`\\"<>\s]/g, encodeURIComponent);
  return /^https?:$/.test(protocol) && address.length <= LONGEST ? address : undefined;
}
