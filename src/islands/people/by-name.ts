/** Choices in the order of their names, as people look for them. */
export function byName(choices: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] {
  return choices.toSorted(([, a], [, b]) => a.localeCompare(b, 'en-GB'));
}
