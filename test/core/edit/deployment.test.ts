import { expect, test } from 'vitest';
import { emptyAssessment, type Assessment } from '../../../src/core/answers.ts';
import { dateGate, describeDeployment, stateFact } from '../../../src/core/edit/deployment.ts';

const empty = emptyAssessment('x');
const before: Assessment = {
  ...empty,
  deployment: { ...empty.deployment, trust: 'Northmoor', dates: { contract: '2027-01-31' }, facts: { 'cloud-hosted': true } },
};

test('a line of the deployment leaves the others', () => {
  expect(describeDeployment(before, { tool: 'Reader', stage: 'live' })).toEqual({
    ...before,
    deployment: { ...before.deployment, tool: 'Reader', stage: 'live' },
  });
});

test('the day of a gate is given, changed and taken away', () => {
  const given = dateGate(before, 'go-live', '2027-06-30');
  expect(given.deployment).toEqual({ ...before.deployment, dates: { contract: '2027-01-31', 'go-live': '2027-06-30' } });
  expect(dateGate(given, 'go-live', '2027-07-31').deployment.dates['go-live']).toBe('2027-07-31');
  expect(dateGate(given, 'go-live', undefined)).toEqual(before);
});

test('a fact is yes, no or blank', () => {
  expect(stateFact(before, 'cloud-hosted', false).deployment.facts).toEqual({ 'cloud-hosted': false });
  expect(stateFact(before, 'network-member', true).deployment.facts).toEqual({ 'cloud-hosted': true, 'network-member': true });
  expect(stateFact(before, 'cloud-hosted', undefined).deployment).toEqual({ ...before.deployment, facts: {} });
});
