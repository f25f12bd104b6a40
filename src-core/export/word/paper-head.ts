import type { Block } from '../../document/model'
import { holdsTrackedChanges } from '../../document/tracked-changes'
import { formatDate } from '../citation'
import type { CollectedExport } from '../collect-entries'
import { ownDay } from '../own-day'
import type { RenderOptions } from '../render-options'
import { paragraph } from '../word-file/paragraph'
import { isRightToLeft, run } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'
import { wordWords } from '../word-file/word-words'
import { exportWords } from '../words'
import type { PaperText } from './paper-text'

/**
 * Writes a paper's title and what is known of it. Where the paper itself begins with that title it is not written twice:
 * answers the block that stands here already.
 */
export function writePaperHead(
  file: WordFile,
  text: PaperText,
  { isFirst, source, options }: { isFirst: boolean; source: CollectedExport; options: RenderOptions },
): Block | null {
  const { meta, source: origin, blocks, text: all } = text.document
  const [first] = blocks
  const opens =
    first && !first.cells && all.slice(first.start, first.end).trim() === meta.title.trim() ? first : null
  file.add(
    paragraph(opens ? text.runs(opens) : run(meta.title), {
      style: 'Heading1',
      pageBreakBefore: !isFirst,
      isRightToLeft: isRightToLeft(meta.title),
    }),
  )
  const words = wordWords(options.language)
  const { exported, annotations } = exportWords(options.language)
  const count = source.entries.filter(({ document }) => document === text.document).length
  const facts: readonly (readonly [string, string | null])[] = [
    [words.date, meta.date && formatDate(meta.date, options.language)],
    [words.committee, meta.committee],
    [words.askedBy, meta.askedBy.join(', ')],
    [words.answeredBy, meta.answeredBy.join(', ')],
    [words.numbers, meta.identifiers.map(({ text: number }) => number).join(' · ')],
    [words.source, origin.name],
    [exported, `${formatDate(ownDay(source.exportedAt), options.language)} · ${annotations(count)}`],
  ]
  for (const [name, value] of facts) {
    if (value) file.add(paragraph(run(`${name}: `, { bold: true }) + run(value), { style: 'Facts' }))
  }
  if (holdsTrackedChanges(text.document)) file.add(paragraph(run(words.accepted), { style: 'Facts' }))
  file.add(paragraph('', { style: 'Facts' }))
  return opens
}
