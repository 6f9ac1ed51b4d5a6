/**
 * Fetches a part of the page that comes later. Where it cannot be fetched, the page goes on without it, and it is tried again
 * when the connection is back: somebody may have gone offline while it was on its way.
 */
export function fetchPart<T>(part: () => Promise<T>, onPart: (part: T) => void): void {
  part().then(onPart, () => addEventListener('online', () => fetchPart(part, onPart), { once: true }));
}
