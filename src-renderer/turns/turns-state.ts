import { create } from 'zustand'
import type { AppEvent } from '../../src-core/contract/events'
import type { TurnArrangement } from '../../src-core/turns/arrange-turns'
import { EVERY_TURN } from '../../src-core/turns/turn-filter'
import type { PaperTurns } from '../../src-core/turns/turn-row'
import { papersDiffer, readingAgain } from '../grid/read-again'
import { call } from '../state/actions'
import type { Follower } from '../state/followers'
import { isInMiddle, showInMiddle, showPaper } from '../state/panes'
import { useApp } from '../state/store'

interface TurnsState {
  /** Whose turns: the open paper’s, or all. */
  readonly scope: 'paper' | 'project'
  /** The turns of the papers, by paper; null before they came. */
  readonly papers: ReadonlyMap<string, PaperTurns> | null
  readonly arrangement: TurnArrangement
  /** The turn one was at last, as `PAPER TURN`. */
  readonly at: string | null
}

/** The table of turns: what is in it, and how it is arranged. */
export const useTurns = create<TurnsState>(() => ({
  scope: 'paper',
  papers: null,
  arrangement: { filter: EVERY_TURN, order: 'paper', isReversed: false, grouping: 'none' },
  at: null,
}))

/** Shows the table in place of the paper, or the paper again. */
export async function toggleTurns(): Promise<void> {
  if (isInMiddle('turns')) return showPaper()
  if (!useApp.getState().document) useTurns.setState({ scope: 'project' })
  await showInMiddle('turns')
  await readTurns()
}

/** Chooses whose turns are shown. */
export async function showScope(scope: TurnsState['scope']): Promise<void> {
  useTurns.setState({ scope, papers: null })
  await readTurns()
}

/** Changes how the table is arranged. */
export function arrange(changes: Partial<TurnArrangement>): void {
  useTurns.setState(({ arrangement }) => ({ arrangement: { ...arrangement, ...changes } }))
}

/** The papers whose turns are shown; null for all. */
function wanted(): string[] | null {
  const { document } = useApp.getState()
  return useTurns.getState().scope === 'project' || !document ? null : [document.id]
}

async function readTurns(): Promise<void> {
  const documentIds = wanted()
  const papers = await call('turn.list', { documentIds })
  const isStill = JSON.stringify(wanted()) === JSON.stringify(documentIds)
  if (papers && isStill) useTurns.setState({ papers: new Map(papers.map(one => [one.documentId, one])) })
}

/** Reads the turns of some papers anew. */
const readStale = readingAgain(async documentIds => {
  const read = await call('turn.list', { documentIds })
  if (!read) return
  useTurns.setState(({ papers }) => {
    if (!papers) return {}
    const next = new Map(papers)
    for (const one of read) if (next.has(one.documentId)) next.set(one.documentId, one)
    return { papers: next }
  })
})

function readAgain(ids: readonly string[]): void {
  const { papers } = useTurns.getState()
  void readStale(ids.filter(id => papers?.has(id)))
}

function hear(event: AppEvent): void {
  if (!isInMiddle('turns')) return
  switch (event.type) {
    case 'judgements-changed':
    case 'annotations-changed':
      readAgain(event.records.map(({ documentId }) => documentId))
      return
    case 'document-changed':
      readAgain([event.id])
      return
    case 'layers-changed':
      void readTurns()
  }
}

/** The papers of the project, by id: others than before have other turns. */
const areOthers = papersDiffer()

/** Keeps the table up to date while it is open. */
export const turnsFollower: Follower = {
  of: 'project',
  after: new Set(['project-changed']),
  read(hasMissed) {
    const { documents } = useApp.getState().project
    const others = areOthers(documents.map(({ id }) => id))
    if ((others || hasMissed) && isInMiddle('turns')) void readTurns()
  },
  hear,
}
