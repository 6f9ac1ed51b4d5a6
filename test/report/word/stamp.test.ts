import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { stamp } from '../../../src/report/word/stamp.ts';

const zip = (mtime: string) => zipSync({ 'a.xml': [new Uint8Array([1, 2, 3]), { mtime }], 'b/c.xml': [new Uint8Array(), { mtime }] });

test('a zip that is stamped is the same whenever it was written', () => {
  const made = '2026-11-25T09:30:10.000Z';
  const first = stamp(zip('2001-02-03T04:05:06'), made);
  expect(stamp(zip('2044-02-03T04:05:06'), made)).toEqual(first);
  expect(new DataView(first.buffer, first.byteOffset).getUint32(10, true)).toBe(
    (((46 << 9) | (11 << 5) | 25) << 16) | (9 << 11) | (30 << 5) | 5,
  );
});

test('what is no zip is left as it is', () => {
  const bytes = new Uint8Array(100).fill(7);
  expect(stamp(Uint8Array.from(bytes), '2026-11-25T09:30:10.000Z')).toEqual(bytes);
  expect(stamp(new Uint8Array(3), '2026-11-25T09:30:10.000Z')).toEqual(new Uint8Array(3));
});
