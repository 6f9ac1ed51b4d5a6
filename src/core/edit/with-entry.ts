/** A copy of the record with this entry, or without it where the value is undefined. */
export function withEntry<T>(record: Readonly<Record<string, T>>, id: string, value: T | undefined): Readonly<Record<string, T>> {
  const { [id]: _, ...rest } = record;
  return value === undefined ? rest : { ...rest, [id]: value };
}

/** A set of fields without those that are empty; undefined where all of them are. */
export function filled<T extends object>(fields: T): T | undefined {
  const kept = Object.entries(fields).filter(([, field]) => field !== undefined && field !== '');
  return kept.length === 0 ? undefined : (Object.fromEntries(kept) as T);
}
