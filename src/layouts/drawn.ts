/** A thing that Preact has drawn, as it keeps it: the names are the same in every build of Preact 10. */
interface Kept {
  /** A function for a component, a name for an element, null for a text. */
  readonly type: unknown;
  readonly props: unknown;
  /** The first node of it in the page. */
  readonly __e?: Node;
  /** What is drawn inside. */
  readonly __k?: readonly (Kept | null)[] | null;
}

/** A node that Preact holds for its own; with its text where it is one. */
export interface Drawn {
  readonly node: Node;
  readonly text: string | undefined;
}

/** What Preact has drawn directly in each of these elements, in order, whether it is still there or not. Nothing for what is in no island. */
export function drawnIn(parents: ReadonlySet<Node>): ReadonlyMap<Node, readonly Drawn[]> {
  const found = new Map<Node, Drawn[]>([...parents].map((parent) => [parent, []]));
  const visit = (kept: Kept | null, parent: Node) => {
    if (!kept) return;
    const { type, props, __e: node, __k: inside } = kept;
    const isNode = typeof type !== 'function' && node !== undefined;
    if (isNode) found.get(parent)?.push({ node, text: type === null ? String(props) : undefined });
    for (const part of inside ?? []) visit(part, isNode ? node : parent);
  };
  for (const island of new Set([...parents].map((parent) => (parent as Element).closest('astro-island')))) {
    // Preact keeps on the element what it has drawn in it.
    const { __k: root } = (island ?? {}) as { readonly __k?: Kept };
    if (island && root) visit(root, island);
  }
  return found;
}
