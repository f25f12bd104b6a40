import type { Block } from '../../document/model'
import { holdsTrackedChanges } from '../../document/tracked-changes'
import { formatDate } from '../citing/format-date'
import { ownDay } from '../citing/own-day'
import type { RenderOptions } from '../render-options'
import { paragraph, type WordParagraph } from '../word-file/paragraph'
import { isRightToLeft, run } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'
import { wordWords } from '../word-file/word-words'
import { exportWords } from '../words'
import type { PaperText } from './paper-text'

const FACTS = { style: 'Facts' }

/** What the head of a paper says beside what the paper itself does. */
interface PaperHead {
  readonly isFirst: boolean
  /** ISO 8601. */
  readonly exportedAt: string
  /** How many annotations it has here. */
  readonly count: number
  readonly options: RenderOptions
}

/**
 * Writes a paper's title and what is known of it. Where the paper itself begins with that title it is not written twice,
 * and stands below: answers the block that is written already.
 */
export function writePaperHead(
  file: WordFile,
  text: PaperText,
  { isFirst, exportedAt, count, options }: PaperHead,
): Block | null {
  const { meta, source: origin, blocks, text: whole } = text.document
  const [first] = blocks
  const opens =
    first && !first.cells && whole.slice(first.start, first.end).trim() === meta.title.trim() ? first : null
  const words = wordWords(options.language)
  const { exported, annotations, wordsSetRight } = exportWords(options.language)
  const facts: readonly (readonly [string, string | null])[] = [
    [words.date, meta.date && formatDate(meta.date, options.language)],
    [words.committee, meta.committee],
    [words.askedBy, meta.askedBy.join(', ')],
    [words.answeredBy, meta.answeredBy.join(', ')],
    [words.numbers, meta.identifiers.map(({ text: number }) => number).join(' · ')],
    [words.source, origin.name],
    [exported, `${formatDate(ownDay(exportedAt), options.language)} · ${annotations(count)}`],
  ]
  const written = facts.flatMap(([name, value]): WordParagraph[] => {
    if (!value) return []
    const key = name === exported && isFirst ? writeKey(file, words.key) : ''
    return [{ runs: run(`${name}: `, { bold: true }) + run(value) + key, look: FACTS }]
  })
  if (holdsTrackedChanges(text.document)) written.push({ runs: run(words.accepted), look: FACTS })
  const { setRight = [] } = text.document
  if (setRight.length > 0)
    written.push({ runs: run(wordsSetRight(meta.title, setRight.length)), look: FACTS })
  // An annotation may run on from the title: nothing of this program's stands between that and the text.
  const title = {
    runs: opens ? text.runs(opens) : run(meta.title),
    look: { style: 'Heading1', isRightToLeft: isRightToLeft(meta.title) },
  }
  const all = opens ? [...written, title] : [title, ...written, { runs: '', look: FACTS }]
  file.add(
    ...all.map(({ runs, look }, index) =>
      paragraph(runs, { ...look, pageBreakBefore: index === 0 && !isFirst }),
    ),
  )
  return opens
}

/**
 * What the colours and comments are, as the first footnote of the file. It stands where no comment does: LibreOffice 7.4
 * puts the text of another note in place of the first one's, if there is a comment in the same paragraph.
 */
function writeKey(file: WordFile, words: string): string {
  return file.comments.size === 0 ? '' : file.footnotes.add(run(words), { mark: '†' })
}
