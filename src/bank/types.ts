import type { InferOutput } from 'valibot';
import type {
  bankHolidaysFile,
  coverageFile,
  findingsFile,
  frameFile,
  questionFile,
  releasedFile,
  renamesFile,
  requirementsFile,
  sectionFile,
  sourcesFile,
} from './schema.ts';

/* What the files of `questions/` become. Types only: nothing of the schemas reaches the browser through here. */

export type Level = 0 | 1 | 2 | 3;
export type Grade = 'A' | 'B' | 'C';
export type Effort = 'S' | 'M' | 'L';
export type FindingKind = 'barrier' | 'facilitator';
export type RequirementKind = 'law' | 'due diligence' | 'guidance' | 'context';

export type Frame = InferOutput<typeof frameFile>;
export type Question = InferOutput<typeof questionFile>;
export type Finding = InferOutput<typeof findingsFile>[number];
export type Requirement = InferOutput<typeof requirementsFile>[number];
export type Source = InferOutput<typeof sourcesFile>[number];
export type Renames = InferOutput<typeof renamesFile>;
export type Released = InferOutput<typeof releasedFile>;
export type Coverage = InferOutput<typeof coverageFile>;
export type BankHolidays = InferOutput<typeof bankHolidaysFile>;
export type Section = Omit<InferOutput<typeof sectionFile>, 'questions'> & { questions: readonly Question[] };

/** The whole bank, checked: every id it names exists, every rule of `check.ts` holds. */
export interface Bank extends Omit<Frame, 'sections'> {
  readonly sections: readonly Section[];
  readonly findings: readonly Finding[];
  readonly requirements: readonly Requirement[];
  readonly sources: readonly Source[];
  readonly bankHolidays: BankHolidays;
  readonly renames: Renames;
  readonly released: Released;
  /** What became of every row of the evidence, by its id. */
  readonly coverage: Coverage;
}

/** What scoring needs of a step from one level to the next. */
export interface StepRule {
  readonly effort: Effort;
  /** Lead time in weeks: a planning assumption of ours. */
  readonly weeks: number;
  /** Questions whose own actions must be finished first. */
  readonly dependsOn: readonly string[];
}

export interface QuestionRule {
  readonly id: string;
  readonly section: string;
  readonly gate: string;
  /** The level needed at the gate. */
  readonly target: 1 | 2 | 3;
  readonly critical: boolean;
  readonly quick: boolean;
  /** The fact that removes the question when it is given as "no". */
  readonly askWhen?: string;
  readonly mayNotApply: boolean;
  readonly findings: readonly string[];
  /** Three steps: to level 1, to level 2, to level 3. */
  readonly steps: readonly StepRule[];
}

export interface FindingRule {
  readonly id: string;
  readonly kind: FindingKind;
  /** The best grade among the rows that the finding carries. */
  readonly grade: Grade;
  /** True where the row is evidence from outside the study. */
  readonly outside: boolean;
}

export interface RequirementRule {
  readonly id: string;
  readonly kind: Exclude<RequirementKind, 'context'>;
  readonly gate: string;
  readonly askWhen?: string;
  /** Known by this question at this level; or, where there is none, asked by itself. */
  readonly by?: { readonly question: string; readonly level: Level };
  readonly asked?: { readonly section: string; readonly effort: Effort; readonly weeks: number; readonly mayNotApply: boolean };
}

/** What became of an id that files may still hold: it has another name, is asked no longer, or is asked in other words. */
export type Rename = Readonly<Renames[number]>;

/** What scoring needs of the bank: ids, links and numbers, no words. Ships with every page that scores. */
export interface Rules {
  readonly version: string;
  /** 16 hexadecimal digits that name the whole bank, words included. */
  readonly hash: string;
  /** Ids of sections, in order. */
  readonly sections: readonly string[];
  /** Ids of gates, in the order in which a deployment meets them. */
  readonly gates: readonly string[];
  readonly bands: readonly { readonly id: string; readonly from: number }[];
  readonly weights: { readonly A: number; readonly B: number; readonly C: number; readonly outside: number };
  readonly effort: Readonly<Record<Effort, number>>;
  readonly facts: readonly string[];
  readonly questions: readonly QuestionRule[];
  readonly findings: readonly FindingRule[];
  readonly requirements: readonly RequirementRule[];
  readonly bankHolidays: readonly string[];
  readonly renames: readonly Rename[];
}

export interface StepWords {
  readonly title: string;
  readonly do: readonly string[];
  readonly owner: string;
  readonly network?: string;
  readonly link?: { readonly title: string; readonly url: string };
}

/** The short name and section of everything that is asked, by id. */
export type Titles = Readonly<Record<string, { readonly title: string; readonly section: string }>>;

/** The names of the roles, by id. */
export type Roles = Readonly<Record<string, string>>;

/** What is asked, and what each answer says, by id of the question or of the duty that is asked by itself. Only files need it. */
export type LevelWords = Readonly<Record<string, { readonly question: string; readonly levels: readonly string[] }>>;

/** The words that results and plan show, by id. */
export interface Words {
  readonly sections: Readonly<Record<string, { readonly title: string; readonly page: string }>>;
  readonly gates: Readonly<Record<string, { readonly name: string; readonly question: string }>>;
  readonly bands: Readonly<Record<string, string>>;
  readonly effort: Readonly<Record<Effort, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly notAsked: Readonly<Record<string, string>>;
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly title: string;
        /** What an auditor would ask somebody who gives a strong answer and no evidence. */
        readonly challenge: string;
        readonly ask: readonly string[];
        readonly steps: readonly StepWords[];
      }
    >
  >;
  readonly findings: Readonly<
    Record<string, { readonly title: string; readonly words: string; readonly grade: Grade; readonly outside: boolean }>
  >;
  readonly requirements: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly kind: RequirementKind;
        readonly duty: string;
        readonly owner: string;
        readonly link?: { readonly title: string; readonly url: string };
        readonly reviewBy: string;
        readonly ask?: readonly string[];
        readonly action?: { readonly title: string; readonly do: readonly string[] };
      }
    >
  >;
  /** The last year for which bank holidays are known. */
  readonly bankHolidaysUntil: number;
}
