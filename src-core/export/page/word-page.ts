import { formatDate } from '../citing/format-date'
import { ownDay } from '../citing/own-day'
import { tellOfPapers } from '../collect-entries'
import { writeContents } from '../word/headings'
import { paragraph } from '../word-file/paragraph'
import { isRightToLeft, run } from '../word-file/runs'
import { WordFile } from '../word-file/word-file'
import { wordWords } from '../word-file/word-words'
import { HEADINGS_FOR_CONTENTS, layOutPage } from './lay-out-page'
import { lineWords } from './page-part'
import type { PageSource } from './page-source'
import { WordParts } from './word-parts'

/** A page of the notebook as a Word file: real headings, quotations in their style, each source as a footnote. */
export function renderWordPage(page: PageSource, mostFootnotes?: number): Uint8Array {
  const { title, language, author, exportedAt, projectName, template } = page
  const { parts, headings } = layOutPage(page)
  const file = new WordFile(
    { title, creator: author || 'Kanttekening', created: exportedAt, language, head: title, template },
    mostFootnotes,
  )
  const day = formatDate(ownDay(exportedAt), language)
  const written = new WordParts(file, language)
  // Its title stands with what opens it, and has no page to itself.
  file.turn(headings.length < HEADINGS_FOR_CONTENTS && written.opensTurned(parts))
  file.add(
    paragraph(run(title), { style: 'Title', isRightToLeft: isRightToLeft(title) }),
    paragraph(run(`${projectName} · ${day}`), { style: 'Subtitle' }),
    ...tellOfPapers(page.quoted.values(), language).map(sentence => paragraph(run(sentence))),
  )
  if (headings.length >= HEADINGS_FOR_CONTENTS)
    writeContents(
      file,
      wordWords(language).contents,
      headings.map(({ level, line }) => ({ level, words: lineWords(line).trim() })),
    )
  written.write(parts)
  return file.bytes()
}
