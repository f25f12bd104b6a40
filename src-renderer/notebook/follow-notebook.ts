import { ask, call } from '../state/actions'
import type { Follower } from '../state/followers'
import { NOTHING_OPEN, useNotebook } from './notebook-state'
import { readQuotations } from './open-page'
import { pageDrafts } from './page-drafts'

async function readPages(): Promise<void> {
  const pages = await call('notebook.list', {})
  if (pages) useNotebook.setState({ pages })
  const id = useNotebook.getState().open?.page.id
  if (id === undefined) return
  const open = await ask('notebook.get', { id })
  if (useNotebook.getState().open?.page.id !== id) return
  if (open.ok) useNotebook.setState({ open: open.value })
  // What was being written on it stays in the window, which says that the page is gone.
  else if (open.error.code === 'not-found' && !pageDrafts.use.getState().has(id))
    useNotebook.setState(NOTHING_OPEN)
  pageDrafts.compare()
}

/** Keeps the pages in step. */
export const pagesFollower: Follower = {
  of: 'project',
  read: () => void readPages(),
  after: new Set(['notebook-changed']),
}

/** Keeps what the open page quotes in step. */
export const quotationsFollower: Follower = {
  of: 'project',
  read: () => void readQuotations([...useNotebook.getState().quotations.keys()]),
  after: new Set([
    'annotations-changed',
    'regions-changed',
    'themes-changed',
    'layers-changed',
    'document-changed',
    'project-changed',
    'citation-style-changed',
    // Its language may be another one.
    'preferences-changed',
  ]),
}
