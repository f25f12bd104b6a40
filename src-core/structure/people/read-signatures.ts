import type { Block } from '../../document/model'
import { anyLanguage, eachLanguage } from '../../vocabulary/languages'
import { DEGREES } from '../labels/speaker-names'

/** Who signed a paper. */
export interface Signature {
  /** As printed: `De minister van Zeezaken`; null where a name is all there is. */
  readonly office: string | null
  readonly name: string | null
}

const OFFICE = eachLanguage(({ letters }) => letters?.office, 'u')
const NAME = eachLanguage(({ letters }) => letters?.signer, 'u')
const SIGNS_BELOW = new RegExp(`^(?:${anyLanguage(({ letters }) => letters?.signsBelow)})[,.]?$`, 'iu')
/** A name in full, alone on its line, and an office below one. */
const FULL_NAME = new RegExp(
  String.raw`^\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|(?:(?:${anyLanguage(({ speakers }) => speakers?.nameParticles)}) )?\p{Lu}[\p{L}’'-]+)){1,3}$`,
  'u',
)
/** The same with titles and degrees, below the last words of a paper. */
const LAST_NAME = new RegExp(
  String.raw`^(?:(?:Mag|Dr|Prof|Ing|Dipl|DI)\.?(?:a|in)?(?:-Ing\.)? )*(?<name>\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:\p{Lu}\.|(?:(?:${anyLanguage(({ speakers }) => speakers?.nameParticles)}) )?\p{Lu}\p{Ll}[\p{L}’'-]*)){1,2})${DEGREES}$`,
  'u',
)

/** Whether the last line of a paper is the name of who signs it, below a sentence that ended. */
export function signsAlone(line: string, before: string): boolean {
  return LAST_NAME.test(line.trim()) && /[.!?][”"’»)]*$/.test(before.trimEnd())
}

const OFFICE_BELOW = /^\p{Lu}[\p{L} ,-]{4,80}$/u
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
  if (found.size > 0) return [...found.values()]
  blocks.forEach((block, index) => {
    if (!SIGNS_BELOW.test(words(block))) return
    const [name = '', below = ''] = blocks.slice(index + 1, index + 3).map(words)
    if (!FULL_NAME.test(name)) return
    const isOffice = OFFICE_BELOW.test(below) && below.split(' ').length <= 6
    found.set(name, { office: isOffice ? below : null, name })
  })
  const last = blocks.filter(({ kind }) => kind !== 'footnote').slice(-2)
  const [before, line] = last.map(words)
  const end = last[0] ? text.slice(last[0].start, last[0].end) : ''
  if (found.size === 0 && line !== undefined && signsAlone(line, before || end))
    found.set(line, { office: null, name: line })
  return [...found.values()]
}

/** A signature as the facts of a paper name it. */
export function printSignature({ office, name }: Signature): string {
  return [office, name].filter(part => part !== null).join(', ')
}
