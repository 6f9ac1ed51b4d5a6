import { dayInWords } from '../dates.ts';

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const timeline = {
  heading: 'Timeline',
  intro:
    'A bar runs from the earliest start of an action to its earliest finish, by our lead times and what is agreed, with a line from what it waits for. A dot is its due date. Upright lines are today and your gates. Red means a due date that has passed, or work that cannot be done in time. What is done, put off or dropped has no bar, nor has what is held up by it. The table says the same.',
  alt: 'Timeline of the actions: the earliest start and finish of each, and its due date. The table of the plan says the same.',
  open: 'Timeline as a table',
  columns: {
    action: 'Action',
    start: 'Earliest start',
    finish: 'Earliest finish',
    by: 'Needed by',
    due: 'Due date',
    waits: 'Waits for',
    status: 'Status',
  },
  today: 'Today',
  late: 'cannot be done in time',
  overdue: 'overdue',
  held: 'Held up',
  day: (date: string): string => dayInWords(date),
  month: (month: number, year: number): string => (month === 0 ? String(year) : (SHORT[month] ?? '')),
} as const;
