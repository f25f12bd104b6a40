import type { ImportGraph } from './read-imports'

/**
 * The groups of more than one that import each other in a circle, each sorted.
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms" (1972).
 */
export function findCycles(graph: ImportGraph): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const open = new Set<string>()
  const cycles: string[][] = []
  const visit = (node: string): number => {
    const own = order.size
    order.set(node, own)
    stack.push(node)
    open.add(node)
    let low = own
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next))
      else if (open.has(next)) low = Math.min(low, order.get(next) ?? own)
    }
    lowest.set(node, low)
    if (low !== own) return low
    const group = stack.splice(stack.indexOf(node))
    for (const member of group) open.delete(member)
    if (group.length > 1) cycles.push(group.sort())
    return low
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return cycles
}
