import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Assessment, IsoDate } from '../../src/core/answers.ts';
import { publishResult } from '../../src/published/publish-result.ts';
import type { PublishedResult } from '../../src/published/result-format.ts';
import { assessmentOf, type Respondent } from '../../src/save/format/respondent.ts';
import { rules } from '../rules-of-the-bank.ts';
import { vectorInputs } from './inputs.ts';

export interface Vector {
  readonly name: string;
  readonly day: IsoDate;
  readonly assessment: Assessment;
  readonly result: PublishedResult;
}

export const VECTORS = `${import.meta.dirname}/../../public/vectors.json`;
const DAY = '2026-11-25';

/** Every input with what the rules now make of it. */
export function vectorsNow(): readonly Vector[] {
  const respondent = parse(readFileSync(`${import.meta.dirname}/../respondents/worked-example.yaml`, 'utf8')) as Respondent;
  return vectorInputs(rules, assessmentOf(respondent, 'example', DAY)).map(({ name, assessment }) => ({
    name,
    day: DAY,
    assessment,
    result: publishResult(rules, assessment, DAY),
  }));
}
