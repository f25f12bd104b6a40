import { create } from 'zustand'
import type { CallOutput } from '../../src-core/contract/calls'
import type { ListedPage, LiveQuotation } from '../../src-core/contract/writing/notebook-calls'
import type { NotebookPage } from '../../src-core/notebook/page'
import type { PageBody } from '../../src-core/notebook/page-body'

interface NotebookState {
  /** Null until they were read. */
  readonly pages: readonly ListedPage[] | null
  readonly open: CallOutput<'notebook.get'> | null
  /** What the annotations quoted on the open page are now, by id; null: it is gone. */
  readonly quotations: ReadonlyMap<string, LiveQuotation | null>
  /** Annotations that are on their way to the open page. */
  readonly toInsert: readonly string[]
  /** What is on its way to the end of the open page. */
  readonly toAppend: PageBody | null
}

/** While the list of pages is looked at. */
export const NOTHING_OPEN = { open: null, quotations: new Map(), toInsert: [], toAppend: null }

/** What the window knows of the notebook. */
export const useNotebook = create<NotebookState>(() => ({ pages: null, ...NOTHING_OPEN }))

/** Shows a page as it is kept now. */
export function showPage(page: NotebookPage): void {
  useNotebook.setState(({ open }) => (open?.page.id === page.id ? { open: { ...open, page } } : {}))
}
