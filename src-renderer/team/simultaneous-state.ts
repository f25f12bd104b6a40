import { create } from 'zustand'
import { ownValue } from '../../src-core/basics/own-value'
import type { Simultaneous } from '../../src-core/contract/versions'
import { choiceEvents } from '../../src-core/records/record-events'
import { call } from '../state/actions'
import type { Follower } from '../state/followers'

interface SimultaneousState {
  readonly list: readonly Simultaneous[]
  /** The chosen analyst, by kind and id. */
  readonly choices: Readonly<Record<string, string>>
}

/** What colleagues and oneself changed at the same time. */
export const useSimultaneous = create<SimultaneousState>(() => ({ list: [], choices: {} }))

/** Chooses whose version is to count. */
export function chooseVersion(key: string, holder: string): void {
  useSimultaneous.setState(({ choices }) => ({ choices: { ...choices, [key]: holder } }))
}

/** Makes the chosen versions count, and the one that is shown where nothing was chosen. */
export async function settleVersions(): Promise<void> {
  const { list, choices } = useSimultaneous.getState()
  const settled = await call('version.choose', {
    choices: list.map(({ kind, id, versions }) => ({
      kind,
      id,
      holder: ownValue(choices, `${kind}/${id}`) ?? versions[0]?.holder ?? '',
    })),
  })
  if (settled) useSimultaneous.setState({ list: [], choices: {} })
  // What was to be chosen between may be another by now.
  else await read()
}

async function read(): Promise<void> {
  const list = await call('version.list', {})
  if (list) useSimultaneous.setState({ list })
}

/** Keeps what was changed at the same time up to date. */
export const simultaneousFollower: Follower = {
  of: 'project',
  read: () => void read(),
  after: new Set([...choiceEvents, 'layers-changed', 'project-changed']),
}
