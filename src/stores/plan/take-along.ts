import { rules } from 'groundwork:rules';
import type { Assessment } from '../../core/answers.ts';
import { assess } from '../../core/assess.ts';
import { forCopy } from '../../report/model/for-copy.ts';
import type { Copy } from '../../report/model/report.ts';
import type { Told } from '../../report/model/told.ts';
import { fileName } from '../../save/copy/file-name.ts';
import { fileText } from '../copy/download.ts';
import { handOver } from '../copy/hand-over.ts';
import { tell } from '../results/tell.ts';
import { today } from '../every-page/today.ts';

/** The files that leave the browser. Each is made only when somebody asks for it, and its maker fetched only then. */
export type Format = 'pdf' | 'word' | 'page' | 'excel' | 'csv' | 'calendar';

export interface Making {
  /** The share that is done, from 0 to 1, where the maker tells. */
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
}

/** What became of it: a file was handed to the browser, with signs that could not be drawn; or there is nothing to put into it. */
export type Taken = { readonly kind: 'made'; readonly name: string; readonly replaced: readonly string[] } | { readonly kind: 'nothing' };

interface Made {
  readonly blob: Blob;
  readonly replaced?: readonly string[];
}

const ENDINGS: Readonly<Record<Format, string>> = { pdf: 'pdf', word: 'docx', page: 'html', excel: 'xlsx', csv: 'csv', calendar: 'ics' };

/** Makes a file of the open assessment and hands it to the browser whole, or not at all: rejects where it cannot be made. */
export async function takeAlong(given: Assessment, format: Format, copy: Copy, making: Making = {}): Promise<Taken> {
  const made = await makers[format](await tellCopy(given, copy), making);
  making.signal?.throwIfAborted();
  if (made === null) return { kind: 'nothing' };
  const name = fileName(given, today(), `${copy === 'full' ? '' : `-${copy}`}.${ENDINGS[format]}`);
  handOver(made.blob, name);
  return { kind: 'made', name, replaced: made.replaced ?? [] };
}

async function tellCopy(given: Assessment, copy: Copy): Promise<Told> {
  const { levels } = await import('groundwork:levels');
  const assessment = forCopy(given, copy);
  return tell(assessment, assess(rules, assessment, today()), copy, levels);
}

const makers: Readonly<Record<Format, (told: Told, making: Making) => Promise<Made | null>>> = {
  async pdf(told, making) {
    const [{ makePdf }, { reportOf }] = await Promise.all([
      import('../../report/pdf/make-pdf.ts'),
      import('../../report/parts/outline.ts'),
    ]);
    return makePdf(reportOf(told), making);
  },
  async word(told) {
    const [{ wordOf }, { pictureOf }, { reportOf }] = await Promise.all([
      import('../../report/word/word.ts'),
      import('../../report/word/picture.ts'),
      import('../../report/parts/outline.ts'),
    ]);
    return {
      blob: blobOf(await wordOf(reportOf(told), pictureOf), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    };
  },
  async page(told) {
    const [{ htmlOf }, { reportOf }] = await Promise.all([import('../../report/html/html.ts'), import('../../report/parts/outline.ts')]);
    // Only the full copy can be opened again: the others would bring back less than there was.
    const saved = told.copy === 'full' ? fileText(told.made) : undefined;
    return { blob: blobOf(htmlOf(reportOf(told), saved), 'text/html') };
  },
  async excel(told) {
    const [{ excelOf }, { sheetsOf, titleOf }] = await Promise.all([
      import('../../report/excel/excel.ts'),
      import('../../report/sheets/sheets.ts'),
    ]);
    return { blob: await excelOf(sheetsOf(told), told.made, titleOf(told)) };
  },
  async csv(told) {
    const [{ csvOf }, { answersSheet }] = await Promise.all([import('../../report/csv/csv.ts'), import('../../report/sheets/answers.ts')]);
    return { blob: blobOf(csvOf(answersSheet(told)), 'text/csv') };
  },
  async calendar(told) {
    const { calendarOf } = await import('../../report/calendar/calendar.ts');
    const made = calendarOf(told);
    return made === null ? null : { blob: blobOf(made, 'text/calendar') };
  },
};

function blobOf(content: string | Uint8Array, type: string): Blob {
  return new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type });
}
