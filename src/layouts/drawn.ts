/** A thing that Preact has drawn, as it keeps it: the names are the same in every build of Preact 10. */
interface Kept {
  /** A function for a component, a name for an element, null for a text. */
  readonly type: unknown;
  readonly props: unknown;
  readonly __e?: Node;
  readonly __k?: readonly (Kept | null)[] | null;
}

/** A node that Preact holds for its own; with its text where it is one. */
export interface Drawn {
  readonly node: Node;
  readonly text?: string;
}

/** What Preact has drawn directly in each of these elements, in order, whether it is still there or not. Nothing for what is in no island. */
export function drawnIn(parents: ReadonlySet<Node>): ReadonlyMap<Node, readonly Drawn[]> {
  const found = new Map<Node, Drawn[]>([...parents].map((parent) => [parent, []]));
  const visit = (kept: Kept, parent: Node) => {
    for (const child of kept.__k ?? []) {
      if (typeof child?.type === 'function') visit(child, parent);
      else if (child?.__e) {
        found.get(parent)?.push({ node: child.__e, ...(child.type === null && { text: String(child.props) }) });
        visit(child, child.__e);
      }
    }
  };
  const islands = new Set([...parents].map((parent) => (parent as Element).closest('astro-island')));
  for (const island of islands) if (island) visit({ type: null, props: null, __k: [(island as { __k?: Kept }).__k ?? null] }, island);
  return found;
}
