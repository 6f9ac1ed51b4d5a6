import { rules } from 'groundwork:rules';
import { computed } from 'nanostores';
import { assess, figuresOf } from '../../core/assess.ts';
import { $assessment } from '../assessment.ts';
import { $today } from '../day.ts';

/* Both are null until the assessment has been opened, and never set. */

/** What the rules say of the open assessment, the plan apart: for a page that shows none. */
export const $figures = computed($assessment, (assessment) => assessment && figuresOf(rules, assessment));

/** All that the rules say of it. */
export const $result = computed([$assessment, $today], (assessment, today) => assessment && assess(rules, assessment, today));
