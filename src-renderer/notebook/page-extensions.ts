import { Dropcursor } from '@tiptap/extensions'
import { noteExtensions } from '../notes/note-extensions'
import { pageLink } from './page-link-node'
import { paraphrase, quotation } from './quotation-node'

/** What a page can hold: what a note does, quotations of passages, and links to pages. */
export const pageExtensions = [
  ...noteExtensions,
  Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
  quotation,
  paraphrase,
  pageLink,
]
