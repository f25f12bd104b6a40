import type { Block } from '../../document/model'
import { anyPattern } from '../../vocabulary/languages'

/** What is on the agenda, below the title of the item, as the report says it. */
const ON_AGENDA = anyPattern(({ debates }) => debates?.opensItem, 'u')
/** A title is short, and no sentence. */
const TITLE = /^[\p{Lu}\d“"‘«][^\n]{2,110}(?<![.?!:;,])$/u
/** How many blocks the first item's title stands into the report at most. */
const HEAD = 8

/** The title of the item that a debate opens with, on the line above what is on the agenda; null where none stands there. */
export function agendaItem({
  masked,
  blocks,
}: {
  readonly masked: string
  readonly blocks: readonly Block[]
}): string | null {
  const lines = blocks.slice(0, HEAD).map(({ start, end }) => masked.slice(start, Math.min(end, start + 400)).trim())
  const at = lines.findIndex(line => ON_AGENDA.test(line))
  const title = lines[at - 1] ?? ''
  return TITLE.test(title) && /\p{L}/u.test(title) ? title : null
}
