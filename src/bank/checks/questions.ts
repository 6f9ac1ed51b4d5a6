import { eachQuestion, type Checking } from './checking.ts';
import { instead } from '../explain.ts';

/** The most questions that may be marked critical at one gate, and the most that may rest on our own judgement alone. */
const CRITICAL_AT_MOST = 6;
const PRACTICE_AT_MOST = 8;

/** Each question is unique, rests on something, names things that exist, and has levels like no other. */
export function checkQuestions(checking: Checking): void {
  const { bank, report } = checking;
  const roles = Object.keys(bank.roles);
  const gates = bank.gates.map((gate) => gate.id);
  const facts = bank.facts.map((fact) => fact.id);
  const findings = bank.findings.map((finding) => finding.id);
  const requirements = bank.requirements.map((requirement) => requirement.id);
  const seen = new Map<string, string>();
  const levels = new Map<string, string>();
  const critical = new Map<string, number>();
  let practice = 0;

  eachQuestion(checking, (question, place) => {
    const known = (what: string, id: string, ids: readonly string[], path: readonly PropertyKey[]) => {
      if (!ids.includes(id)) report(place, path, `There is no ${what} "${id}". ${instead(id, ids)}`);
    };

    const twin = seen.get(question.id);
    if (twin) report(place, ['id'], `The id "${question.id}" is already used in ${twin}. Give this question its own id.`);
    seen.set(question.id, place.name);
    const fileId = place.name.replace(/^.*\//, '').replace(/\.yaml$/, '');
    if (fileId !== question.id)
      report(place, ['id'], `The id "${question.id}" differs from the name of the file. Write id: ${fileId}, or rename the file.`);

    known('gate', question.gate, gates, ['gate']);
    if (question.askWhen !== undefined) known('fact', question.askWhen, facts, ['askWhen']);
    question.ask.forEach((role, at) => known('role', role, roles, ['ask', at]));
    question.findings.forEach((link, at) => known('finding', link.id, findings, ['findings', at, 'id']));
    question.requirements.forEach((link, at) => known('requirement', link.id, requirements, ['requirements', at, 'id']));
    question.steps.forEach((step, at) => {
      known('role', step.owner, roles, ['steps', at, 'owner']);
      if (step.to !== at + 1)
        report(place, ['steps', at, 'to'], `The steps must go to 1, to 2 and to 3, in this order. Write to: ${at + 1}.`);
    });

    const rests = question.findings.length + question.requirements.length > 0;
    if (!rests && question.basis === undefined) {
      report(place, [], 'This question rests on nothing. Link a finding or a requirement, or write basis: practice.');
    }
    if (question.basis === 'practice' && (practice += 1) > PRACTICE_AT_MOST) {
      report(place, ['basis'], `More than ${PRACTICE_AT_MOST} questions rest on our own judgement alone. Link a finding or a requirement.`);
    }
    if (question.critical) {
      const count = (critical.get(question.gate) ?? 0) + 1;
      critical.set(question.gate, count);
      if (count > CRITICAL_AT_MOST)
        report(
          place,
          ['critical'],
          `More than ${CRITICAL_AT_MOST} questions are critical at the gate "${question.gate}". Leave the line out here or there.`,
        );
    }

    question.levels.forEach((level, at) => {
      const plain = level.toLowerCase().replace(/\W+/g, ' ').trim();
      const other = levels.get(plain);
      if (other) report(place, ['levels', at], `This level reads like one of ${other}. Say what differs and can be seen.`);
      levels.set(plain, place.name);
    });
  });
}
