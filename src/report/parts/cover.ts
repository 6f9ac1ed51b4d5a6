import { unanswered } from '../../core/score/unanswered.ts';
import { leftOut } from '../../text/plan/copies.ts';
import { stages } from '../../text/answer/deployment.ts';
import { plan } from '../../text/plan/plan.ts';
import { copies, report as text } from '../../text/report/report.ts';
import { site } from '../../text/site.ts';
import { leftOutOf } from '../model/copy-holds.ts';
import type { Block } from '../model/report.ts';
import { heading, paragraph, type Told } from '../model/told.ts';

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
