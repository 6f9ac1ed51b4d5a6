import { readdirSync } from 'node:fs';
import type { GenericSchema, InferOutput } from 'valibot';
import { checkBank } from './check.ts';
import type { Places } from './checks/checking.ts';
import { freeze } from './freeze.ts';
import { readBankFile, type BankFile, type Mistake } from './read.ts';
import {
  bankHolidaysFile,
  coverageFile,
  findingsFile,
  frameFile,
  questionFile,
  releasedFile,
  renamesFile,
  requirementsFile,
  sectionFile,
  sourcesFile,
} from './schema.ts';
import type { Bank } from './types.ts';

/** The bank has mistakes; the message lists all of them, one a line: file, line, what to write. */
export class BankError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    const lines = mistakes.map(({ file, line, say }) => `questions/${file}:${line} ${say}`);
    super(`The bank has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${lines.join('\n')}`);
    this.name = 'BankError';
    this.mistakes = mistakes;
  }
}

/**
 * Reads `folder` (the path of `questions/`) into one checked, deeply frozen Bank.
 * Throws a BankError that lists every mistake. A question that cannot be read does not hide what is wrong elsewhere;
 * a shared file that cannot be read does, since everything leans on it.
 */
export function loadBank(folder: string): Bank {
  const mistakes: Mistake[] = [];
  const read = <S extends GenericSchema>(name: string, schema: S): BankFile<InferOutput<S>> => {
    const file = readBankFile(folder, name, schema);
    mistakes.push(...file.mistakes);
    return file;
  };

  const frame = read('bank.yaml', frameFile);
  const findings = read('findings.yaml', findingsFile);
  const requirements = read('requirements.yaml', requirementsFile);
  const sources = read('sources.yaml', sourcesFile);
  const bankHolidays = read('bank-holidays.yaml', bankHolidaysFile);
  const renames = read('renames.yaml', renamesFile);
  const released = read('released.yaml', releasedFile);
  const coverage = read('coverage.yaml', coverageFile);
  const sections = (frame.value?.sections ?? foldersIn(folder)).map((name) => {
    const file = read(`${name}/section.yaml`, sectionFile);
    mistakes.push(...unlisted(folder, name, file));
    return { file, questions: [...new Set(file.value?.questions)].map((id) => ({ id, file: read(`${name}/${id}.yaml`, questionFile) })) };
  });
  const frames = [frame, findings, requirements, sources, bankHolidays, renames, released, coverage, ...sections.map(({ file }) => file)];
  if (frames.some((file) => file.value === undefined)) throw new BankError(mistakes);

  const readable = sections.map(({ questions }) => questions.filter(({ file }) => file.value !== undefined));
  const bank: Bank = {
    ...sound(frame),
    findings: sound(findings),
    requirements: sound(requirements),
    sources: sound(sources),
    bankHolidays: sound(bankHolidays),
    renames: sound(renames),
    released: sound(released),
    coverage: sound(coverage),
    sections: sections.map(({ file }, s) => ({ ...sound(file), questions: (readable[s] ?? []).map((question) => sound(question.file)) })),
  };
  const places: Places = {
    frame,
    findings,
    requirements,
    renames,
    released,
    sections: sections.map(({ file }, s) => ({ file, questions: (readable[s] ?? []).map((question) => question.file) })),
  };
  const unread = sections.flatMap(({ questions }) => questions.filter(({ file }) => file.value === undefined).map(({ id }) => id));
  const all = [...mistakes, ...checkBank(bank, places, new Set(unread))];
  if (all.length > 0) throw new BankError(all);
  return freeze(bank);
}

function sound<T>(file: BankFile<T>): T {
  if (file.value === undefined) throw new BankError(file.mistakes);
  return file.value;
}

/** Where bank.yaml cannot be read, the folders themselves say which sections there are, so that their mistakes are told too. */
function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => item.name)
    .toSorted();
}

/** A question that no section lists would silently never be asked. */
function unlisted(folder: string, section: string, file: BankFile<{ questions: readonly string[] }>): readonly Mistake[] {
  if (!file.value) return [];
  const { questions } = file.value;
  const line = file.lineOf(['questions']);
  const twice = questions.filter((id, at) => questions.indexOf(id) < at);
  const missing = readdirSync(`${folder}/${section}`)
    .filter((name) => name.endsWith('.yaml') && name !== 'section.yaml')
    .map((name) => name.replace(/\.yaml$/, ''))
    .filter((id) => !questions.includes(id));
  return [
    ...twice.map((id) => ({ file: file.name, line, say: `The question "${id}" is listed twice. Keep one.` })),
    ...missing.map((id) => ({
      file: file.name,
      line,
      say: `The file ${id}.yaml is in this folder but not in the list. Add "${id}" to questions, or remove the file.`,
    })),
  ];
}
