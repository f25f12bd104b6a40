import { ownValue } from '../../basics/own-value'
import { type WrittenNode, writtenNodes } from './walk-written'

/** What lies in lists of tasks and in tables, and nowhere else. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  taskList: ['taskItem'],
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
}

const INNER = new Set(Object.values(INSIDE).flat())

/** The nodes that have an attribute; one that is not named here was never bound to a node. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  checked: ['taskItem'],
  colspan: ['tableCell', 'tableHeader'],
  rowspan: ['tableCell', 'tableHeader'],
  text: ['footnote'],
  of: ['mention'],
  id: ['mention'],
  paper: ['mention'],
  opening: ['mention'],
  label: ['mention'],
}

const LEAVES = new Set(['footnote', 'mention'])

/**
 * Why some nodes are nothing that can be written: a row outside a table, a footnote without words, a mention of nothing. Null
 * where they are; what notes held before there were tables, tasks, footnotes and mentions always is. O(n).
 */
export function writtenFault(nodes: readonly WrittenNode[]): string | null {
  for (const node of nodes) if (INNER.has(node.type)) return `${node.type} stands by itself`
  for (const node of writtenNodes(nodes)) {
    const fault = contentFault(node) ?? attributeFault(node)
    if (fault !== null) return fault
  }
  return null
}

function contentFault({ type, text, content = [] }: WrittenNode): string | null {
  const inside = ownValue(INSIDE, type)
  if (inside && content.length === 0) return `${type} is empty`
  for (const inner of content)
    if (inside ? !inside.includes(inner.type) : INNER.has(inner.type)) return `${inner.type} lies in ${type}`
  return LEAVES.has(type) && (content.length > 0 || text !== undefined) ? `${type} holds something` : null
}

function attributeFault({ type, attrs = {} }: WrittenNode): string | null {
  for (const [name, value] of Object.entries(attrs)) {
    const owners = ownValue(OWNERS, name)
    if (value !== undefined && owners && !owners.includes(type)) return `${type} has ${name}`
  }
  const has = (name: string) => String((attrs as Record<string, unknown>)[name] ?? '').trim() !== ''
  if (type === 'footnote') return has('text') ? null : 'a footnote says nothing'
  if (type !== 'mention') return null
  if (!has('of') || !has('id')) return 'a mention is of nothing'
  return (attrs as Record<string, unknown>)['of'] === 'turn' && !has('paper') ? 'a turn is in no paper' : null
}
