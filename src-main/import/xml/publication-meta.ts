import type { Extraction } from '../../../src-core/document/extracted'
import type { Identifier } from '../../../src-core/document/model'
import type { XmlElement } from './parse-xml'
import { child, find, findAll, textOf } from './xml-tree'

type Meta = NonNullable<Extraction['meta']>

const KINDS = { kst: 'kamerstuk', ah: 'aanhangsel', h: 'handelingen', blg: 'attachment' } as const

/** Vocabularies that only Dutch papers are written in. */
const DUTCH: ReadonlySet<string> = new Set(['officiele-publicatie', 'kamerwrk', 'vlosCoreDocument'])

/** What an official publication says about itself: its number, title, date and, where its vocabulary tells, its kind. */
export function publicationMeta(root: XmlElement): Meta {
  const title =
    textOf(find(root, 'item-titel')) || textOf(child(find(root, 'stuk'), 'titel')) || sessionTitle(root)
  const date = isoDate(root)
  const kind = publicationKind(root)
  const language = root.attributes['lang']?.slice(0, 2) ?? (DUTCH.has(root.name) ? 'nl' : undefined)
  const identifiers = ownIdentifiers(root)
  return {
    ...(language && { language }),
    ...(title && { title }),
    ...(date && { date }),
    ...(kind && { kind }),
    ...(identifiers.length > 0 && { identifiers }),
  }
}

function sessionTitle(root: XmlElement): string {
  return root.name === 'vlosCoreDocument' ? textOf(child(find(root, 'vergadering'), 'titel')) : ''
}

function publicationKind(root: XmlElement): Meta['kind'] {
  if (root.name === 'vlosCoreDocument' || find(root, 'spreekbeurt')) return 'debate'
  if (!find(root, 'kamervragen') && !find(root, 'kamervraagnummer')) return undefined
  return find(root, 'antwoord') ? 'question-answers' : 'questions'
}

function isoDate(root: XmlElement): string | null {
  const date =
    root.name === 'vlosCoreDocument'
      ? textOf(child(find(root, 'vergadering'), 'datum'))
      : (child(find(root, 'datumtekst'), 'datum')?.attributes['isodatum'] ?? '')
  return /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? null
}

/** The paper's own number, from the address of its metadata. */
function ownIdentifiers(root: XmlElement): Identifier[] {
  const address = findAll(root, 'meta').map(({ attributes }) => attributes['content'] ?? '')
  const match = address.map(one => /\/((kst|ah|h|blg)-[\w-]+)\/metadata\.xml$/.exec(one)).find(Boolean)
  const [, text, series] = match ?? []
  if (!text || !series) return []
  return [
    {
      kind: KINDS[series as keyof typeof KINDS],
      value: text.replace(/^(?:kst|ah|h|blg)-(?:tk-|ek-)?/, ''),
      text,
    },
  ]
}
