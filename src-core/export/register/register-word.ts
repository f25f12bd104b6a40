import { formatDate } from '../citing/format-date'
import { ownDay } from '../citing/own-day'
import { paragraph } from '../word-file/paragraph'
import { isRightToLeft, run } from '../word-file/runs'
import { type WordFacts, WordFile } from '../word-file/word-file'
import type { ExportLanguage } from '../words'
import type { RegisterRow } from './register-row'
import { type RegisterWords, registerWords } from './register-words'

/** The space above a commitment that does not begin below a heading, in twentieths of a point. */
const APART = 280

/**
 * The register as a Word file: a heading a day, and below it each commitment, kept on one page where it fits, with who
 * promised what to whom, the passage and its source.
 */
export function registerWordFile(
  rows: readonly RegisterRow[],
  facts: Pick<WordFacts, 'creator' | 'created' | 'template'> & { readonly projectName: string },
  language: ExportLanguage,
): Uint8Array {
  const words = registerWords(language)
  const title = `${words.title}: ${facts.projectName}`
  const file = new WordFile({ ...facts, title, language, head: title })
  file.add(
    line(title, 'Title'),
    line(`${formatDate(ownDay(facts.created), language)} · ${words.count(rows.length)}`, 'Subtitle'),
  )
  let day = ''
  for (const row of rows) {
    const own = deadlineOf(row.commitment, words, language)
    const begins = own !== day
    if (begins) file.add(line(own, 'Heading2'))
    file.add(...paragraphsOf(file, row, words, begins ? undefined : APART))
    day = own
  }
  return file.bytes()
}

function paragraphsOf(
  file: WordFile,
  { commitment, status, words: quoted, citation, kept, link }: RegisterRow,
  words: RegisterWords,
  before: number | undefined,
): string[] {
  const { by, to, what, remark } = commitment
  const known = named([words.status, words.states[status]], [words.by, by], [words.to, to])
  const more = named([words.what, what], [words.keptIn, kept ?? ''], [words.remark, remark])
  return [
    paragraph(known.map(({ runs }) => runs).join(run(' · ')), { keepNext: true, before }),
    ...more.map(({ runs, said }) => paragraph(runs, { keepNext: true, isRightToLeft: isRightToLeft(said) })),
    ...quoted
      .split('\n')
      .filter(said => said.trim() !== '')
      .map(said => line(said, 'Quote', true)),
    paragraph(link === null ? run(citation) : file.links.body.around(run(citation), link), {
      style: 'Place',
    }),
  ]
}

function deadlineOf(
  { until, isAbout }: RegisterRow['commitment'],
  words: RegisterWords,
  language: ExportLanguage,
): string {
  if (until === null) return words.undated
  return `${words.until} ${isAbout ? `${words.about} ` : ''}${formatDate(until, language)}`
}

interface Named {
  readonly said: string
  readonly runs: string
}

/** What is said, each with its name before it in its runs; what is empty is left out. */
function named(...parts: readonly (readonly [name: string, said: string])[]): Named[] {
  return parts
    .filter(([, said]) => said !== '')
    .map(([name, said]) => ({ said, runs: run(`${name}: `, { bold: true }) + run(said) }))
}

function line(text: string, style: string, keepNext = false): string {
  return paragraph(run(text), { style, keepNext, isRightToLeft: isRightToLeft(text) })
}
