import type { ComponentChild } from 'preact';
import { useGrowing } from './use-growing.ts';

/** The parts of a long page, made one after the other, so that it can be used before all of it is there. */
export function Growing({ children }: { readonly children: readonly ComponentChild[] }) {
  return <>{children.slice(0, useGrowing(children.length, 'page'))}</>;
}
