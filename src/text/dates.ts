const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day in words, such as 24 November 2026, from year-month-day. Read as text, so no time zone can move it. */
export function dayInWords(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** The time of a moment where the person is, such as 14:05, from ISO text. */
export function timeInWords(moment: string): string {
  const at = new Date(moment);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

/** The day and time of a moment where the person is, such as 24 November 2026 at 14:05. */
export function momentInWords(moment: string): string {
  const at = new Date(moment);
  return `${at.getDate()} ${MONTHS[at.getMonth()]} ${at.getFullYear()} at ${timeInWords(moment)}`;
}

/** The day of a moment where the person is, as year-month-day. */
export function dayOf(moment: string): string {
  const at = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The same day in two short lines, such as 24 Nov and 2026, for a chart. */
export function shortDay(moment: string): readonly [string, string] {
  const at = new Date(moment);
  return [`${at.getDate()} ${MONTHS[at.getMonth()]?.slice(0, 3)}`, String(at.getFullYear())];
}
