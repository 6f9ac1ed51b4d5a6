import type { QuestionRule, RequirementRule, Rules } from '../../bank/types.ts';
import { entry, type Answer, type Assessment, type RequirementAnswer } from '../../core/answers.ts';
import { factsAllow, isAsked } from '../../core/score/applicable.ts';
import { weightOf } from '../../core/score/weight.ts';
import { checkAnswers } from '../../text/answer/check-answers.ts';
import { questions as text } from '../../text/answer/start/questions.ts';
import { sheets } from '../../text/report/sheets.ts';
import type { Told } from '../model/told.ts';
import { sheetFrom, type Field, type Sheet } from './sheet.ts';

interface Asked {
  readonly rule: QuestionRule | RequirementRule;
  readonly section: string;
  /** Absent where nothing is said, and where it is not asked: what was said before counts for nothing then. */
  readonly answer: Answer | RequirementAnswer | undefined;
}

/** One row for each question and each duty that is asked by itself, in order of sections, those that are not asked here too. */
export function answersSheet(told: Told): Sheet {
  const { assessment, rules } = told;
  const asked = rules.sections.flatMap((section) => inSection(section, rules, assessment));
  return sheetFrom(sheets.answers.name, fields(told), asked);
}

function inSection(section: string, { questions, requirements }: Rules, assessment: Assessment): readonly Asked[] {
  const said = { ...assessment.requirements, ...assessment.answers };
  return [
    ...questions.filter((question) => question.section === section),
    ...requirements.filter(({ asked }) => asked?.section === section),
  ].map((rule) => ({ rule, section, answer: isAsked(rule, assessment) ? entry(said, rule.id) : undefined }));
}

function fields({ assessment, rules, words, levels }: Told): readonly Field<Asked>[] {
  const { columns } = sheets.answers;
  const remark = ({ rule }: Asked) => entry(assessment.remarks, rule.id);
  const level = ({ answer }: Asked) => (answer?.kind === 'level' ? answer.level : undefined);
  const levelText = (asked: Asked) => levels[asked.rule.id]?.levels[level(asked) ?? -1];
  return [
    { name: columns.id, width: 24, kind: 'text', cell: ({ rule }) => rule.id },
    { name: columns.section, width: 20, kind: 'text', cell: ({ section }) => words.sections[section]?.title ?? section },
    { name: columns.question, width: 50, kind: 'text', cell: ({ rule }) => levels[rule.id]?.question },
    { name: columns.answer, width: 20, kind: 'text', cell: (asked) => answerWords(asked, assessment) },
    { name: columns.level, width: 8, kind: 'number', cell: level },
    { name: columns.levelText, width: 50, kind: 'text', cell: levelText },
    { name: columns.reason, width: 30, kind: 'text', cell: ({ answer }) => (answer?.kind === 'notApplicable' ? answer.reason : null) },
    { name: columns.note, width: 40, kind: 'text', cell: (asked) => remark(asked)?.note },
    { name: columns.evidence, width: 30, kind: 'text', cell: (asked) => remark(asked)?.evidence },
    { name: columns.target, width: 8, kind: 'number', cell: ({ rule }) => ('target' in rule ? rule.target : null) },
    { name: columns.weight, width: 8, kind: 'number', cell: ({ rule }) => ('target' in rule ? weightOf(rules, rule) : null) },
  ];
}

function answerWords({ rule, answer }: Asked, { deployment, kind }: Assessment): string {
  if (!factsAllow(rule, deployment)) return text.notAsked;
  if (!isAsked(rule, { deployment, kind })) return text.notInQuickCheck;
  if (answer === undefined) return checkAnswers.notAnswered;
  return answer.kind === 'level' ? sheets.answers.level(answer.level) : text[answer.kind];
}
