import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { readBankFile, type Mistake } from '../../bank/read.ts';
import type { Blank } from '../../text/pages/blanks.ts';
import { dayInWords } from '../../text/dates.ts';

/** What a host says in the two statements: by blank, the words to put there. What is not given stays blank. */
export type Host = Partial<Readonly<Record<Blank, string>>>;

/** The file has mistakes; the message lists all of them, one a line: file, line, field, what to write. */
export class HostError extends Error {
  constructor(path: string, mistakes: readonly Mistake[]) {
    super(`The statements were not filled in:\n${mistakes.map(({ line, say }) => `${path}:${line} ${say}`).join('\n')}`);
    this.name = 'HostError';
  }
}

const words = z
  .string()
  .trim()
  .min(1, 'Write it here, or leave the line out: it then stays blank.')
  .max(500, 'Write at most 500 characters.')
  .regex(/^[^[\]{}]*$/, 'Write it without [ ] { }, which mark what is still blank.');
const day = z.iso.date('Write a day as year-month-day, such as 2027-01-15.').transform(dayInWords);

const hostFile = z.strictObject({
  organisation: words.optional(),
  address: z.url({ protocol: /^https?$/, error: 'Write the whole address, such as https://ai.example.nhs.uk/groundwork/.' }).optional(),
  contact: words.optional(),
  dataProtection: words.optional(),
  serverLogs: words.optional(),
  compliance: z.enum(['fully', 'partially', 'not'], { error: 'Write fully, partially or not.' }).optional(),
  knownProblems: words.optional(),
  checkedOn: day.optional(),
  checkedHow: words.optional(),
  accessibilityContact: words.optional(),
  replyWithin: words.optional(),
  preparedOn: day.optional(),
} satisfies Readonly<Record<Blank, z.ZodType<string | undefined>>>);

/** Reads a host.yaml. Throws a HostError that names every field that cannot be taken, and says what to write instead. */
export function readHost(path: string): Host {
  const { value, mistakes } = readBankFile(dirname(path), basename(path), hostFile);
  if (value === undefined) throw new HostError(path, mistakes);
  return value as Host;
}
