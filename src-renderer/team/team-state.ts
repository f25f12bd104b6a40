import { create } from 'zustand'
import type { Annotation } from '../../src-core/annotation/model'
import type { AppEvent } from '../../src-core/contract/events'
import { ALL_LAYERS, type Layers } from '../../src-core/query/layers'
import { call, notify } from '../state/actions'
import type { Follower } from '../state/followers'
import { withPaper } from '../state/open-papers'
import { byId, useApp, withRecords } from '../state/store'

interface TeamState {
  readonly layers: Layers
  /** The replies to the open document's annotations, by id, deleted ones left out. */
  readonly replies: ReadonlyMap<string, Annotation>
}

/** What the window knows of colleagues. */
export const useTeam = create<TeamState>(() => ({ layers: ALL_LAYERS, replies: new Map() }))

function hear(event: AppEvent): void {
  switch (event.type) {
    case 'replies-changed': {
      const documentId = useApp.getState().document?.id
      const here = event.records.filter(record => record.documentId === documentId)
      useTeam.setState(({ replies }) => ({ replies: withRecords(replies, here) }))
      return
    }
    case 'team-news':
      // An unread error is more important than news.
      if (useApp.getState().notice?.kind !== 'error') notify({ kind: 'team', news: event.news })
      return
    case 'layers-changed':
      useTeam.setState({ layers: event.layers })
      void readAnnotations()
  }
}

/** Chooses whose annotations are shown. */
export async function setLayers(layers: Layers): Promise<void> {
  await call('layers.set', layers)
}

async function readAnnotations(): Promise<void> {
  await Promise.all([readOpen(), ...[...useApp.getState().beside.keys()].map(readBeside)])
}

async function readBeside(id: string): Promise<void> {
  const annotations = await call('annotation.list', { documentId: id })
  if (annotations) useApp.setState(state => withPaper(state, id, { annotations: byId(annotations) }))
}

async function readOpen(): Promise<void> {
  const documentId = useApp.getState().document?.id
  if (documentId === undefined) return
  const annotations = await call('annotation.list', { documentId })
  if (annotations && useApp.getState().document?.id === documentId) {
    useApp.setState(({ focused }) => ({
      annotations: byId(annotations),
      ...(!annotations.some(({ id }) => id === focused) && { focused: null, editing: false }),
    }))
  }
  await readReplies(documentId)
}

async function readReplies(documentId: string): Promise<void> {
  const replies = await call('reply.list', { documentId })
  if (replies && useApp.getState().document?.id === documentId) useTeam.setState({ replies: byId(replies) })
}

/** Keeps whose annotations are shown, and the news of colleagues, up to date. */
export const layersFollower: Follower = {
  of: 'project',
  read: () => void call('layers.get', {}).then(layers => layers && useTeam.setState({ layers })),
  hear,
}

/** Keeps the replies to the open document's annotations up to date. */
export const repliesFollower: Follower = {
  of: 'document',
  read() {
    useTeam.setState({ replies: new Map() })
    const documentId = useApp.getState().document?.id
    if (documentId !== undefined) void readReplies(documentId)
  },
}
