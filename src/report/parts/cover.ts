import { unanswered } from '../../core/unanswered.ts';
import { leftOut } from '../../text/copies.ts';
import { stages } from '../../text/deployment.ts';
import { plan } from '../../text/plan.ts';
import { copies, report as text } from '../../text/report.ts';
import { site } from '../../text/site.ts';
import { leftOutOf } from '../copy-holds.ts';
import type { Block } from '../report.ts';
import { heading, paragraph, type Told } from '../told.ts';

/** Who, what, when, which copy, and what this is not. */
export function cover(told: Told, title: string): readonly Block[] {
  const { assessment, result, rules, copy, madeInWords } = told;
  const { trust, tool, network, useCase, stage } = assessment.deployment;
  const open = unanswered(rules, assessment);
  const about = [
    ...(useCase ? [text.useCase(useCase)] : []),
    ...(network ? [text.network(network)] : []),
    ...(stage ? [text.stage(stages[stage])] : []),
  ];
  return [
    heading(1, title),
    ...(trust || tool ? [paragraph([trust, tool].filter(Boolean).join(': '), 'lead')] : []),
    ...(about.length > 0 ? [paragraph(about.join(' '))] : []),
    paragraph([copies[copy].says, ...(copy === 'full' ? [] : [leftOut(leftOutOf(copy))])].join(' '), 'notice'),
    ...(assessment.fictional ? [paragraph(site.fictional.text, 'notice')] : []),
    ...(result.kind === 'quick' ? [paragraph(`${site.quick.tag}. ${site.quick.text}`, 'notice')] : []),
    ...(open > 0 ? [paragraph(plan.incomplete(open), 'notice')] : []),
    paragraph(text.madeBriefly(madeInWords, result.bankVersion), 'quiet'),
    paragraph(site.independent, 'quiet'),
  ];
}
