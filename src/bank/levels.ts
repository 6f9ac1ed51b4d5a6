import type { Bank, LevelWords } from './types.ts';

/** What is asked in full and what each level says, by id: for the files that list every answer. A duty asked by itself has no levels. */
export function levelsOf(bank: Bank): LevelWords {
  const questions = bank.sections.flatMap((section) =>
    section.questions.map(({ id, text, levels }) => [id, { question: text, levels }] as const),
  );
  const duties = bank.requirements.flatMap(({ id, asked }) => (asked ? [[id, { question: asked.text, levels: [] }] as const] : []));
  return Object.fromEntries([...questions, ...duties]);
}
