import { shorten } from '../../basics/shorten'
import { paragraph, type WordParagraph } from './paragraph'
import { runOf } from './runs'
import { WORD_SPACES } from './word-spaces'
import { xmlValue } from './xml-text'

/** Word takes no longer name of an author, in UTF-16 units. */
const LONGEST_AUTHOR = 255

/** A comment in the margin. */
export interface WordComment {
  readonly author: string
  /** ISO 8601. */
  readonly created: string
  readonly paragraphs: readonly WordParagraph[]
  /** The number of the comment that it answers. */
  readonly answers?: number | undefined
}

/** The comments of a Word file, numbered from 0. */
export class Comments {
  readonly #written: string[] = []
  readonly #threads: string[] = []

  /** How many there are. */
  get size(): number {
    return this.#written.length
  }

  /** Adds a comment and answers its number. */
  add({ author, created, paragraphs, answers }: WordComment): number {
    const number = this.#written.length
    const mark = runOf('<w:annotationRef/>', { style: 'CommentReference' })
    const all = paragraphs.length > 0 ? paragraphs : [{ runs: '', look: { style: 'CommentText' } }]
    const content = all.map(({ runs, look }, index) =>
      paragraph(index === 0 ? mark + runs : runs, {
        ...look,
        ...(index === all.length - 1 && { id: threadId(number) }),
      }),
    )
    const date = localTime(created)
    this.#written.push(
      `<w:comment w:id="${number}" w:author="${xmlValue(shorten(author, LONGEST_AUTHOR))}"${date ? ` w:date="${date}"` : ''} w:initials="${xmlValue(initialsOf(author))}">${content.join('')}</w:comment>`,
    )
    const parent = answers === undefined ? '' : ` w15:paraIdParent="${threadId(answers)}"`
    this.#threads.push(`<w15:commentEx w15:paraId="${threadId(number)}"${parent} w15:done="0"/>`)
    return number
  }

  /** `word/comments.xml`. */
  write(): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:comments ${WORD_SPACES}>${this.#written.join('')}</w:comments>`
  }

  /** `word/commentsExtended.xml`: which comment answers which. */
  writeThreads(): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w15:commentsEx ${WORD_SPACES}>${this.#threads.join('')}</w15:commentsEx>`
  }
}

/** A comment's thread is known by the id of its last paragraph, which is below 2^31 and not 0. */
function threadId(number: number): string {
  return (number + 1).toString(16).toUpperCase().padStart(8, '0')
}

/** The first letters of somebody's names, three at most. */
function initialsOf(name: string): string {
  const letters = name.split(/[^\p{L}\p{N}]+/u).map(word => [...word][0] ?? '')
  const initials = letters.filter(Boolean).slice(0, 3).join('').toUpperCase()
  return initials || '?'
}

/** A moment as Word writes that of a comment: the time where the user is, although it ends in `Z`. Null for no moment. */
function localTime(moment: string): string | null {
  const at = new Date(moment)
  if (Number.isNaN(at.getTime()) || at.getFullYear() < 1601 || at.getFullYear() > 9999) return null
  const two = (part: number) => String(part).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}Z`
}
