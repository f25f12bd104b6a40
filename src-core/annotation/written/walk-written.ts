/** A node of what is written, in a note or on a page of the notebook, in tiptap's JSON form. */
export interface WrittenNode {
  readonly type: string
  readonly text?: string | undefined
  readonly attrs?: object | undefined
  readonly content?: readonly WrittenNode[] | undefined
}

/** Every node below some, in the order in which one reads them; it needs no stack however deep they lie. */
export function* writtenNodes<N extends WrittenNode>(nodes: readonly N[]): Generator<N> {
  const waiting = [...nodes].reverse()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    const { content = [] } = node
    // What lies in a node is of the same kind as the node.
    for (let at = content.length - 1; at >= 0; at--) waiting.push(content[at] as N)
  }
}
