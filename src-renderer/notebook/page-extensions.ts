import { TaskItem, TaskList } from '@tiptap/extension-list'
import { TableKit } from '@tiptap/extension-table'
import { Dropcursor, Gapcursor } from '@tiptap/extensions'
import { noteExtensions } from '../notes/note-extensions'
import { pageLink } from './page-link-node'
import { paraphrase, quotation } from './quotation-node'

/** What a page can hold: what a note does, tables, tasks, quotations of passages, and links to pages. */
export const pageExtensions = [
  ...noteExtensions,
  TaskList,
  TaskItem.configure({ nested: true }),
  TableKit.configure({ table: { resizable: false } }),
  Dropcursor.configure({ color: 'var(--accent)', width: 2 }),
  Gapcursor,
  quotation,
  paraphrase,
  pageLink,
]
