import type { LiveQuotation } from '../../src-core/contract/writing/notebook-calls'
import { quotedOn } from '../../src-core/notebook/walk-page'
import { languageNow } from '../i18n/use-language'
import { call } from '../state/actions'
import { NOTHING_OPEN, useNotebook } from './notebook-state'
import { pageDrafts } from './page-drafts'

/** Opens a page, once what is being typed on another one is handed in. */
export async function openPage(id: string): Promise<void> {
  const before = useNotebook.getState().open?.page.id
  if (before !== undefined && before !== id) await pageDrafts.leave(before)
  const open = await call('notebook.get', { id })
  if (!open) return
  const sameQuotations = before === id ? useNotebook.getState().quotations : new Map()
  useNotebook.setState({ open, quotations: sameQuotations })
  await readQuotations(quotedOn(open.page.body))
}

/** Back to the list of pages, once what is being typed is handed in. */
export async function closePage(): Promise<void> {
  const { open } = useNotebook.getState()
  if (open) await pageDrafts.leave(open.page.id)
  useNotebook.setState(NOTHING_OPEN)
}

/** Reads what annotations are quoted with now, so that quotations of them show that. */
export async function readQuotations(ids: readonly string[]): Promise<readonly LiveQuotation[]> {
  if (ids.length === 0) return []
  const found = (await call('notebook.quotations', { ids: [...ids], language: languageNow() })) ?? null
  if (!found) return []
  const here = new Map(found.map(one => [one.id, one]))
  useNotebook.setState(({ quotations }) => {
    const next = new Map(quotations)
    for (const id of ids) next.set(id, here.get(id) ?? null)
    return { quotations: next }
  })
  return found
}
