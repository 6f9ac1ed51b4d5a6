import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { Answer, Assessment } from '../../core/answers.ts';
import { isAsked } from '../../core/score/applicable.ts';
import { bandsOf } from '../../core/score/bands.ts';
import type { SectionResult } from '../../core/score/score.ts';
import { sectionPage } from '../../paths.ts';
import { arithmetic } from '../../text/results/arithmetic.ts';
import { results } from '../../text/results/results.ts';
import { answersTo } from './answers-to.ts';
import { Arithmetic } from './Arithmetic.tsx';
import { kept } from '../parts/kept.tsx';
import { Opens } from '../parts/Opens.tsx';
import { shown } from './shown.ts';
import { Table } from '../parts/Table.tsx';

interface Props {
  readonly sections: readonly SectionResult[];
  readonly assessment: Assessment;
}

/** The chart of the sections as a table, then the sums behind each figure. */
export function SectionTable({ sections, assessment }: Props) {
  const { section, score, range, band } = results.columns;
  return (
    <>
      <Table
        caption={results.sectionsCaption}
        head={[section, score, range, band]}
        numbers={[1, 2]}
        rows={sections.map((one) => ({ key: one.id, cells: cellsOf(one) }))}
      />
      {sections.map((one) => {
        const questions = applicableIn(one.id, assessment);
        return <Behind key={one.id} section={one} questions={questions} answers={answersTo(questions, assessment.answers)} />;
      })}
    </>
  );
}

interface BehindProps {
  readonly section: SectionResult;
  readonly questions: readonly string[];
  /** Those to its questions. */
  readonly answers: Readonly<Record<string, Answer>>;
}

const Behind = kept(({ section: { id, measure, sums }, questions, answers }: BehindProps) => {
  const title = words.sections[id]?.title ?? id;
  if (measure === null) return null;
  return (
    <Opens summary={`${title}: ${arithmetic.open.toLowerCase()}`}>
      {() => <Arithmetic of={title} questions={questions} answers={answers} sums={sums} measure={measure} />}
    </Opens>
  );
});

function cellsOf({ id, measure, sums }: SectionResult) {
  const title = (
    <>
      <a href={sectionPage(id)}>{words.sections[id]?.title}</a>
      {measure && (
        <span class="gw-how">{results.how(sums.weightedLevels, 3 * sums.weightWithLevel, 3 * (sums.weight - sums.weightWithLevel))}</span>
      )}
    </>
  );
  if (measure === null) return [title, '–', '–', results.doesNotApply];
  const bands = bandsOf(rules, measure);
  return [
    title,
    measure.score === null ? results.noScore : shown(measure.score),
    results.to(shown(measure.low), shown(measure.high)),
    results.band(words.bands[bands.low] ?? '', words.bands[bands.high] ?? ''),
  ];
}

function applicableIn(section: string, assessment: Assessment): readonly string[] {
  return rules.questions
    .filter((question) => question.section === section && isAsked(question, assessment))
    .filter(({ id }) => assessment.answers[id]?.kind !== 'notApplicable')
    .map(({ id }) => id);
}
