/* What every object inherits. A file that adds to one of these has reached the whole page. */

const SHARED: readonly object[] = [
  Object.prototype,
  Array.prototype,
  Function.prototype,
  String.prototype,
  Number.prototype,
  Boolean.prototype,
  Symbol.prototype,
  Date.prototype,
  RegExp.prototype,
  Map.prototype,
  Set.prototype,
  Promise.prototype,
  Error.prototype,
  Object,
  Array,
  JSON,
];

type Snapshot = readonly (readonly PropertyKey[])[];

/** The own keys of everything that objects share. */
export function snapshot(): Snapshot {
  return SHARED.map((shared) => Reflect.ownKeys(shared));
}

/** The first key that was added since, or undefined. What was added is taken away, so that the next file starts clean. */
export function addedSince(before: Snapshot): string | undefined {
  for (const [at, shared] of SHARED.entries()) {
    const keys = Reflect.ownKeys(shared);
    const known = before[at]!;
    if (keys.length === known.length) continue;
    const added = keys.filter((key) => !known.includes(key));
    for (const key of added) Reflect.deleteProperty(shared, key);
    return added.map(String).join(', ') || 'one was removed';
  }
  return undefined;
}
