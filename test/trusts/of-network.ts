import type { Level, Rules } from '../../src/bank/types.ts';
import { emptyAssessment, type Answer, type Assessment } from '../../src/core/answers.ts';
import { encodeForFile } from '../../src/save/format/encode.ts';

/*
 * The files of the trusts of an invented network. Answers hang together as they do in life: a trust that is well on in one
 * section is more likely to be well on in the others, and two sections of every trust lean on each other more than the rest.
 */

const PLACES =
  'Alderbrook Birchmere Calderwick Dunmarsh Eastholme Fenbury Greywell Hazelford Ivyford Kestrel-Vale Larkstone Mossgate Netherby Oakshaw Pendle-Bay Quarrington Rushcombe Silverdale-Moor Thornwick Ulverbeck Vale-of-Ash Westhaven Yarrowby Zealdon'.split(
    ' ',
  );
const KINDS = ['Hospitals', 'General', 'Teaching Hospitals', 'Community and Acute', 'University Hospitals'];

/** What must never leave a trust's own file: it stands in notes, owners, reasons, links and own actions of every trust. */
export const PRIVATE = [
  'Morwenna Sedge',
  '07700 900123',
  'm.sedge@mail.example',
  'intranet.example/papers',
  'patient 943 476 5919',
] as const;
const [PERSON, PHONE, MAIL, LINK, PATIENT] = PRIVATE;

export interface TrustFileOfTest {
  readonly name: string;
  readonly trust: string;
  readonly assessment: Assessment;
  readonly text: string;
}

/** The files of so many trusts, the same for the same seed; with `wordy` notes each has some 40 KB. */
export function filesOfTrusts(rules: Rules, many: number, seed = 1, notes: 'short' | 'wordy' = 'short'): readonly TrustFileOfTest[] {
  return Array.from({ length: many }, (_, number) => {
    const assessment = assessmentOfTrust(rules, number, seed, notes === 'wordy' ? 32 : 1);
    const { trust } = assessment.deployment;
    const savedAt = `2026-11-${String(1 + (number % 24)).padStart(2, '0')}T09:${String(number % 60).padStart(2, '0')}:00.000Z`;
    const text = encodeForFile({ assessment, revision: 1 + (number % 9), savedAt, bankVersion: rules.version });
    return { name: `groundwork-${trust.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-2026-11-24.json`, trust, assessment, text };
  });
}

function assessmentOfTrust(rules: Rules, number: number, seed: number, times: number): Assessment {
  const random = randomFrom(seed * 7919 + number);
  const trust = nameOfTrust(number);
  const ability = random();
  const lean = random();
  const bySection = new Map(
    rules.sections.map((section, at) => [section, 0.6 * ability + 0.4 * (at < 2 ? 0.75 * lean + 0.25 * random() : random())]),
  );
  const answers = Object.fromEntries(
    rules.questions.flatMap(({ id, section, mayNotApply }): readonly (readonly [string, Answer])[] => {
      const chance = random();
      const reached = bySection.get(section)! * 3.4 + (random() - 0.5) * 1.8;
      if (chance < 0.04) return [];
      if (chance < 0.1) return [[id, { kind: 'unknown' }]];
      if (chance < 0.14 && mayNotApply) return [[id, { kind: 'notApplicable', reason: `${PERSON} says that we have none.` }]];
      return [[id, { kind: 'level', level: Math.max(0, Math.min(3, Math.round(reached - 0.2))) as Level }]];
    }),
  );
  const asked = rules.questions.map(({ id }) => id);
  return {
    ...emptyAssessment(`${seed.toString(16).padStart(8, '0')}${number.toString(16).padStart(24, '0')}`),
    deployment: {
      trust,
      network: 'Northern Vale Imaging Network',
      tool: 'Chest X-ray triage',
      useCase: `First reads, agreed with ${PERSON}`,
      stage: 'procuring',
      dates: { contract: '2027-03-31', 'go-live': `2027-${String(6 + (number % 6)).padStart(2, '0')}-01` },
      facts: { ...(number % 5 === 0 && { 'several-sites': false }), ...(number % 3 === 0 && { 'cloud-hosted': true }) },
    },
    answers,
    requirements: random() < 0.5 ? { R06: { kind: 'partly' }, R08: { kind: 'met' } } : { R06: { kind: 'notMet' } },
    remarks: Object.fromEntries(
      asked
        .filter(() => random() < 0.35)
        .map((id) => [id, { note: `Ring ${PERSON}, ${PHONE}, about ${PATIENT}. `.repeat(times), evidence: `https://${LINK}/${id}` }]),
    ),
    plan: Object.fromEntries(
      asked.filter(() => random() < 0.2).map((id) => [id, { owner: PERSON, due: '2027-02-01', note: `Write to ${MAIL}` }]),
    ),
    ownActions: { 'own-1': { title: `Thank ${PERSON}` } },
  };
}

function nameOfTrust(number: number): string {
  const place = PLACES[(number * 7) % PLACES.length]!.replaceAll('-', ' ');
  const round = Math.floor(number / PLACES.length);
  const kind = KINDS[((number % PLACES.length) + round) % KINDS.length]!;
  return round < KINDS.length ? `${place} ${kind}` : `${place} ${kind} ${round}`;
}

/* Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
