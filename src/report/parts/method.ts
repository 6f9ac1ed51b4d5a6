import { methodRules } from '../../text/method.ts';
import { report as text } from '../../text/report.ts';
import { results } from '../../text/results.ts';
import type { Block } from '../report.ts';
import { onNewPage, paragraph, strong, type Told } from '../told.ts';

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
