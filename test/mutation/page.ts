import type { Break } from './break.ts';

/** What became of a break. */
export interface Outcome {
  readonly caught: boolean;
  /** The test that failed, or what went wrong. */
  readonly by: string;
}

/** docs/mutation.md: every break, with the test that fails. */
export function page(breaks: readonly Break[], outcomes: readonly Outcome[]): string {
  const caught = outcomes.filter((outcome) => outcome.caught).length;
  return `# Breaking the rules on purpose

Every rule of the score, with a change that breaks it and the test that then fails. Written by \`npm run mutation\`, which makes each
change by itself in a copy of the project: ${caught} are caught, ${breaks.length - caught} survive.

| rule | break | test that fails |
|---|---|---|
${breaks.map((one, at) => `${rowOf(one)} ${cell(one, outcomes[at])} |`).join('\n')}
`;
}

/** A line of the table without its last cell: what is broken, and how. */
export function rowOf({ rule, file, find, replace }: Break): string {
  return `| ${rule} | ${file.slice('src/core/'.length)}: ${code(find)} becomes ${code(replace)} |`;
}

function cell({ caughtBy }: Break, outcome: Outcome | undefined): string {
  return outcome?.caught ? `${caughtBy.slice('test/core/'.length)}: ${outcome.by}` : '**none**';
}

/* In a table a bar ends a cell, in code as well, and a new line ends the row. Two backticks, because code may have one. */
function code(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
  return line === '' ? 'nothing' : `\`\` ${line} \`\``;
}
