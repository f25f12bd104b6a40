import type { Block } from '../../document/model'
import { anyLanguage } from '../../vocabulary/languages'

/** What a chamber prints above every paper of its. */
const MASTHEAD = new RegExp(`^(?:${anyLanguage(({ heads }) => heads?.whole)})$`, 'u')

/** A dossier's number alone. */
const DOSSIER = /^[1-4]\d[ .\u00A0]?\d{3}$/

/** Whether words are all of a line above any paper of a chamber, or its dossier's number, and so no title of it. */
export function isMasthead(words: string): boolean {
  return MASTHEAD.test(words.trim()) || DOSSIER.test(words.trim())
}

/** A shorter paragraph, in UTF-16 units, may stand above a title whatever it ends with. */
const SENTENCES = 120

/** The blocks above the first that is running text: what looks like a paper's title below it is that of a chapter. */
export function aboveText({
  masked,
  blocks,
}: {
  readonly masked: string
  readonly blocks: readonly Block[]
}): readonly Block[] {
  const first = blocks.findIndex(
    ({ kind, start, end }) =>
      kind === 'paragraph' && end - start > SENTENCES && /[.?!]$/.test(masked.slice(start, end).trimEnd()),
  )
  return first < 0 ? blocks : blocks.slice(0, first)
}
