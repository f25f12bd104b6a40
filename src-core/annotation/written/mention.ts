import { type WrittenNode, writtenNodes } from './walk-written'
import type { MENTIONED } from './written-attributes'

/** What a mention is of: a theme or paper by its id, a turn by its own id and that of its paper. */
export interface Mentioned {
  readonly of: (typeof MENTIONED)[number]
  readonly id: string
  readonly paper?: string | undefined
  /** How a turn begins, and what it was called when it was mentioned. */
  readonly opening?: string | undefined
  readonly label?: string | undefined
}

/** The name that something mentioned has now; null where it is gone. */
export type NameNow = (mentioned: Mentioned) => string | null

/** What is mentioned below some nodes, each time it is. */
export function mentionedIn(nodes: readonly WrittenNode[]): Mentioned[] {
  const found: Mentioned[] = []
  for (const node of writtenNodes(nodes)) {
    const mentioned = mentionOf(node)
    if (mentioned) found.push(mentioned)
  }
  return found
}

/** What a node mentions; null where it is no mention. */
export function mentionOf({ type, attrs }: WrittenNode): Mentioned | null {
  const { of, id, paper, opening, label } = (attrs ?? {}) as Partial<Mentioned>
  return type === 'mention' && of !== undefined && id !== undefined ? { of, id, paper, opening, label } : null
}

/** What is written with each mention under the name it has now; one that is gone keeps the last, marked as gone. */
export function withNamesNow<N extends WrittenNode>(
  nodes: readonly N[],
  nameNow: NameNow,
  goneMark: string,
): N[] {
  return nodes.map(node => {
    const mentioned = mentionOf(node)
    if (mentioned) {
      const label = nameNow(mentioned) ?? `${mentioned.label ?? ''} (${goneMark})`
      return { ...node, attrs: { ...node.attrs, label } }
    }
    return node.content
      ? { ...node, content: withNamesNow(node.content as readonly N[], nameNow, goneMark) }
      : node
  })
}
