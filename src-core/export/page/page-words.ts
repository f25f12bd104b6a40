import type { QuotationUse } from '../../notebook/page-body'
import type { ExportLanguage } from '../words'

const NL = {
  /** What a footnote says before the source. */
  from: { direct: 'Citaat uit', summary: 'Samenvatting van', comment: 'Commentaar bij' },
  unknown: 'een onbekende bron',
  gone: {
    direct: 'Woorden en vindplaats zoals laatst bekend: de annotatie is verwijderd of niet zichtbaar.',
    summary: 'Vindplaats zoals laatst bekend: de annotatie is verwijderd of niet zichtbaar.',
    comment: 'Vindplaats zoals laatst bekend: de annotatie is verwijderd of niet zichtbaar.',
  },
  unwritten: { summary: '[nog niet samengevat]', comment: '[nog geen commentaar]' },
  noWords: '[woorden niet bewaard]',
  notes: 'Voetnoten',
  back: (number: number) => `Terug naar de tekst bij voetnoot ${number}`,
  done: 'gedaan',
  open: 'open',
}

const EN: typeof NL = {
  from: { direct: 'Quoted from', summary: 'Summary of', comment: 'Comment on' },
  unknown: 'an unknown source',
  gone: {
    direct: 'Words and place as last known: the annotation was deleted or is not visible.',
    summary: 'Place as last known: the annotation was deleted or is not visible.',
    comment: 'Place as last known: the annotation was deleted or is not visible.',
  },
  unwritten: { summary: '[not summed up yet]', comment: '[no comment yet]' },
  noWords: '[words not kept]',
  notes: 'Footnotes',
  back: number => `Back to the text at footnote ${number}`,
  done: 'done',
  open: 'open',
}

/** The words that only pages of the notebook are handed in with, in the language of the export. */
export function pageWords(language: ExportLanguage): typeof NL {
  return language === 'nl' ? NL : EN
}

/** Where a passage comes from. */
export interface PassageSource {
  /** `own`: no source, but a footnote in the writer's own words. */
  readonly use: QuotationUse | 'own'
  /** Empty where none was kept. */
  readonly citation: string
  /** The annotation is not there any more: the citation is what it was. */
  readonly isGone: boolean
  /** Opens the app there; null where nothing leads back. */
  readonly link: string | null
}

/** Says of a footnote what the passage is and where it is from: `Samenvatting van Verslag, antwoord 5`. */
export function tellSource({ use, citation, isGone }: PassageSource, language: ExportLanguage): string {
  if (use === 'own') return citation
  const words = pageWords(language)
  const from = `${words.from[use]} ${citation || words.unknown}`
  return isGone ? `${from}${/[.!?]$/.test(from) ? '' : '.'} ${words.gone[use]}` : from
}

/** The source in brackets behind the words, where there are no footnotes; that of a quotation is its citation. */
export function bracketSource(source: PassageSource, language: ExportLanguage): string {
  const told = tellSource(source, language)
  if (source.use === 'own') return `(${told})`
  const isPlain = source.use === 'direct' && !source.isGone && source.citation !== ''
  return `(${isPlain ? source.citation : told.charAt(0).toLowerCase() + told.slice(1)})`
}
