import type { ComponentChild } from 'preact';
import { usePartByPart } from './use-part-by-part.ts';

/** The parts of a long page, made one after the other, so that it can be used before all of it is there. */
export function Growing({ children }: { readonly children: readonly ComponentChild[] }) {
  return <>{children.slice(0, usePartByPart(children.length))}</>;
}
