import { rules } from 'groundwork:rules';
import { words } from 'groundwork:words';
import type { FindingKind } from '../bank/types.ts';
import { entry, type Answer } from '../core/answers.ts';
import type { FindingResult, FindingState } from '../core/findings.ts';
import { compareFractions, outOf100 } from '../core/fraction.ts';
import { evidenceOf, questionOn } from '../paths.ts';
import { findingInWords, results } from '../text/results.ts';

/* Barriers: what is exposed first. Facilitators: what is in place first. */
const ORDER: Readonly<Record<FindingKind, readonly FindingState[]>> = {
  barrier: ['low', 'notKnown', 'middle', 'high', 'doesNotApply'],
  facilitator: ['high', 'middle', 'notKnown', 'low', 'doesNotApply'],
};
const TONES: Readonly<Record<FindingState, string>> = { low: 'stop', middle: 'wait', high: 'go', notKnown: 'wait', doesNotApply: '' };

interface Props {
  readonly kind: FindingKind;
  readonly findings: readonly FindingResult[];
  readonly answers: Readonly<Record<string, Answer>>;
}

/** The findings of one kind with their state, how sure their source is, and the questions behind each. */
export function Findings({ kind, findings, answers }: Props) {
  return (
    <ul class="gw-findings">
      {sorted(kind, findings).map((finding) => (
        <Finding key={finding.id} finding={finding} answers={answers} />
      ))}
    </ul>
  );
}

function sorted(kind: FindingKind, findings: readonly FindingResult[]): readonly FindingResult[] {
  const place = (finding: FindingResult) => ORDER[kind].indexOf(finding.state);
  const byLow = (a: FindingResult, b: FindingResult) => (a.measure && b.measure ? compareFractions(a.measure.low, b.measure.low) : 0);
  return findings
    .filter((finding) => finding.kind === kind)
    .toSorted((a, b) => place(a) - place(b) || (kind === 'barrier' ? byLow(a, b) : byLow(b, a)) || (a.id < b.id ? -1 : 1));
}

function Finding({
  finding: { id, kind, state, measure, questions },
  answers,
}: {
  readonly finding: FindingResult;
  readonly answers: Props['answers'];
}) {
  const finding = words.findings[id];
  const shown = measure && results.covered[kind](results.to(outOf100(measure.low, []), outOf100(measure.high, [])));
  return (
    <li class="gw-finding">
      <h3>
        {finding?.title} <span class={`gw-tag gw-tag--${TONES[state]}`}>{findingInWords(kind, state)}</span>
      </h3>
      <p>
        {finding?.words}{' '}
        <span class="gw-quiet">
          (<a href={evidenceOf(id)}>{id}</a>, {results.grade(finding?.grade ?? '')}
          {finding?.outside && `, ${results.outside}`}
          {shown && `; ${shown}`})
        </span>
      </p>
      {questions.length > 0 && (
        <>
          <p class="gw-quiet">{results.behind}:</p>
          <ul>
            {questions.map((question) => (
              <li key={question}>
                <a href={questionOn(sectionOf(question), question)}>{words.questions[question]?.title}</a>:{' '}
                {inWords(entry(answers, question))}
              </li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}

function sectionOf(question: string): string {
  return rules.questions.find((other) => other.id === question)?.section ?? '';
}

function inWords(answer: Answer | undefined): string {
  if (answer === undefined) return results.notAnswered;
  return answer.kind === 'level' ? results.level(answer.level) : results.unknown;
}
