import { entry, type AnyAnswer, type Assessment, type Voices } from '../answers.ts';

/** What one person said to one question. */
export interface Said<A extends AnyAnswer = AnyAnswer> {
  readonly respondent: string;
  readonly answer: A;
}

/**
 * The assessment with the answers that its voices come to (product rule "Several people"): what was agreed, else what all
 * who said something said, else "not known". Nothing is averaged. Evidence that only a colleague gave is taken over; notes
 * stay with those who wrote them. Without voices, the assessment as it is.
 */
export function withJointAnswers(assessment: Assessment): Assessment {
  const people = Object.keys(assessment.contributions).toSorted();
  if (people.length === 0) return assessment;
  return {
    ...assessment,
    answers: jointOf(assessment, 'answers'),
    requirements: jointOf(assessment, 'requirements'),
    remarks: withEvidence(
      assessment.remarks,
      people.map((person) => assessment.contributions[person]!.remarks),
    ),
  };
}

/** What each person said to a question or duty, in order of their ids. Who said nothing is left out. */
export function saidOf({ contributions }: Voices, table: 'answers' | 'requirements', id: string): readonly Said[] {
  return Object.keys(contributions)
    .toSorted()
    .flatMap((respondent) => {
      const answer = entry<AnyAnswer>(contributions[respondent]![table], id);
      return answer === undefined ? [] : [{ respondent, answer }];
    });
}

/** Whether two answers say the same: reasons why something does not apply may differ. */
export function alike(a: AnyAnswer, b: AnyAnswer): boolean {
  return a.kind === b.kind && (a.kind !== 'level' || a.level === (b as typeof a).level);
}

/** What comes of answers that nothing was agreed on: undefined where nobody answered. Who does not know is outvoted by who does. */
export function jointAnswer<A extends AnyAnswer>(answers: readonly A[]): A | { readonly kind: 'unknown' } | undefined {
  const [first, ...others] = answers.filter(({ kind }) => kind !== 'unknown');
  if (first === undefined) return answers[0];
  return others.every((other) => alike(first, other)) ? first : { kind: 'unknown' };
}

type Remarks = Assessment['remarks'];

/** The remarks with the evidence that somebody else gave where there is none, the first that is there. */
function withEvidence(own: Remarks, others: readonly Remarks[]): Remarks {
  const given = others.flatMap((theirs) => Object.entries(theirs).filter(([id, { evidence }]) => evidence && !entry(own, id)?.evidence));
  // Of two entries under one id the last stays.
  return {
    ...own,
    ...Object.fromEntries(given.toReversed().map(([id, { evidence }]) => [id, { ...entry(own, id), evidence: evidence! }])),
  };
}

function jointOf<T extends 'answers' | 'requirements'>(assessment: Assessment, table: T): Assessment[T] {
  const said = Object.values(assessment.contributions).flatMap((contribution) => Object.keys(contribution[table]));
  const agreed = Object.keys(assessment.agreed).filter((id) => assessment.agreed[id]!.about === table);
  const answers = [...new Set([...said, ...agreed])].toSorted().flatMap((id) => {
    const answer = entry(assessment.agreed, id)?.answer ?? jointAnswer(saidOf(assessment, table, id).map((one) => one.answer));
    return answer === undefined ? [] : [[id, answer] as const];
  });
  return Object.fromEntries(answers) as Assessment[T];
}
