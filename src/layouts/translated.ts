import { drawnIn, type Drawn } from './drawn.ts';

/*
 * The translator of a browser takes each text out and puts an element in its place; dictionaries and reading aids split it and
 * wrap a word. Preact goes on writing to the text that it knows, which nobody sees then: figures would stand still. So a text
 * that was taken out is put back, emptied, beside what stands for it; and once Preact changes anything in that element, what is
 * not its own goes and its texts show again, which the translator sees as new ones.
 */

/** Elements in which somebody else has changed a text, with what Preact had drawn there. */
const changed = new Map<Node, readonly unknown[]>();

const observer = new MutationObserver((records) => {
  const parents = new Set(changed.keys());
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'childList' && [...addedNodes, ...removedNodes].some((node) => node instanceof Text)) parents.add(target);
  }
  if (parents.size === 0) return;
  const written = new Set(records.filter(({ type }) => type === 'characterData').map(({ target }) => target));
  for (const [parent, own] of drawnIn(parents)) {
    const before = changed.get(parent);
    const now = own.flatMap(({ node, text }) => [node, text]);
    // Preact writes the whole text, and a number 0 anew each time; whoever splits a text leaves a part of it.
    const isNew =
      own.some((drawn) => written.has(drawn.node) && isAsDrawn(drawn)) ||
      (before && (now.length !== before.length || now.some((value, at) => value !== before[at])));
    changed.delete(parent);
    hold(parent, own);
    const isAsLeft = own.every(isAsDrawn);
    if (isAsLeft && !before) continue;
    if (isNew || foreign(parent, own).length === 0) show(parent, own);
    else if (!isAsLeft) changed.set(parent, now);
  }
  // What was done here is not Preact's doing.
  observer.takeRecords();
});
observer.observe(document.body, { childList: true, subtree: true, characterData: true });

/** Puts each text back that is not where Preact left it: emptied, and in its order. */
function hold(parent: Node, own: readonly Drawn[]): void {
  let next: Node | null = null;
  for (const { node, text } of own.toReversed()) {
    if (text !== undefined && node.parentNode !== parent) {
      // Where it stands inside what was wrapped round it, a copy stands for it there.
      node.parentNode?.replaceChild(node.cloneNode(), node);
      node.nodeValue = '';
      parent.insertBefore(node, next);
    }
    if (node.parentNode === parent) next = node;
  }
}

/** Takes away what is not Preact's own, and lets its texts show. */
function show(parent: Node, own: readonly Drawn[]): void {
  for (const node of foreign(parent, own)) node.remove();
  for (const drawn of own) if (!isAsDrawn(drawn)) drawn.node.nodeValue = drawn.text ?? '';
}

/** What others have put there. Our own messages, which have an id, are none of it. */
function foreign(parent: Node, own: readonly Drawn[]): readonly ChildNode[] {
  return [...parent.childNodes].filter(
    (child) => !own.some(({ node }) => node === child) && !(child instanceof Comment || (child as Element).id),
  );
}

function isAsDrawn({ node, text }: Drawn): boolean {
  return text === undefined || node.nodeValue === text;
}
