import { rules } from 'groundwork:rules';
import { entry, type Answer } from '../../core/answers.ts';
import type { Measure, Sums } from '../../core/score/measure.ts';
import { weightOf } from '../../core/score/weight.ts';
import { decimals } from '../../core/score/fraction.ts';
import { arithmetic } from '../../text/results/arithmetic.ts';
import { QuestionLink } from '../parts/QuestionLink.tsx';
import { Table } from '../parts/Table.tsx';

interface Props {
  readonly of: string;
  /** Ids of the questions that the figure is made of. */
  readonly questions: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly sums: Sums;
  readonly measure: Measure;
}

/** The questions behind a score, their weights and points, and the divisions: all that a calculator needs. */
export function Arithmetic({ of, questions, answers, sums: { weight, weightWithLevel, weightedLevels }, measure }: Props) {
  const { columns } = arithmetic;
  const rows = rules.questions
    .filter(({ id }) => questions.includes(id))
    .map((question) => {
      const answer = entry(answers, question.id);
      const itsWeight = weightOf(rules, question);
      return {
        key: question.id,
        cells: [
          <QuestionLink id={question.id} />,
          answer?.kind === 'level' ? arithmetic.level(answer.level) : answer ? arithmetic.unknown : arithmetic.notAnswered,
          itsWeight,
          answer?.kind === 'level' ? itsWeight * answer.level : '–',
        ],
      };
    });
  return (
    <>
      <Table
        caption={arithmetic.caption(of)}
        head={[columns.question, columns.answer, columns.weight, columns.points]}
        numbers={[2, 3]}
        rows={[...rows, { key: 'together', total: true, cells: [arithmetic.together, '', weight, weightedLevels] }]}
      />
      <p>{measure.score === null ? arithmetic.noLevel : arithmetic.score(weightedLevels, weightWithLevel, decimals(measure.score))}</p>
      {weight === weightWithLevel ? (
        <p>{arithmetic.certain}</p>
      ) : (
        <>
          <p>{arithmetic.low(weightedLevels, weight, decimals(measure.low))}</p>
          <p>{arithmetic.high(weightedLevels, weight - weightWithLevel, weight, decimals(measure.high))}</p>
        </>
      )}
    </>
  );
}
