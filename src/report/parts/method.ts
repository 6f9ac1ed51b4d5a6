import { methodRules } from '../../text/pages/method.ts';
import { report as text } from '../../text/report/report.ts';
import { results } from '../../text/results/results.ts';
import type { Block } from '../model/report.ts';
import { onNewPage, paragraph, strong, type Told } from '../model/told.ts';

/** Every rule in its own paragraph, about a page in all. */
export function methodPart({ rules, words, result, madeInWords }: Told): readonly Block[] {
  return [
    onNewPage(text.method),
    paragraph(results.own),
    ...Object.values(methodRules(rules, words)).map((rule): Block => ({
      kind: 'paragraph',
      runs: [strong(`${rule.heading}. `), { text: rule.text.join(' ') }],
    })),
    paragraph(text.made(madeInWords, result.bankVersion, result.bankHash), 'quiet'),
  ];
}
