import { emptyAssessment, type Assessment } from '../../core/answers.ts';
import type { Saved } from '../format/encode.ts';
import { receive, type KnownBank } from '../format/receive.ts';
import { renamed } from '../format/renames.ts';
import { among, type Ask } from './ask.ts';

export interface Begun {
  /** An ordinary assessment in which only these questions are asked. */
  readonly saved: Saved;
  /** Ids of questions that this bank does not know or asks no longer. They are left out. */
  readonly missing: readonly string[];
}

/**
 * The reply that an ask begins, for the questions of this bank: a renamed question is asked under its new name, and an answer
 * that was given to other words is to be confirmed. What is carried for anything that is not asked is left out.
 */
export function replyTo(ask: Ask, bank: KnownBank, id: string, now: string): Begun {
  const known = new Set([...bank.questions, ...bank.requirements.filter((duty) => duty.asked)].map((item) => item.id));
  const { assessment } = renamed(carried(ask, id), bank.renames);
  const asked = [...new Set(assessment.only)];
  const only = asked.filter((one) => known.has(one));
  const { answers, requirements, remarks } = assessment;
  const fitting = {
    ...assessment,
    only,
    answers: among(answers, only),
    requirements: among(requirements, only),
    remarks: among(remarks, only),
  };
  const received = receive({ assessment: fitting, revision: 1, savedAt: now, bankVersion: ask.bankVersion }, bank, now);
  return {
    saved: { ...received, bankVersion: bank.version, sinceFile: { changed: [] } },
    missing: asked.filter((one) => !known.has(one)),
  };
}

function carried({ kind, role, trust, tool, useCase, facts, only, given }: Ask, id: string): Assessment {
  const empty = emptyAssessment(id);
  return {
    ...empty,
    kind,
    deployment: { ...empty.deployment, trust, tool, useCase, facts },
    ...(given && { answers: given.answers, requirements: given.requirements, remarks: given.remarks ?? {} }),
    respondent: { role, name: '' },
    only,
  };
}
