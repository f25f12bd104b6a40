import type { Theme } from '../../codebook/model'
import { type AgreementCounts, agreementOf } from '../../query/agreement'
import type { ComparedCoding } from '../../query/compare-coding'
import type { Cell, Sheet } from '../sheets/sheet'
import type { ExportLanguage } from '../words'

/** The words of the sheet. */
interface AgreementWords {
  readonly title: string
  readonly theme: string
  readonly marked: string
  readonly both: string
  only(name: string): string
  readonly neither: string
  readonly share: string
  readonly ofGiven: string
}

const WORDS: Readonly<Record<ExportLanguage, AgreementWords>> = {
  nl: {
    title: 'Overeenstemming',
    theme: 'Thema',
    marked: 'Gemarkeerd, met welk thema ook',
    both: 'Beiden',
    only: name => `Alleen ${name}`,
    neither: 'Geen van beiden',
    share: 'Eens, van alle (%)',
    ofGiven: 'Eens, van wat een van beiden gaf (%)',
  },
  en: {
    title: 'Agreement',
    theme: 'Theme',
    marked: 'Marked, with whatever theme',
    both: 'Both',
    only: name => `Only ${name}`,
    neither: 'Neither',
    share: 'Agreed, of all (%)',
    ofGiven: 'Agreed, of what either gave (%)',
  },
}

/** How far two analysts, by name, agree as a table: one row for all that is marked, then one a theme, in the codebook’s order. */
export function agreementSheet(
  compared: ComparedCoding,
  names: readonly [string, string],
  themes: readonly Theme[],
  language: ExportLanguage,
): Sheet {
  const words = WORDS[language]
  const column = (title: string, width: number) => ({ title, width })
  const listed = themes.flatMap(({ id, name }): Cell[][] => {
    const counts = compared.themes.get(id)
    return counts ? [cellsOf(name, counts)] : []
  })
  return {
    name: words.title,
    columns: [
      column(words.theme, 36),
      column(words.both, 12),
      column(words.only(names[0]), 20),
      column(words.only(names[1]), 20),
      column(words.neither, 16),
      column(words.share, 18),
      column(words.ofGiven, 30),
      column('Cohen κ', 12),
      column('Krippendorff α', 16),
    ],
    rows: [cellsOf(words.marked, compared.marked), ...listed],
  }
}

function cellsOf(name: string, counts: AgreementCounts): Cell[] {
  const { share, ofGiven, kappa, alpha } = agreementOf(counts)
  return [
    ...[name, counts.both, counts.onlyFirst, counts.onlySecond, counts.neither],
    ...[percentage(share), percentage(ofGiven), rounded(kappa), rounded(alpha)],
  ]
}

/** In percent, to one decimal, rounded down: what is not all agreed must not read 100. */
function percentage(part: number | null): number | null {
  // A billionth, which no count of units makes, for parts such as 0.57 that doubles cannot hold.
  return part === null ? null : Math.floor(part * 1000 + 1e-9) / 10
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1000) / 1000
}
