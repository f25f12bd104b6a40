import type { Identifier, StructuredDocument } from '../document/model'
import { findIdentifiers } from '../structure/mentions/find-identifiers'
import { type ExportLanguage, exportWords } from './words'

/** The series of papers that are cited by their number. */
const CITED: readonly Identifier['kind'][] = ['kamerstuk', 'aanhangsel', 'handelingen']
const FILED = /^(?:kst|ah|h)-/

/** A paper's own number as it is cited; null where it has none, or where its title says it. */
export function citeNumber({ meta }: StructuredDocument, language: ExportLanguage): string | null {
  const own = meta.identifiers.find(({ kind }) => CITED.includes(kind))
  if (!own) return null
  const written = FILED.test(own.text) ? writeOut(own, language) : own.text
  const inTitle = findIdentifiers(meta.title).some(
    ({ kind, value }) => kind === own.kind && value === own.value,
  )
  return inTitle || meta.title === own.text || meta.title === written ? null : written
}

/** `h-tk-20212022-40-3` as people write it: `Handelingen 2021–2022, nr. 40, item 3`. */
function writeOut({ kind, value, text }: Identifier, language: ExportLanguage): string {
  const words = exportWords(language)
  const series = text.startsWith('h-') ? words.debates : text.startsWith('ah-') ? words.appendix : words.paper
  const parts = value.split('-')
  if (kind === 'kamerstuk') {
    const number = parts.pop() ?? ''
    const [dossier = '', addition] = parts
    const printed = dossier.replace(/^(\d\d)(\d{3})$/, '$1 $2')
    const chapter = addition === undefined ? '' : `${/^\d/.test(addition) ? '-' : ' '}${addition}`
    return `${series} ${printed}${chapter}, ${words.number} ${number}`
  }
  const [year = '', number = '', item] = parts
  const years = year.replace(/^(\d{4})(\d{4})$/, '$1–$2')
  return `${series} ${years}, ${words.number} ${number}${item ? `, item ${item}` : ''}`
}
