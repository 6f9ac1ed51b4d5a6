import * as v from 'valibot';
import { entry, type Assessment } from '../../core/answers.ts';
import { ASK_FORMAT } from '../format/ask-format-name.ts';
import { answerShape, idShape, lineShape, remarkShape, requirementAnswerShape, factShape, versionShape } from '../format/format.ts';

/* What a colleague is asked, as a link or a small file carries it. A format of its own: it is no assessment. */

export const ASK_VERSION = 1;

/** The most bytes of it as text. All questions with a line or two of notes on each have some 40 KB. */
export const ASK_LIMIT = 256 * 1024;

const byId = <S extends v.GenericSchema>(shape: S) => v.record(idShape, shape);

export const askShape = v.object({
  format: v.literal(ASK_FORMAT),
  formatVersion: v.literal(ASK_VERSION),
  /** Random, and made once by who asks: the same link opened again goes on with what was begun. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  bankVersion: versionShape,
  kind: v.picklist(['full', 'quick']),
  /** The id of a role of the bank. */
  role: v.pipe(lineShape, v.minLength(1)),
  trust: lineShape,
  tool: lineShape,
  useCase: lineShape,
  facts: byId(factShape),
  /** Ids of the questions and duties that are asked. */
  only: v.pipe(v.array(v.pipe(idShape, v.minLength(1))), v.minLength(1), v.maxLength(500)),
  /** The present answers to these, and their notes and evidence; absent unless who asks chose so. */
  given: v.exactOptional(
    v.object({
      answers: byId(answerShape),
      requirements: byId(requirementAnswerShape),
      remarks: v.exactOptional(byId(remarkShape)),
    }),
  ),
});

export type Ask = v.InferOutput<typeof askShape>;

/** What who asks has chosen. */
export interface Choice {
  readonly id: string;
  readonly role: string;
  readonly only: readonly string[];
  /** What goes with the questions: nothing, the answers so far, or these with their notes and evidence. */
  readonly along: 'nothing' | 'answers' | 'remarks';
}

/**
 * What a colleague is asked. It is put together from named parts, and nothing else of the assessment ever gets in: no name,
 * owner, date, plan, and no answer to what is not asked.
 */
export function askOf({ kind, deployment, answers, requirements, remarks }: Assessment, choice: Choice, bankVersion: string): Ask {
  const { trust, tool, useCase, facts } = deployment;
  const only = [...choice.only];
  return {
    format: ASK_FORMAT,
    formatVersion: ASK_VERSION,
    id: choice.id,
    bankVersion,
    kind,
    role: choice.role,
    trust,
    tool,
    useCase,
    facts: { ...facts },
    only,
    ...(choice.along !== 'nothing' && {
      given: {
        answers: among(answers, only),
        requirements: among(requirements, only),
        ...(choice.along === 'remarks' && { remarks: among(remarks, only) }),
      },
    }),
  };
}

/** The entries under these ids alone. */
export function among<T>(record: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const found = entry(record, id);
      return found === undefined ? [] : [[id, found]];
    }),
  );
}
