import type { Bank, Titles } from './types.ts';

/** The short name and section of everything that is asked, by id: for pages that only name it. */
export function titlesOf(bank: Bank): Titles {
  const questions = bank.sections.flatMap((section) =>
    section.questions.map(({ id, title }) => [id, { title, section: section.id }] as const),
  );
  const duties = bank.requirements.flatMap(({ id, title, asked }) => (asked ? [[id, { title, section: asked.section }] as const] : []));
  return Object.fromEntries([...questions, ...duties]);
}
