import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import { readBankFile, type Mistake } from '../../bank/read.ts';
import { day, keys, text } from '../../bank/shapes.ts';
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

const WEB = 'Write the whole address, such as https://ai.example.nhs.uk/groundwork/.';
const words = v.exactOptional(
  v.pipe(
    text,
    v.trim(),
    v.minLength(1, 'Write it here, or leave the line out: it then stays blank.'),
    v.maxLength(500, 'Write at most 500 characters.'),
    v.regex(/^[^[\]{}]*$/, 'Write it without [ ] { }, which mark what is still blank.'),
  ),
);
const dayWritten = v.exactOptional(v.pipe(day('Write a day as year-month-day, such as 2027-01-15.'), v.transform(dayInWords)));
const onTheWeb = (address: string) => /^https?:/i.test(address) && URL.canParse(address);

const hostFile = keys({
  organisation: words,
  address: v.exactOptional(v.pipe(text, v.trim(), v.check(onTheWeb, WEB))),
  contact: words,
  dataProtection: words,
  serverLogs: words,
  compliance: v.exactOptional(v.picklist(['fully', 'partially', 'not'], 'Write fully, partially or not.')),
  knownProblems: words,
  checkedOn: dayWritten,
  checkedHow: words,
  accessibilityContact: words,
  replyWithin: words,
  preparedOn: dayWritten,
} satisfies Readonly<Record<Blank, v.GenericSchema<string, string>>>);

/** Reads a host.yaml. Throws a HostError that names every field that cannot be taken, and says what to write instead. */
export function readHost(path: string): Host {
  const { value, mistakes } = readBankFile(dirname(path), basename(path), hostFile);
  if (value === undefined) throw new HostError(path, mistakes);
  return value;
}
