import { entry, type Answer, type RequirementAnswer } from '../../core/answers.ts';
import { isAsked } from '../../core/applicable.ts';
import { arithmetic } from '../../text/arithmetic.ts';
import { questions } from '../../text/questions.ts';
import { report as text } from '../../text/report.ts';
import { titleOf } from '../action-words.ts';
import type { Block, Run, Runs } from '../report.ts';
import { heading, onNewPage, strong, type Told } from '../told.ts';

/** Every answer in full, with its note and evidence, a table for each section. */
export function answers(told: Told): readonly Block[] {
  return [onNewPage(text.answers), ...told.rules.sections.flatMap((section) => sectionBlocks(told, section))];
}

function sectionBlocks(told: Told, section: string): readonly Block[] {
  const { rules, words, assessment } = told;
  const title = words.sections[section]?.title ?? section;
  const asked = [
    ...rules.questions.filter((question) => question.section === section),
    ...rules.requirements.filter((requirement) => requirement.asked?.section === section),
  ].filter((item) => isAsked(item, assessment));
  if (asked.length === 0) return [];
  const { question, answer, remarks } = text.answerColumns;
  const withRemarks = told.copy !== 'publish';
  return [
    heading(3, title),
    {
      kind: 'table',
      caption: '',
      columns: [{ name: question, width: 4 }, { name: answer, width: 4 }, ...(withRemarks ? [{ name: remarks, width: 4 }] : [])],
      rows: asked.map(({ id }) => [
        [strong(titleOf(id, words) ?? id), { text: `\n${told.levels[id]?.question ?? ''}` }],
        answerIn(told, id),
        ...(withRemarks ? [remarksIn(told, id)] : []),
      ]),
    },
  ];
}

function answerIn({ assessment, levels }: Told, id: string): Runs {
  const answer: Answer | RequirementAnswer | undefined = entry(assessment.answers, id) ?? entry(assessment.requirements, id);
  if (answer === undefined) return [{ text: arithmetic.notAnswered }];
  switch (answer.kind) {
    case 'level':
      return [strong(arithmetic.level(answer.level)), { text: `\n${levels[id]?.levels[answer.level] ?? ''}` }];
    case 'notApplicable':
      return [{ text: [questions.notApplicable, answer.reason].filter(Boolean).join(': ') }];
    default:
      return [{ text: questions[answer.kind] }];
  }
}

function remarksIn({ assessment }: Told, id: string): Runs {
  const { note, evidence } = entry(assessment.remarks, id) ?? {};
  const runs: readonly Run[] = [
    ...(note ? [{ text: note }] : []),
    ...(evidence ? [{ text: `${note ? '\n' : ''}${text.evidence('')}` }, evidenceRun(evidence)] : []),
  ];
  return runs.length > 0 ? runs : [{ text: '–' }];
}

/* Only a plain address becomes a link. */
function evidenceRun(evidence: string): Run {
  const address = evidence.trim();
  return /^https?:\/\/\S+$/.test(address) ? { text: address, link: address } : { text: evidence };
}
