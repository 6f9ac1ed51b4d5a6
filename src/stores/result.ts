import { rules } from 'groundwork:rules';
import { computed } from 'nanostores';
import { assess } from '../core/assess.ts';
import { $assessment } from './assessment.ts';
import { today } from './today.ts';

/** What the rules say of the open assessment; null until it has been opened. Never set. */
export const $result = computed($assessment, (assessment) => assessment && assess(rules, assessment, today()));
