import type { Level } from '../bank/types.ts';

/**
 * What a person said to a question. No answer is a fourth thing: the question is then absent from `answers`.
 * None of the four is ever represented by another.
 */
export type Answer =
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notApplicable'; readonly reason: string };

/** What a person said to a requirement that is asked by itself. */
export type RequirementAnswer =
  | { readonly kind: 'met' }
  | { readonly kind: 'partly' }
  | { readonly kind: 'notMet' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notApplicable'; readonly reason: string };

/** A day as year-month-day, such as 2026-11-24. Never a moment: it is the same day in every time zone. */
export type IsoDate = string;

/** A quick check asks its 15 questions only; it is a kind of its own, not a half-filled full one. */
export type AssessmentKind = 'full' | 'quick';

export type Stage = 'deciding' | 'procuring' | 'contracted' | 'live';

export interface Deployment {
  readonly trust: string;
  readonly network: string;
  readonly tool: string;
  readonly useCase: string;
  readonly stage?: Stage;
  /** The day of each gate, by gate id; absent where none was given. */
  readonly dates: Readonly<Record<string, IsoDate>>;
  /** By fact id; absent where the fact is blank. A blank fact never removes a question. */
  readonly facts: Readonly<Record<string, boolean>>;
}

export interface Remark {
  readonly note?: string;
  /** A link or the name of a document. */
  readonly evidence?: string;
}

/** How far an action is; absent where it is not started. An action that is put off or will not be done has a reason. */
export type ActionStatus = 'started' | 'done' | 'putOff' | 'willNotDo';

/** True where a person is asked why. */
export function needsReason(status: ActionStatus | undefined): boolean {
  return status === 'putOff' || status === 'willNotDo';
}

/** True for an action that is not started or in progress. */
export function isToDo(status: ActionStatus | undefined): boolean {
  return status === undefined || status === 'started';
}

/** What people say of an action. */
export interface PlanEntry {
  readonly owner?: string;
  readonly due?: IsoDate;
  readonly status?: ActionStatus;
  /** Why it is put off or will not be done. */
  readonly reason?: string;
  readonly note?: string;
}

/** An action that a trust added itself. */
export interface OwnAction {
  readonly title: string;
  /** The gate before which it is to be done; absent where it belongs to none. */
  readonly gate?: string;
}

/** Who answers, shown by role. A role or a name is not an identity: two people may share either. */
export interface Respondent {
  /** The id of a role of the bank, or a role in own words; empty where it was not said. */
  readonly role: string;
  /** Optional, and empty where none was given. Never in a link or in the copy to publish. */
  readonly name: string;
}

/** What one person said, as far as it was handed on. */
export interface Contribution extends Respondent {
  /** Rises with every save of that person. */
  readonly revision: number;
  /** The moment of that save, as ISO text in UTC. */
  readonly at: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly requirements: Readonly<Record<string, RequirementAnswer>>;
  readonly remarks: Readonly<Record<string, Remark>>;
}

/** What was agreed on a question or duty; without an answer where an agreement was taken back. */
export interface Agreement {
  readonly about: 'answers' | 'requirements';
  readonly answer?: Answer | RequirementAnswer;
  readonly revision: number;
  readonly at: string;
}

/** Everything that several people said, and what they agreed on. */
export interface Voices {
  /** By respondent id: random, and made once for a person's file. */
  readonly contributions: Readonly<Record<string, Contribution>>;
  /** By question or requirement id. */
  readonly agreed: Readonly<Record<string, Agreement>>;
}

/** What is saved: everything a trust said about one deployment. */
export interface Assessment extends Voices {
  readonly id: string;
  /** What a person calls it in the list; empty where the trust's name is enough. */
  readonly name: string;
  readonly kind: AssessmentKind;
  /** True for the worked example, which is marked as fictional wherever it is shown. */
  readonly fictional: boolean;
  readonly deployment: Deployment;
  /** By question id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** By requirement id. */
  readonly requirements: Readonly<Record<string, RequirementAnswer>>;
  /** Notes and evidence, by question or requirement id. Kept when an answer is cleared. */
  readonly remarks: Readonly<Record<string, Remark>>;
  /** What people say of an action, by its id: that of the question or requirement whose gap it closes, or of an own action. */
  readonly plan: Readonly<Record<string, PlanEntry>>;
  /** Own actions by id, in the order in which they were added. */
  readonly ownActions: Readonly<Record<string, OwnAction>>;
  /** Answers that were given to other words: the version of the bank then, by question id. Gone once confirmed or changed. */
  readonly toConfirm: Readonly<Record<string, string>>;
  /** Who answers in it. With contributions, the answers are those of all together. */
  readonly respondent: Respondent;
  /** Ids of the questions and duties that a colleague was asked; absent where all are. */
  readonly only?: readonly string[];
}

/** An assessment in which nothing has been said yet. */
export function emptyAssessment(id: string): Assessment {
  return {
    id,
    name: '',
    kind: 'full',
    fictional: false,
    deployment: { trust: '', network: '', tool: '', useCase: '', dates: {}, facts: {} },
    answers: {},
    requirements: {},
    remarks: {},
    plan: {},
    ownActions: {},
    toConfirm: {},
    respondent: { role: '', name: '' },
    contributions: {},
    agreed: {},
  };
}

/** The entry under an id, or undefined; never something that an object inherits. */
export function entry<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** An answer to a question or to a duty. */
export type AnyAnswer = Answer | RequirementAnswer;

/** What was said to a question, or to a duty that is asked by itself; undefined where nothing was. */
export function answerTo({ answers, requirements }: Pick<Assessment, 'answers' | 'requirements'>, id: string): AnyAnswer | undefined {
  return entry(answers, id) ?? entry(requirements, id);
}

/** How many questions and duties have an answer, "I do not know" among them. */
export function answersGiven({ answers, requirements }: Pick<Assessment, 'answers' | 'requirements'>): number {
  return Object.keys(answers).length + Object.keys(requirements).length;
}
