import { cut } from '../../figures/every-page/cut.ts';
import { copies, report as text } from '../../text/report/report.ts';
import { answers } from './answers.ts';
import { board } from './board.ts';
import { changes } from './changes.ts';
import { cover } from './cover.ts';
import { findings } from './findings.ts';
import { gates, gatesTable } from './gates.ts';
import { methodPart } from './method.ts';
import { planPart } from './plan.ts';
import { where } from './where.ts';
import type { Block, Report } from '../model/report.ts';
import { heading, onNewPage, paragraph, type Told } from '../model/told.ts';

/** The whole report of this copy, the same for every format. Pure: the same telling gives the same report. */
export function reportOf(told: Told): Report {
  const { assessment, copy, made, madeInWords } = told;
  const { trust } = assessment.deployment;
  const title = { full: text.title, publish: text.title, plan: text.planTitle, board: text.boardTitle }[copy](trust);
  return {
    title,
    subject: text.subject,
    author: trust,
    copy,
    footer: text.footer(copies[copy].name, cut(trust, 80), madeInWords),
    made,
    blocks: copy === 'board' ? board(told) : copy === 'plan' ? planAlone(told, title) : whole(told, title),
  };
}

function whole(told: Told, title: string): readonly Block[] {
  const parts = partsOf(told);
  return [...cover(told, title), contents(parts), ...parts];
}

/* The parts by name: a reader of the file has them as bookmarks too. */
function contents(parts: readonly Block[]): Block {
  return paragraph(text.contents(parts.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))), 'quiet');
}

function partsOf(told: Told): readonly Block[] {
  return [
    ...where(told),
    ...gates(told),
    ...findings(told),
    ...changes(told),
    ...planPart(told),
    ...(told.copy === 'full' ? signatures : []),
    ...answers(told),
    ...methodPart(told),
  ];
}

/** What people work with from week to week. */
function planAlone(told: Told, title: string): readonly Block[] {
  return [...cover(told, title), heading(2, text.gates), gatesTable(told), ...planPart(told), ...signatures];
}

const signatures: readonly Block[] = [
  onNewPage(text.signatures),
  paragraph(text.signaturesIntro),
  { kind: 'signatures', roles: text.signatureRoles },
];
