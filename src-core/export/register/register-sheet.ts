import type { Cell, Sheet } from '../sheets/sheet'
import type { ExportLanguage } from '../words'
import type { RegisterRow } from './register-row'
import { type RegisterWords, registerWords } from './register-words'

/** The register as a table: a row a commitment, days as days. */
export function registerSheet(rows: readonly RegisterRow[], language: ExportLanguage): Sheet {
  const words = registerWords(language)
  const column = (title: string, width: number) => ({ title, width })
  return {
    name: words.title,
    columns: [
      column(words.until, 12),
      column(words.status, 12),
      column(words.by, 24),
      column(words.to, 24),
      column(words.what, 40),
      column(words.words, 60),
      column(words.source, 36),
      column(words.paper, 36),
      column(words.keptIn, 36),
      column(words.remark, 30),
      { ...column(words.link, 30), isCode: true },
    ],
    rows: rows.map(row => cellsOf(row, words)),
  }
}

function cellsOf(
  { commitment, status, words: quoted, citation, paper, kept, link }: RegisterRow,
  words: RegisterWords,
): Cell[] {
  const { by, to, what, until, isAbout, remark } = commitment
  const day = until === null ? null : isAbout ? `${words.about} ${until}` : { day: until }
  return [day, words.states[status], by, to, what, quoted, citation, paper, kept, remark, link]
}
