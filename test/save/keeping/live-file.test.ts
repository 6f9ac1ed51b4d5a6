import { describe, expect, test, vi } from 'vitest';
import { emptyAssessment } from '../../../src/core/answers.ts';
import { encodeForFile } from '../../../src/save/format/encode.ts';
import { REPORT_LIMIT } from '../../../src/save/format/file.ts';
import { writeFile } from '../../../src/save/keeping/live-file.ts';
import { ID, savedAs, withLevel } from './kept.ts';

/** A file of the person's, as the browser hands it out. */
function fileWith(text: string) {
  const disk = { text, fails: false, aborted: 0 };
  const handle = {
    getFile: async () => ({ size: disk.text.length, text: async () => disk.text }),
    createWritable: async () => {
      let waiting = '';
      return {
        write: async (part: string) => {
          if (disk.fails) throw new Error('the drive is away');
          waiting += part;
        },
        close: async () => void (disk.text = waiting),
        abort: async () => void (disk.aborted += 1),
      };
    },
  } as unknown as FileSystemFileHandle;
  return { disk, handle };
}

const mine = encodeForFile(savedAs(withLevel(1), 1));
const next = encodeForFile(savedAs(withLevel(2), 2));

describe('a file that keeps saving itself', () => {
  test('is written whole, again and again', async () => {
    const { disk, handle } = fileWith('');
    const first = await writeFile(handle, mine, ID, undefined);
    expect(first).toMatchObject({ kind: 'written' });
    expect(disk.text).toBe(mine);
    expect(await writeFile(handle, next, ID, first.kind === 'written' ? first.sum : '')).toMatchObject({ kind: 'written' });
    expect(disk.text).toBe(next);
  });

  test('is left as it is when somebody else has changed it since', async () => {
    const { disk, handle } = fileWith('');
    const first = await writeFile(handle, mine, ID, undefined);
    disk.text = 'theirs';
    expect(await writeFile(handle, next, ID, first.kind === 'written' ? first.sum : '')).toEqual({ kind: 'changed', text: 'theirs' });
    expect(disk.text).toBe('theirs');
  });

  test('fault 53: is left as it is when it holds another assessment', async () => {
    const { disk, handle } = fileWith(encodeForFile(savedAs(emptyAssessment('other'), 3)));
    const before = disk.text;
    expect(await writeFile(handle, mine, ID, undefined)).toEqual({ kind: 'another' });
    expect(disk.text).toBe(before);
  });

  test('takes the place of what the person chose to replace, however large', async () => {
    for (const text of ['a shopping list', mine, 'x'.repeat(REPORT_LIMIT + 1)]) {
      const { disk, handle } = fileWith(text);
      expect(await writeFile(handle, next, ID, undefined)).toMatchObject({ kind: 'written' });
      expect(disk.text).toBe(next);
    }
  });

  test('that cannot be written keeps what it had', async () => {
    const { disk, handle } = fileWith(mine);
    disk.fails = true;
    await expect(writeFile(handle, next, ID, undefined)).rejects.toThrow('the drive is away');
    expect([disk.text, disk.aborted]).toEqual([mine, 1]);
    vi.spyOn(handle, 'createWritable').mockResolvedValue({
      write: async () => Promise.reject(new Error('away')),
      abort: async () => Promise.reject(new Error('away too')),
    } as never);
    await expect(writeFile(handle, next, ID, undefined)).rejects.toThrow('away');
  });
});
