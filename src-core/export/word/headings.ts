import { paragraph } from '../word-file/paragraph'
import { isRightToLeft, run, runOf } from '../word-file/runs'
import type { WordFile } from '../word-file/word-file'

/** A heading of the body. */
export interface Heading {
  /** From 1. */
  readonly level: number
  readonly words: string
  /** Its words with their formats, where they have any. */
  readonly runs?: string | undefined
  /** The colour behind its words. */
  readonly shade?: string | undefined
}

/** The levels that a table of contents lists. */
const LISTED = 3

/** The name of the bookmark at a heading, by its number from 0; Word names its own alike. */
function bookmarkOf(number: number): string {
  return `_Toc${String(number + 1).padStart(8, '0')}`
}

/** Writes a heading that a table of contents can lead to, by its number from 0. */
export function writeHeading(file: WordFile, heading: Heading, number: number): void {
  file.add(headingParagraph(file, heading, number))
}

/** As `writeHeading`, for whoever adds it. */
export function headingParagraph(file: WordFile, heading: Heading, number: number): string {
  const { level, words, shade } = heading
  const runs = heading.runs ?? run(shade ? `\u00a0${words}\u00a0` : words, { shade })
  const look = { style: `Heading${level}`, isRightToLeft: isRightToLeft(words) }
  return paragraph(file.bookmark(bookmarkOf(number), runs), look)
}

/**
 * A table of contents as Word's own field: it leads to the headings at once. The numbers of their pages are known to nobody
 * but Word, which puts them in when the user has it updated.
 */
export function writeContents(file: WordFile, title: string, headings: readonly Heading[]): void {
  const mark = (type: string) => runOf(`<w:fldChar w:fldCharType="${type}"/>`)
  const code = `TOC \\o "1-${LISTED}" \\h \\z \\u`
  const begin = `${mark('begin')}${runOf(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`)}${mark('separate')}`
  const entries = headings.flatMap(({ level, words }, number) =>
    level > LISTED
      ? []
      : {
          level,
          link: `<w:hyperlink w:anchor="${bookmarkOf(number)}" w:history="1">${run(words)}</w:hyperlink>`,
        },
  )
  const lines = entries.map(({ level, link }, index) => {
    const [first, last] = [index === 0 ? begin : '', index === entries.length - 1 ? mark('end') : '']
    return paragraph(first + link + last, { style: `TOC${level}` })
  })
  const content = paragraph(run(title), { style: 'TOCHeading' }) + lines.join('')
  file.add(
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
  )
}
