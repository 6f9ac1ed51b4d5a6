import type { Words } from '../../bank/types.ts';
import type { Respondent } from '../../core/answers.ts';
import { together } from '../../text/people/together.ts';

/** How each person is shown, by respondent id: by role, with the name where one was given, and told apart by number. */
export function peopleInWords(contributions: Readonly<Record<string, Respondent>>, words: Words): Readonly<Record<string, string>> {
  const ids = Object.keys(contributions).toSorted();
  const plain = ids.map((id) => personInWords(contributions[id]!, words));
  return Object.fromEntries(
    ids.map((id, at) => {
      const same = plain.filter((label) => label === plain[at]).length;
      const number = plain.slice(0, at + 1).filter((label) => label === plain[at]).length;
      return [id, same > 1 ? `${plain[at]} ${number}` : plain[at]!];
    }),
  );
}

/** A person by role, and name where one was given. */
export function personInWords({ role, name }: Respondent, words: Words): string {
  const known = Object.hasOwn(words.roles, role) ? words.roles[role]! : role;
  return [known || together.noRole, name && `(${name})`].filter(Boolean).join(' ');
}
