import { ask, call } from '../state/actions'
import type { Follower } from '../state/followers'
import { isPaneOpen } from '../state/panes'
import { indexSteps } from './index-steps'
import { useSearch } from './search-state'
import { seek } from './seek'

/** Reads the saved searches and how often each is found now. The index is asked only while the pane is open. */
async function readSaved(): Promise<void> {
  const saved = await call('search.saved', {})
  if (!saved) return
  useSearch.setState({ saved })
  if (saved.length === 0 || !isPaneOpen('search')) return
  const counts = await ask('search.count', { ids: saved.map(({ id }) => id) })
  if (counts.ok) useSearch.setState({ counts: new Map(counts.value.map(({ id, count }) => [id, count])) })
}

async function readAll(): Promise<void> {
  const names = await ask('search.names', {})
  if (names.ok) useSearch.setState({ names: names.value })
  await readSaved()
  await seek()
}

const isStep = indexSteps()

/** Keeps what is found, what filters can ask for, and the saved searches with their counts in step. */
export const searchFollower: Follower = {
  of: 'project',
  read: () => void (isPaneOpen('search') && readAll()),
  // Which themes are below another one, or in a group, is asked of the codebook, not of the index.
  after: new Set(['search-changed', 'themes-changed', 'groups-changed']),
  heeds: event => event.type !== 'search-changed' || isStep(event.building),
  hear(event) {
    if (event.type !== 'search-changed') return
    const { building } = event
    useSearch.setState(({ answer }) => ({ answer: answer?.building ? { ...answer, building } : answer }))
  },
}

/** Keeps the saved searches in step. */
export const savedFollower: Follower = {
  of: 'project',
  read: () => void (isPaneOpen('search') && readSaved()),
  after: new Set(['searches-changed']),
}

/** Reads everything afresh, as when the pane is opened. */
export function readSearch(): void {
  void readAll()
}
