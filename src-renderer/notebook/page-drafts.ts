import { fieldFaultsOf } from '../../src-core/contract/field-fault'
import { type NotebookPage, notebookPageSchema } from '../../src-core/notebook/page'
import { type PageBody, sameBody } from '../../src-core/notebook/page-body'
import { ask } from '../state/actions'
import { createDrafts } from '../state/create-drafts'
import type { Draft } from '../state/draft'
import { showPage, useNotebook } from './notebook-state'

/** What is written on a page. */
export interface PageText {
  readonly title: string
  readonly body: PageBody | null
}

export type PageDraft = Draft<PageText, NotebookPage>

const pageTextSchema = notebookPageSchema.pick({ title: true, body: true })

/** Pages being written, by id. */
export const pageDrafts = createDrafts<PageText, NotebookPage>({
  name: 'pages',
  same: (one, other) => one.title.trim() === other.title.trim() && sameBody(one.body, other.body),
  valueOf: ({ title, body }) => ({ title, body }),
  kept({ id }) {
    const { open, pages } = useNotebook.getState()
    if (open?.page.id === id) return pages?.some(page => page.id === id) === false ? null : open.page
    return undefined
  },
  problem(text) {
    const fits = pageTextSchema.safeParse(text)
    return fits.success
      ? null
      : { code: 'bad-input', message: fits.error.message, fields: fieldFaultsOf(fits.error) }
  },
  checksAtRest: true,
  send: ({ id }, { title, body }, before, sitting) =>
    ask('notebook.update', { id, title: title.trim(), body, before, sitting }),
  show: page => showPage(page),
})

const STUCK = new Set<PageDraft['state']>(['unfit', 'failed', 'elsewhere', 'deleted'])

/** Hands in what is typed on a page; whether the page is kept as one sees it. */
export async function handInPage(id: string): Promise<boolean> {
  await pageDrafts.handIn(id)
  const draft = pageDrafts.use.getState().get(id)
  return !draft || !isStuck(draft)
}

/** Whether what is typed on a page cannot be kept until somebody does something. */
export function isStuck({ state }: PageDraft): boolean {
  return STUCK.has(state)
}
