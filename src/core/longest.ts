/** The most characters of each text that a person writes, by its name in an assessment, as `length` and the fields of a page count them. */
export const LONGEST = {
  name: 200,
  role: 200,
  trust: 200,
  network: 200,
  tool: 200,
  useCase: 200,
  owner: 200,
  title: 500,
  reason: 1000,
  evidence: 1000,
  note: 5000,
} as const;
