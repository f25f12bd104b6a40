import { create } from 'zustand'
import { call, openDocument, tellDone } from '../state/actions'
import { settlePendingWork } from '../state/pending-work'
import { useApp } from '../state/store'

interface ChosenPapers {
  /** Papers chosen to do something with together, by id. */
  readonly ids: ReadonlySet<string>
  /** The paper that was chosen last: from there to another one chooses with Shift. */
  readonly last: string | null
  /** The paper that is to get the keyboard focus once it shows. */
  readonly focus: string | null
}

/** What is chosen in the list of papers. */
export const useChosenPapers = create<ChosenPapers>(() => ({ ids: new Set(), last: null, focus: null }))

/** Chooses a paper, or no longer. */
export function togglePaper(id: string): void {
  useChosenPapers.setState(({ ids }) => {
    const next = new Set(ids)
    if (!next.delete(id)) next.add(id)
    return { ids: next, last: id }
  })
}

/** Chooses all from the paper chosen last to this one, in the order in which they are listed. */
export function choosePapersTo(id: string, listed: readonly string[]): void {
  useChosenPapers.setState(({ ids, last }) => {
    const [from, to] = [listed.indexOf(last ?? id), listed.indexOf(id)]
    const between = listed.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1)
    return { ids: new Set([...ids, ...between]), last: id }
  })
}

/** Chooses these papers and no others. */
export function choosePapers(ids: readonly string[]): void {
  useChosenPapers.setState({ ids: new Set(ids), last: null })
}

/** Gives a paper of the list the keyboard focus. */
export function focusPaper(id: string | null): void {
  useChosenPapers.setState({ focus: id })
}

/**
 * Moves papers to the trash as one change, once what is being typed is handed in, and offers undo. The paper that is listed
 * next gets the focus, and shows where the open one goes.
 */
export async function deletePapers(ids: readonly string[], listed: readonly string[] = []): Promise<void> {
  await settlePendingWork()
  const gone = new Set(ids)
  const next = nextListed(gone, listed)
  const open = useApp.getState().document?.id
  const leaves = open !== undefined && gone.has(open) && next !== null
  if (leaves) await openDocument(next)
  if (!(await call('document.delete', { ids: [...ids] }))) {
    if (leaves) await openDocument(open)
    return
  }
  useChosenPapers.setState(state => ({ ids: new Set([...state.ids].filter(id => !gone.has(id))) }))
  focusPaper(next)
  tellDone()
}

/** The first paper that stays of those listed after the first that goes, else the last before it; null where none stays. */
function nextListed(gone: ReadonlySet<string>, listed: readonly string[]): string | null {
  const at = listed.findIndex(id => gone.has(id))
  const stays = (id: string) => !gone.has(id)
  return listed.slice(at).find(stays) ?? listed.slice(0, Math.max(at, 0)).findLast(stays) ?? null
}
