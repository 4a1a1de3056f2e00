/**
 * Browsers translate a page by wrapping or replacing its text nodes in elements of their own (<font>). React then removes, or inserts
 * before, a text that is no longer the child it was, and throws. This makes both work: on a moved text they act on the element around it,
 * on a replaced one they do nothing. Text that React only changes is not affected: numbers and names that change are in elements of their
 * own.
 */
export function toleratePageTranslation(): void {
  const { removeChild, insertBefore } = Node.prototype
  /** The child of `parent` that holds `node` now; null when it is not in there any more. */
  const holder = (parent: Node, node: Node): ChildNode | null => {
    for (let at: Node | null = node; at !== null; at = at.parentNode) if (at.parentNode === parent) return at as ChildNode
    return null
  }
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T
    const moved = holder(this, child)
    if (moved !== null) removeChild.call(this, moved)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (before === null || before.parentNode === this) return insertBefore.call(this, node, before) as T
    return insertBefore.call(this, node, holder(this, before)) as T
  }
}
