import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/answers.ts';
import { calendarOf } from '../../../src/report/calendar/calendar.ts';
import { lineTitle } from '../../../src/report/model/action-words.ts';
import { plainText } from '../../../src/report/model/plain-text.ts';
import type { Told } from '../../../src/report/model/told.ts';
import { rules } from '../../rules-of-the-bank.ts';
import { runs } from '../../runs.ts';
import { hostileRespondent, nothingSaid, workedExample } from '../cases.ts';
import { toldOf } from '../told.ts';

const written = (told: Told): string => {
  const calendar = calendarOf(told);
  if (calendar === null) throw new Error('Nothing has a date.');
  return calendar;
};
const componentOf = (told: Told) => new ICAL.Component(ICAL.parse(written(told)) as unknown[]);
const eventsOf = (told: Told) => componentOf(told).getAllSubcomponents('vevent');
const valueOf = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name) ?? '');
const withDates = (dates: Assessment['deployment']['dates']): Assessment => ({
  ...nothingSaid(),
  deployment: { ...nothingSaid().deployment, dates },
});

describe.each([
  ['worked example', workedExample],
  ['hostile respondent', hostileRespondent],
])('%s', (_, made) => {
  const told = toldOf(made());
  const open = told.lines.filter(
    ({ kind, status, said }) => said.due !== undefined && kind !== 'settled' && status !== 'done' && status !== 'willNotDo',
  );

  test('has every dated action that is still to be done, and every dated gate, each once and on its day', () => {
    const days = eventsOf(told).map((event) => [valueOf(event, 'summary'), valueOf(event, 'dtstart')]);
    const gates = rules.gates.flatMap((id) => {
      const day = told.assessment.deployment.dates[id];
      return day === undefined ? [] : [[`Gate: ${told.words.gates[id]!.name}`, day]];
    });
    expect(gates).toHaveLength(4);
    expect(days).toEqual([...gates, ...open.map((line) => [plainText(lineTitle(line, told)), line.said.due])]);
    expect(new Set(eventsOf(told).map((event) => valueOf(event, 'uid'))).size).toBe(days.length);
  });

  test('every event is a whole day that takes no time and asks nobody', () => {
    for (const event of eventsOf(told)) {
      const start = event.getFirstPropertyValue('dtstart') as ICAL.Time;
      const end = event.getFirstPropertyValue('dtend') as ICAL.Time | null;
      expect(start.isDate).toBe(true);
      if (start.year < 9999) expect(end?.subtractDate(start).toSeconds()).toBe(86_400);
      expect(valueOf(event, 'transp')).toBe('TRANSPARENT');
      for (const name of ['organizer', 'attendee', 'valarm']) expect(event.getFirstProperty(name)).toBe(null);
    }
  });

  test('lines end in CR LF and are at most 75 octets, and no character is cut', () => {
    const calendar = written(told);
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of calendar.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(calendar).not.toMatch(/\p{Cs}|(?![\r\n\t])\p{Cc}/u);
  });

  test('a later calendar has the same events, each with a higher number', () => {
    const [before, after] = [eventsOf(told), eventsOf({ ...told, made: '2026-11-25T09:00:01.000Z' })];
    expect(after.map((event) => valueOf(event, 'uid'))).toEqual(before.map((event) => valueOf(event, 'uid')));
    for (const [at, event] of after.entries()) {
      expect(Number(valueOf(event, 'sequence'))).toBeGreaterThan(Number(valueOf(before[at]!, 'sequence')));
      expect(valueOf(event, 'dtstamp')).toBe('2026-11-25T09:00:01Z');
      expect(valueOf(event, 'last-modified')).toBe('2026-11-25T09:00:01Z');
    }
  });
});

test('a due date that somebody moves moves the event, and does not make another', () => {
  const given = workedExample();
  const line = toldOf(given).lines.find(({ kind, status }) => kind === 'gap' && status === 'notStarted')!;
  const [first, moved] = ['2027-01-13', '2027-02-03'].map((due) =>
    toldOf({ ...given, plan: { ...given.plan, [line.id]: { ...line.said, due } } }),
  );
  const [before, after] = [first!, moved!].map((told) => eventsOf(told).find((event) => valueOf(event, 'uid').includes(line.id))!);
  expect(valueOf(after!, 'uid')).toBe(valueOf(before!, 'uid'));
  expect(valueOf(after!, 'dtstart')).toBe('2027-02-03');
});

test('an event says what to do, who does it, how far it is, what it closes and before which gate', () => {
  const given = workedExample();
  const planned = toldOf(given).lines.find(({ said, action, status }) => said.owner && action && status === 'notStarted')!;
  const told = toldOf({ ...given, plan: { ...given.plan, [planned.id]: { ...planned.said, due: '2027-01-13' } } });
  const line = told.lines.find(({ id }) => id === planned.id)!;
  const event = eventsOf(told).find((one) => valueOf(one, 'uid').includes(`action-${line.id}`))!;
  for (const text of [`Owner: ${line.said.owner}`, 'Suggested owner: ', 'Status: Not started', 'Closes: '])
    expect(valueOf(event, 'description')).toContain(text);
  expect(valueOf(event, 'categories')).toBe(told.words.gates[line.gate!]!.name);
});

test('names, ids and categories may have commas, semicolons, backslashes and line breaks', () => {
  const hostile = 'a\\b,c;d\r\ne: "f"';
  const given = { ...withDates({ decide: '2027-02-03' }), id: hostile };
  const base = toldOf({ ...given, deployment: { ...given.deployment, trust: hostile } });
  const told = { ...base, words: { ...base.words, gates: { ...base.words.gates, decide: { name: hostile, question: hostile } } } };
  const event = eventsOf(told)[0]!;
  const read = plainText(hostile);
  expect(valueOf(event, 'summary')).toBe(`Gate: ${read}`);
  expect(valueOf(event, 'description')).toBe(read);
  expect(event.getFirstProperty('categories')?.getValues()).toEqual([read]);
  expect(valueOf(event, 'uid')).toBe(`${read}-gate-decide@groundwork.invalid`);
  expect(written(told).replaceAll('\r\n ', '')).toContain('X-WR-CALNAME:Action plan: a\\\\b\\,c\\;d\\ne: "f"\r\n');
});

test('the last day of all has no day after it', () => {
  const [event] = eventsOf(toldOf(withDates({ decide: '9999-12-31' })));
  expect(valueOf(event!, 'dtstart')).toBe('9999-12-31');
  expect(event!.getFirstProperty('dtend')).toBe(null);
});

test('nothing that is dated makes no calendar', () => {
  expect(calendarOf(toldOf(nothingSaid()))).toBe(null);
});

test('the number stays one that a calendar may hold, before 2026 and after 2094', () => {
  for (const [made, number] of [
    ['2000-01-01T00:00:00Z', 0],
    ['2120-01-01T00:00:00Z', 2_147_483_647],
  ] as const)
    expect(valueOf(eventsOf({ ...toldOf(workedExample()), made })[0]!, 'sequence')).toBe(String(number));
});

test('the copy to publish has no owners and no own actions', () => {
  const calendar = written(toldOf(hostileRespondent(), 'publish'));
  expect(calendar).not.toMatch(/Owner: /);
  expect(eventsOf(toldOf(hostileRespondent(), 'publish')).filter((event) => valueOf(event, 'uid').includes('own-'))).toEqual([]);
});

test('any title comes back as it can be read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
      const told = toldOf({
        ...nothingSaid(),
        ownActions: { own: { title: `x${title}` } },
        plan: { own: { due: '2027-02-03' } },
      });
      const event = eventsOf(told).find((one) => valueOf(one, 'uid').includes('action-own'))!;
      expect(valueOf(event, 'summary')).toBe(plainText(`x${title}`));
    }),
    { numRuns: runs(50) },
  );
});
