import type { StructuredDocument } from '../../document/model'
import { citeNumber } from './cite-number'
import type { CitedPaper } from './cited-facts'
import { citedPaper } from './cited-paper'
import type { CitedLanguage } from './cited-words'

const GAZETTES: Partial<Record<CitedPaper['kind'], string>> = {
  staatsblad: 'Stb.',
  staatscourant: 'Stcrt.',
  tractatenblad: 'Trb.',
}

/** What a paper is numbered by beside its title: its own number, else that in a gazette; null where it has none, or its title says it. */
export function numberBesideTitle(document: StructuredDocument, language: CitedLanguage): string | null {
  return citeNumber(document, language) ?? inGazette(citedPaper(document))
}

/** The number of a paper in a gazette, as every style writes it. */
function inGazette({ kind, year, number }: CitedPaper): string | null {
  if (kind === 'gazette') return number ?? null
  const name = GAZETTES[kind]
  return name && year && number ? `${name} ${year}, ${number}` : null
}
