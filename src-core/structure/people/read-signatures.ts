import type { Block } from '../../document/model'
import { eachLanguage } from '../../vocabulary/languages'

/** Who signed a paper. */
export interface Signature {
  /** As printed: `De minister van Zeezaken`. */
  readonly office: string
  readonly name: string | null
}

const OFFICE = eachLanguage(({ letters }) => letters?.office, 'u')
const NAME = eachLanguage(({ letters }) => letters?.signer, 'u')
/** How many blocks may stand between an office and the name below it. */
const NEAR = 2

/** The ministers who signed a paper: an office on a line of its own, and the name below or behind it. Linear. */
export function readSignatures(text: string, blocks: readonly Block[]): Signature[] {
  const found = new Map<string, Signature>()
  const words = ({ start, end }: Block) => (end - start > 200 ? '' : text.slice(start, end).trim())
  blocks.forEach((block, index) => {
    const { office: printed, with: initialled } = OFFICE.exec(words(block))?.groups ?? {}
    if (!printed) return
    const below = blocks
      .slice(index + 1, index + 1 + NEAR)
      .map(next => NAME.exec(words(next))?.groups?.['name'])
      .find(Boolean)
    // A name in full looks like one more field of the office: `…, Natuur en Visserij, Mark Haverkamp`.
    const [, fields, full] = below ? [] : (/^(.+), ([^,]+)$/u.exec(printed) ?? [])
    const isNamed = initialled === undefined && full !== undefined && NAME.test(full)
    const office = isNamed ? (fields ?? printed) : printed
    const behind = isNamed ? full : initialled
    const name = (behind && NAME.exec(behind)?.groups?.['name']) || below || null
    if (name !== null) found.set(office.toLowerCase(), { office: office.replace(/\s+/g, ' '), name })
  })
  return [...found.values()]
}

/** A signature as the facts of a paper name it. */
export function printSignature({ office, name }: Signature): string {
  return name === null ? office : `${office}, ${name}`
}
