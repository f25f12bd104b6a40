import type { ExportNote } from '../export-note'
import { noteWords } from '../markup/note-words'
import type { RenderOptions } from '../render-options'
import { paragraph } from '../word-file/paragraph'
import { run } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'
import { writeNote } from './entry-paragraphs'
import { type Heading, writeHeading } from './headings'

/** The heading above notes that are on no passage. */
export function notesHeading(language: RenderOptions['language']): Heading {
  return { level: 1, words: noteWords(language).others }
}

/** Writes notes that are on no passage, below a heading that is the `number`th of the file, from 0. */
export function writePlacedNotes(
  file: WordFile,
  notes: readonly ExportNote[],
  language: RenderOptions['language'],
  number: number,
): void {
  if (notes.length === 0) return
  writeHeading(file, notesHeading(language), number)
  for (const { note, heading, author } of notes) {
    file.add(paragraph(run(`${heading} · ${author}`), { style: 'By' }))
    writeNote(file, note.note?.content ?? [], 0)
  }
}
