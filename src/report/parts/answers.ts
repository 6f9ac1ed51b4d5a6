import { answerTo, entry } from '../../core/answers.ts';
import { isAsked } from '../../core/score/applicable.ts';
import { isTogether } from '../../core/people/combine.ts';
import { alike, jointAnswer, saidOf } from '../../core/people/joint.ts';
import { answerInWords } from '../../text/answer/answers.ts';
import { arithmetic } from '../../text/results/arithmetic.ts';
import { questions } from '../../text/answer/start/questions.ts';
import { report as text } from '../../text/report/report.ts';
import { together } from '../../text/people/together.ts';
import { titleOf } from '../model/action-words.ts';
import { holds } from '../model/copy-holds.ts';
import { peopleInWords } from '../model/people.ts';
import type { Block, Run, Runs } from '../model/report.ts';
import { heading, onNewPage, strong, type Told } from '../model/told.ts';
import { webAddress } from '../model/web-address.ts';

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
  const withRemarks = holds(told.copy, 'notes') || holds(told.copy, 'evidence');
  return [
    heading(3, title),
    {
      kind: 'table',
      caption: '',
      columns: [{ name: question, width: 4 }, { name: answer, width: 4 }, ...(withRemarks ? [{ name: remarks, width: 4 }] : [])],
      rows: asked.map(({ id }) => [
        [strong(titleOf(id, words) ?? id), { text: `\n${told.levels[id]?.question ?? ''}` }],
        [...answerIn(told, id), ...peopleIn(told, id)],
        ...(withRemarks ? [remarksIn(told, id)] : []),
      ]),
    },
  ];
}

function answerIn({ assessment, levels }: Told, id: string): Runs {
  const answer = answerTo(assessment, id);
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

/** What was agreed and who said otherwise, or that people differ. Only the full copy has it: the others say nothing of people. */
function peopleIn({ assessment, copy, words }: Told, id: string): Runs {
  if (!holds(copy, 'people') || !isTogether(assessment)) return [];
  const table = Object.hasOwn(assessment.requirements, id) ? 'requirements' : 'answers';
  const said = saidOf(assessment, table, id);
  const agreed = entry(assessment.agreed, id)?.answer;
  const differing = agreed
    ? said.filter(({ answer }) => !alike(answer, agreed))
    : jointAnswer(said.map(({ answer }) => answer))?.kind === 'unknown'
      ? said
      : [];
  const people = peopleInWords(assessment.contributions, words);
  const each = differing.map(({ respondent, answer }) => `${people[respondent]} (${answerInWords(answer)})`);
  const runs = [
    ...(agreed ? [together.report.agreed] : []),
    ...(each.length > 0 ? [together.report.said(each, agreed !== undefined)] : []),
  ];
  return runs.map((line) => ({ text: `\n${line}` }));
}

function remarksIn(told: Told, id: string): Runs {
  const { assessment } = told;
  const { note, evidence } = entry(assessment.remarks, id) ?? {};
  const theirs = notesOfOthers(told, id);
  const runs: readonly Run[] = [
    ...(note ? [{ text: note }] : []),
    ...(evidence ? [{ text: `${note ? '\n' : ''}${text.evidence('')}` }, evidenceRun(evidence)] : []),
  ];
  const all = [...runs, ...theirs.map((line, at) => ({ text: `${runs.length + at > 0 ? '\n' : ''}${line}` }))];
  return all.length > 0 ? all : [{ text: '–' }];
}

/** Notes stay with those who wrote them. */
function notesOfOthers({ assessment: { contributions, remarks }, words }: Told, id: string): readonly string[] {
  const people = peopleInWords(contributions, words);
  return Object.entries(people).flatMap(([respondent, person]) => {
    const note = entry(contributions[respondent]!.remarks, id)?.note;
    return note && note !== entry(remarks, id)?.note ? [`${person}: ${note}`] : [];
  });
}

/* Only an address by itself becomes a link: one with words behind it does not say where it ends. */
function evidenceRun(evidence: string): Run {
  const address = evidence.trim();
  return !/\s/.test(address) && webAddress(address) ? { text: address, link: address } : { text: evidence };
}
