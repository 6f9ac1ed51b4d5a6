import { loadBank } from '../bank/load.ts';
import { readingAge } from '../bank/readability.ts';

/* `npm run bank`: checks the bank and prints its counts, what became of every row of the evidence, and how easy it is to read. */

const bank = loadBank('questions');
const questions = bank.sections.flatMap((section) => section.questions.map((question) => ({ ...question, section: section.id })));
const print = (...lines: readonly string[]) => console.log(lines.join('\n'));

print(
  `Bank ${bank.version}: ${questions.length} questions, ${bank.findings.length} findings, ${bank.requirements.length} requirements, ${bank.sources.length} sources`,
  '',
);

print('Section              questions  quick  critical');
for (const { id, questions: here } of bank.sections) {
  const [quick, critical] = [here.filter((question) => question.quick), here.filter((question) => question.critical)];
  print(`${id.padEnd(20)} ${pad(here.length)}  ${pad(quick.length, 5)}  ${pad(critical.length, 8)}`);
}
print('', 'Gate        questions  critical  law and due diligence');
for (const { id } of bank.gates) {
  const here = questions.filter((question) => question.gate === id);
  const duties = bank.requirements.filter((requirement) => requirement.gate === id && requirement.kind !== 'guidance');
  print(`${id.padEnd(11)} ${pad(here.length)}  ${pad(here.filter((question) => question.critical).length, 8)}  ${pad(duties.length, 21)}`);
}

const coverage = Object.entries(bank.coverage);
const becameOf = Map.groupBy(coverage, ([, became]) => became.replace(/ .*| into.*/, '').replace(':', ''));
print('', `Evidence rows: ${coverage.length}`);
for (const [became, rows] of becameOf) print(`  ${became} ${rows.length}`);
for (const [row, became] of coverage.filter(([, what]) => what !== 'used')) print(`    ${row}: ${became}`);

for (const [what, texts] of [
  ['questions', questions.map(({ id, text }) => ({ id, text }))],
  ['levels', questions.flatMap(({ id, levels }) => levels.map((text, at) => ({ id: `${id} ${at}`, text })))],
] as const) {
  const ages = texts.map(({ id, text }) => ({ id, age: readingAge(text) })).toSorted((a, b) => a.age - b.age);
  const at = (share: number) => ages[Math.min(ages.length - 1, Math.floor(share * ages.length))]?.age.toFixed(1);
  print(
    '',
    `Reading age of ${what} (years): median ${at(0.5)}, 9 of 10 at or below ${at(0.9)}, highest ${at(1)}, above 15: ${ages.filter(({ age }) => age > 15).length} of ${ages.length}`,
  );
  for (const { id, age } of ages.toReversed().slice(0, 8)) print(`  ${age.toFixed(1)}  ${id}`);
}

function pad(value: number, width = 9): string {
  return String(value).padStart(width);
}
