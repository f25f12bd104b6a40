import type { Identifier, StructuredDocument } from '../../document/model'
import { ownNumber } from '../../document/own-number'
import { findIdentifiers } from '../../structure/mentions/find-identifiers'
import { type CitedLanguage, citedWords } from './cited-words'
import { readProceedings } from './proceedings-number'

const FILED = /^(?:kst|ah|h)-/

/** A paper's own number as it is cited; null where it has none, or where its title says it. */
export function citeNumber(
  { meta }: Pick<StructuredDocument, 'meta'>,
  language: CitedLanguage,
): string | null {
  const own = ownNumber({ meta })
  if (!own) return null
  const written = FILED.test(own.text) ? writeOut(own, meta.date, language) : own.text
  if (written === null) return null
  const inTitle = findIdentifiers(meta.title).some(
    ({ kind, value }) => kind === own.kind && value === own.value,
  )
  return inTitle || meta.title === own.text || meta.title === written ? null : written
}

/** The dossier that a paper's own number puts it in, in normal form: `21501-02`; null where it has no such number. */
export function dossierOf({ meta }: Pick<StructuredDocument, 'meta'>): string | null {
  const own = meta.identifiers.find(({ kind }) => kind === 'kamerstuk')
  return own?.value.replace(/-[^-]+$/, '') ?? null
}

/** `h-tk-20212022-40-3` as people write it: `Handelingen 2021–2022, nr. 40, item 3`; null where it says no more than pages. */
function writeOut(
  { kind, value, text }: Identifier,
  date: string | null,
  language: CitedLanguage,
): string | null {
  const words = citedWords(language)
  if (text.startsWith('h-')) {
    const read = readProceedings(value, date)
    if (!read?.meeting) return null
    const { years, meeting, item } = read
    return `${words.debates} ${years.from}–${years.to}, ${words.number} ${meeting}${item ? `, item ${item}` : ''}`
  }
  const parts = value.split('-')
  const number = parts.pop() ?? ''
  if (kind === 'kamerstuk') {
    const [dossier = '', addition] = parts
    const printed = dossier.replace(/^(\d\d)(\d{3})$/, '$1 $2')
    const chapter = addition === undefined ? '' : `${/^\d/.test(addition) ? '-' : ' '}${addition}`
    return `${words.paper} ${printed}${chapter}, ${/^\d/.test(number) ? `${words.number} ` : ''}${number}`
  }
  const [, first, last] = /^(\d{4})-?(\d{4})-\d+$/.exec(value) ?? []
  const years = first ? ` ${first}–${last},` : ''
  return `${words.appendix}${years} ${words.number} ${number}`
}
