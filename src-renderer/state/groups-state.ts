import { useMemo } from 'react'
import { create } from 'zustand'
import { type GroupOfThemes, orderGroups } from '../../src-core/codebook/theme-group'
import type { AppEvent } from '../../src-core/contract/events'
import { ask } from './actions'
import type { Follower } from './followers'
import { byId, withRecords } from './store'

interface GroupsState {
  /** By id, deleted ones left out. */
  readonly groups: ReadonlyMap<string, GroupOfThemes>
}

/** The groups of themes of the project. */
export const useGroups = create<GroupsState>(() => ({ groups: new Map() }))

/** The groups by name. */
export function useGroupOrder(): readonly GroupOfThemes[] {
  const groups = useGroups(state => state.groups)
  return useMemo(() => orderGroups(groups.values()), [groups])
}

/** Shows a group as it is kept now. */
export function showGroup(group: GroupOfThemes): void {
  useGroups.setState(({ groups }) => ({ groups: withRecords(groups, [group]) }))
}

async function readGroups(): Promise<void> {
  const answer = await ask('group.list', {})
  if (answer.ok) useGroups.setState({ groups: byId(answer.value) })
}

function hear(event: AppEvent): void {
  if (event.type !== 'groups-changed') return
  useGroups.setState(({ groups }) => ({ groups: withRecords(groups, event.records) }))
}

/** Keeps the groups in step. */
export const groupsFollower: Follower = { of: 'project', read: () => void readGroups(), hear }
