import { dayInWords } from './dates.ts';

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const timeline = {
  heading: 'Timeline',
  intro:
    'Each action from its earliest start to its earliest finish, if work began today, with what it waits for. Upright lines are today and your gates; a red bar cannot be done in time, and an empty one is done. The table says the same.',
  alt: 'Timeline of the actions, from the earliest start to the earliest finish of each. The table of the plan says the same.',
  open: 'Timeline as a table',
  columns: { action: 'Action', start: 'Earliest start', finish: 'Earliest finish', by: 'Needed by', waits: 'Waits for' },
  today: 'Today',
  late: 'too late',
  day: (date: string): string => dayInWords(date),
  month: (month: number, year: number): string => (month === 0 ? String(year) : (SHORT[month] ?? '')),
} as const;
