import type { Extraction } from '../../../src-core/document/extracted'
import type { Identifier } from '../../../src-core/document/model'
import { numberOfFiled } from '../../../src-core/structure/mentions/find-identifiers'
import { anyPattern } from '../../../src-core/vocabulary/languages'
import { akomaNtosoDate, akomaNtosoTitle, answersOnly } from './akoma-ntoso'
import { assembleeDate } from './assemblee'
import { bundestagDate, bundestagTitle } from './bundestag'
import type { XmlElement } from './parse-xml'
import { child, find, findAll, textOf } from './xml-tree'

type Meta = NonNullable<Extraction['meta']>

/** Vocabularies that only Dutch papers are written in. */
const DUTCH: ReadonlySet<string> = new Set(['officiele-publicatie', 'kamerwrk', 'vlosCoreDocument'])

/** What an official publication says about itself: its number, title, date and, where its vocabulary tells, its kind. */
export function publicationMeta(root: XmlElement): Meta {
  const title = textOf(find(root, 'item-titel')) || paperTitle(root) || sessionTitle(root)
  const date = isoDate(root)
  const kind = publicationKind(root)
  const language =
    root.attributes['lang']?.slice(0, 2).toLowerCase() ?? (DUTCH.has(root.name) ? 'nl' : undefined)
  const identifiers = ownNumbers(root)
  return {
    ...(language && { language }),
    ...(title && { title }),
    ...(date && { date }),
    ...(kind && { kind }),
    ...(identifiers.length > 0 && { identifiers }),
  }
}

const SAYS_NOTHING = anyPattern(({ facts }) => facts?.saysNothing, 'u')

/** What a paper is called, behind what its dossier is about where its own title does not say. */
function paperTitle(root: XmlElement): string {
  const title = textOf(child(find(root, 'stuk'), 'titel'))
  const dossier = textOf(child(find(root, 'dossier'), 'titel'))
  const saysNothing = title !== '' && !/\p{Ll}/u.test(title) && !SAYS_NOTHING.test(title)
  return dossier !== '' && saysNothing ? `${dossier}: ${title}` : title
}

function sessionTitle(root: XmlElement): string {
  if (root.name === 'akomaNtoso') return akomaNtosoTitle(root)
  if (root.name === 'dbtplenarprotokoll') return bundestagTitle(root)
  return root.name === 'vlosCoreDocument' ? textOf(child(find(root, 'vergadering'), 'titel')) : ''
}

function publicationKind(root: XmlElement): Meta['kind'] {
  if (root.name === 'vlosCoreDocument' || find(root, 'spreekbeurt') || find(root, 'handelingen'))
    return 'debate'
  if (root.name === 'akomaNtoso' && answersOnly(root)) return 'question-answers'
  if (
    root.name === 'dbtplenarprotokoll' ||
    root.name === 'compteRendu' ||
    (root.name === 'akomaNtoso' && find(root, 'debateBody'))
  )
    return 'debate'
  if (!find(root, 'kamervragen') && !find(root, 'kamervraagnummer')) return undefined
  return find(root, 'antwoord') ? 'question-answers' : 'questions'
}

function isoDate(root: XmlElement): string | null {
  if (root.name === 'dbtplenarprotokoll') return bundestagDate(root)
  return /^\d{4}-\d{2}-\d{2}/.exec(printedDate(root))?.[0] ?? null
}

function printedDate(root: XmlElement): string {
  if (root.name === 'akomaNtoso') return akomaNtosoDate(root)
  if (root.name === 'compteRendu') return assembleeDate(root)
  if (root.name === 'vlosCoreDocument') return textOf(child(find(root, 'vergadering'), 'datum'))
  return child(find(root, 'datumtekst'), 'datum')?.attributes['isodatum'] ?? ''
}

/** The paper's own numbers: from the address of its metadata, else the dossiers and the number that the file names. */
function ownNumbers(root: XmlElement): Identifier[] {
  const filed = filedNumber(root)
  const number = textOf(find(find(root, 'stuknr'), 'ondernummer'))
  if (filed || !/^\w{1,5}$/.test(number)) return filed ? [filed] : []
  return findAll(find(root, 'dossier'), 'dossiernummer').flatMap(dossier => {
    const [, digits, chapter] = DOSSIER.exec(textOf(dossier)) ?? []
    if (digits === undefined) return []
    const value = [digits.replace(/\D/g, ''), chapter, number].filter(Boolean).join('-')
    const named = /\d/.test(number) ? `nr. ${number}` : number
    const part = chapter === undefined ? '' : `${/^\d/.test(chapter) ? '-' : ' '}${chapter}`
    return [{ kind: 'kamerstuk', value, text: `${digits}${part}, ${named}` }]
  })
}

/** A dossier's number, perhaps with the part of it or the chapter of a budget: `21 501-02`, `36 200 VII`. */
const DOSSIER = /^(\d\d[ .\u00A0]?\d{3})(?:[\s-]*\(?([IVXLC]{1,6}[A-Z]?|\d{2}|R\d{4})\)?)?$/

function filedNumber(root: XmlElement): Identifier | null {
  const addresses = findAll(root, 'meta').map(({ attributes }) => attributes['content'] ?? '')
  const name = addresses.map(one => /\/([a-z]{1,5}-[\w-]+)\/metadata\.xml$/.exec(one)?.[1]).find(Boolean)
  return name === undefined ? null : numberOfFiled(name)
}
