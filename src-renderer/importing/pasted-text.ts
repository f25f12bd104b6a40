import { create } from 'zustand'
import { type GivenFile, givenFile } from '../host/given-file'

/** The text that was pasted into the window and waits for its title. */
export const usePasted = create<{ readonly text: string }>(() => ({ text: '' }))

/** The longest title that is proposed, in UTF-16 units. */
const LONGEST_TITLE = 120

/** The title a text suggests: its first line that holds anything. */
export function suggestTitle(text: string): string {
  const line = (/\S[^\n]*/.exec(text)?.[0] ?? '').replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1).trimEnd()}…`
}

/** A text as a file to import; a title that does not open it already becomes its first line. */
export function fileOfText(title: string, text: string): GivenFile {
  const own = title.trim()
  const content = own === '' || own === suggestTitle(text) ? text : `${own}\n\n${text}`
  const name = (own || suggestTitle(text)).replace(/[\\/:*?"<>|\p{Cc}\s]+/gu, ' ').trim()
  return givenFile(new File([content], `${name}.txt`, { type: 'text/plain' }), `${name}.txt`)
}
