import { createHash } from 'node:crypto';
import type { Bank } from './types.ts';

/**
 * 16 hexadecimal digits that name a bank exactly, words included: the first of the SHA-256 of its data, with the keys of
 * every part in order. The same data gives the same digits, in whatever order its files list them.
 */
export function hashOf(bank: Bank): string {
  const text = JSON.stringify(bank, (_, value: unknown) => (isRecord(value) ? inOrder(value) : value));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
