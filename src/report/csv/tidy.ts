import type { Rules } from '../../bank/types.ts';
import type { QuestionCell, TrustCells } from '../../core/network/cells.ts';
import { weightOf } from '../../core/score/weight.ts';
import { quoted } from './csv.ts';

/** The columns of the tidy rows, in order; docs/at-scale.md says what each holds. */
export const TIDY_COLUMNS = [
  'trust',
  'kind',
  'fictional',
  'bank',
  'section',
  'question',
  'gate',
  'target',
  'weight',
  'answer',
  'level',
  'evidence',
] as const;

export const tidyHead = `${TIDY_COLUMNS.join(',')}\r\n`;

/**
 * One row for each question of one trust, as comma-separated values without a byte-order mark: ids, levels and numbers. The
 * name under which the trust is shown, or its letter, is the only text that somebody typed.
 */
export function tidyRows(rules: Rules, shown: string, { kind, fictional, questions }: TrustCells): string {
  const start = [quoted(shown), kind, Number(fictional), rules.version];
  return rules.questions
    .map((question) => {
      const { id, section, gate, target } = question;
      return `${[...start, section, id, gate, target, weightOf(rules, question), ...said(questions[id])].join(',')}\r\n`;
    })
    .join('');
}

function said(cell: QuestionCell | undefined): readonly (string | number)[] {
  return cell?.kind === 'level' ? [cell.kind, cell.level, Number(cell.evidence)] : [cell?.kind ?? '', '', ''];
}
