const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** The zip of a document with one moment for each of its files, in place: docx writes when it ran, by the clock of the room. */
export function stamp<Zip extends Uint8Array>(zip: Zip, made: string): Zip {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const when = dosMoment(new Date(made));
  const end = Array.from({ length: 22 + 1 }, (_, back) => zip.length - 22 - back).find((at) => at >= 0 && view.getUint32(at, true) === END);
  if (end === undefined) return zip;
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === ENTRY) {
    view.setUint32(at + 12, when, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, when, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

/** As zip has it: from 1980, in steps of two seconds. In UTC, so that it is the same everywhere. */
function dosMoment(date: Date): number {
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
