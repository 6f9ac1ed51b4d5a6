import type { Rules } from '../../bank/types.ts';
import type { AnyAnswer, Assessment } from '../answers.ts';
import { isAsked } from '../score/applicable.ts';
import { alike, saidOf, type Said } from './joint.ts';
import { weightOf } from '../score/weight.ts';

/** What several people said to one question or duty. */
export interface Answered {
  readonly id: string;
  readonly about: 'answers' | 'requirements';
  readonly section: string;
  /** Of the score; 0 for a duty, which adds no points. */
  readonly weight: number;
  readonly said: readonly Said[];
  /**
   * How far the answers are apart, from 0 to 3: levels between the lowest and the highest; for duties 0 to 2; and 3 where
   * some say that it does not apply and others answer it. Who does not know is apart from nobody.
   */
  readonly spread: number;
  /** How many said that they do not know. */
  readonly unknown: number;
  /** What was agreed, where something was. */
  readonly agreed?: AnyAnswer;
}

const DUTY = ['notMet', 'partly', 'met'];

/** Every question and duty that the assessment asks and somebody answered, in order of the bank. */
export function heardOf(rules: Rules, assessment: Assessment): readonly Answered[] {
  const heard = (about: Answered['about'], id: string, section: string, weight: number): readonly Answered[] => {
    const said = saidOf(assessment, about, id);
    const agreement = Object.hasOwn(assessment.agreed, id) ? assessment.agreed[id]?.answer : undefined;
    if (said.length === 0 && agreement === undefined) return [];
    const answers = said.map(({ answer }) => answer);
    const unknown = answers.filter(({ kind }) => kind === 'unknown').length;
    return [{ id, about, section, weight, said, spread: spreadOf(answers), unknown, ...(agreement && { agreed: agreement }) }];
  };
  const questions = rules.questions.filter((question) => isAsked(question, assessment));
  const duties = rules.requirements.filter((duty) => duty.asked !== undefined && isAsked(duty, assessment));
  return [
    ...questions.flatMap((question) => heard('answers', question.id, question.section, weightOf(rules, question))),
    ...duties.flatMap(({ id, asked }) => heard('requirements', id, asked!.section, 0)),
  ];
}

/** Those on which people differ, settled or not: the furthest apart on the heaviest question first, then by id. */
export function differing(heard: readonly Answered[]): readonly Answered[] {
  return heard.filter(({ spread }) => spread > 0).toSorted((a, b) => worth(b) - worth(a) || b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

/** Those of them on which nothing is agreed yet. */
export function toDiscuss(heard: readonly Answered[]): readonly Answered[] {
  return differing(heard).filter(({ agreed }) => agreed === undefined);
}

/** Minutes that a meeting needs for one of them: five, and ten where the answers are more than one level apart. Our own rule. */
export function minutesFor({ spread }: Pick<Answered, 'spread'>): number {
  return spread > 1 ? 10 : 5;
}

/** Those whose answer one person gave differs from somebody else's. */
export function differsFrom({ said }: Answered, respondent: string): boolean {
  const own = said.find((one) => one.respondent === respondent)?.answer;
  if (own === undefined || own.kind === 'unknown') return false;
  return said.some(({ answer }) => answer.kind !== 'unknown' && !alike(answer, own));
}

function worth({ spread, weight }: Answered): number {
  return spread * Math.max(weight, 1);
}

function spreadOf(answers: readonly AnyAnswer[]): number {
  const known = answers.filter(({ kind }) => kind !== 'unknown');
  const places = known.flatMap((answer) => (answer.kind === 'notApplicable' ? [] : [placeOf(answer)]));
  if (places.length === 0) return 0;
  return places.length < known.length ? 3 : Math.max(...places) - Math.min(...places);
}

function placeOf(answer: AnyAnswer): number {
  return answer.kind === 'level' ? answer.level : DUTY.indexOf(answer.kind);
}
