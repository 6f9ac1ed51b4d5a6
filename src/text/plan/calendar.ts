/** The words of the calendar. */
export const calendar = {
  name: (trust: string) => (trust ? `Action plan: ${trust}` : 'Action plan'),
  gate: (name: string) => `Gate: ${name}`,
  status: 'Status',
  line: (name: string, value: string) => `${name}: ${value}`,
} as const;
