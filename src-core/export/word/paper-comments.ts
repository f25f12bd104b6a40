import { shorten } from '../../basics/shorten'
import type { ExportEntry } from '../collect-entries'
import { connectionLine } from '../connections/export-connection'
import type { RenderOptions } from '../render-options'
import type { WordParagraph } from '../word-file/paragraph'
import { run } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'
import { wordWords } from '../word-file/word-words'
import { exportWords } from '../words'
import { type CommentPlace, CommentPlaces } from './comment-places'
import { replyLine } from './entry-paragraphs'
import { noteParagraphs } from './note-paragraphs'
import type { CommentEnd, PaperText } from './paper-text'
import { themeLabels } from './theme-label'

const STYLE = 'CommentText'
const NOTE = { text: STYLE, head: STYLE, quote: 'NoteQuote' }
/** How much of the words in a footnote a comment repeats, in UTF-16 units. */
const REPEATED = 300

/** Whether replies are comments of their own, and how many annotations have a comment: Word opens no file with too many. */
export interface CommentRoom {
  readonly withReplies: boolean
  left: number
}

/**
 * Writes the comments of a paper and tells its text where they are. Each is about exactly the words of its annotation; replies
 * answer it. Answers the entries for which there was no room.
 */
export function writeComments(
  file: WordFile,
  text: PaperText,
  entries: readonly ExportEntry[],
  room: CommentRoom,
  options: RenderOptions,
): ExportEntry[] {
  const notes = new Map([...text.notes.values()].map(note => [note.leaf, note]))
  const places = new CommentPlaces(
    text.leaves,
    new Map([...notes].map(([leaf, { from, range }]) => [leaf, { leaf: from, range }])),
  )
  const ends: CommentEnd[] = []
  const left: ExportEntry[] = []
  for (const entry of entries) {
    const place = places.of(entry.annotation)
    if (!place || room.left === 0) {
      left.push(entry)
      continue
    }
    room.left -= 1
    const inNotes = place.notes.map(leaf =>
      notesLine(text, entry, place, leaf, notes.get(leaf)?.mark ?? '', options),
    )
    const comments = writeThread(file, entry, inNotes, room.withReplies, options)
    ends.push({ ...place.start, comments }, { ...place.end, comments })
  }
  text.comment(ends)
  return left
}

/** Says which words in a note of Word an annotation is about: the note itself shows no comment. */
function notesLine(
  { leaves, document }: PaperText,
  { annotation }: ExportEntry,
  { isInNote }: CommentPlace,
  leaf: number,
  mark: string,
  { language }: RenderOptions,
): WordParagraph {
  const { start = 0, end = 0 } = leaves[leaf] ?? {}
  const words = document.text.slice(Math.max(start, annotation.start), Math.min(end, annotation.end))
  const say = isInNote ? wordWords(language).inNote : wordWords(language).intoNote
  return { runs: run(say(mark, shorten(words, REPEATED)), { italic: true }), look: { style: STYLE } }
}

/** The comment of an annotation and those of its replies; answers their numbers. */
function writeThread(
  file: WordFile,
  { annotation, author, themes, replies, connections, link }: ExportEntry,
  inNotes: readonly WordParagraph[],
  withReplies: boolean,
  options: RenderOptions,
): number[] {
  const { language } = options
  const target = { links: file.links.comments, numbering: file.numbering, styles: NOTE, left: 0 }
  const noteOf = (one: typeof annotation) => noteParagraphs(one.note?.content ?? [], target)
  const head = themes.length > 0 ? themeLabels(themes) : run(exportWords(language).untagged, { italic: true })
  const back =
    link === null
      ? []
      : [
          {
            runs: file.links.comments.around(run(wordWords(language).toPlace, { style: 'Hyperlink' }), link),
            look: { style: STYLE },
          },
        ]
  const told = withReplies
    ? []
    : replies.flatMap(reply => [
        { runs: run(replyLine(reply, language), { bold: true }), look: { style: STYLE } },
        ...noteOf(reply.annotation),
      ])
  const connected = connections.map(one => ({
    runs: run(`${exportWords(language).connection}: ${connectionLine(one)}`),
    look: { style: STYLE },
  }))
  const root = file.comments.add({
    author,
    created: annotation.created,
    paragraphs: [
      { runs: head, look: { style: STYLE } },
      ...inNotes,
      ...noteOf(annotation),
      ...connected,
      ...back,
      ...told,
    ],
  })
  if (!withReplies) return [root]
  const answers = replies.map(reply =>
    file.comments.add({
      author: reply.author,
      created: reply.annotation.created,
      paragraphs: noteOf(reply.annotation),
      answers: root,
    }),
  )
  return [root, ...answers]
}
