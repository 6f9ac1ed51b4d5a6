import { rules } from 'groundwork:rules';
import { computed } from 'nanostores';
import { answerTo, entry } from '../../core/answers.ts';
import { foreignIds, retirement } from '../../save/format/receive.ts';
import { withValueAt, type Path } from '../../save/keeping/reconcile.ts';
import { $assessment, changeWhole } from '../assessment.ts';

/** Answers that are kept without being asked any more, with the reason where the bank gives one. Never set. */
export const $kept = computed($assessment, (assessment) =>
  assessment
    ? foreignIds(assessment, rules).map((id) => ({
        id,
        answer: answerTo(assessment, id),
        note: entry(assessment.remarks, id)?.note,
        why: retirement(id, rules.renames)[0]?.why,
      }))
    : [],
);

/** Puts a value back at a place of the assessment, such as one that another tab has replaced; undefined takes it away. */
export function putBack(path: Path, value: unknown): void {
  changeWhole((assessment) => withValueAt(assessment, path, value));
}
