import { CONNECTED_WORDS, type Connection, sideOf } from '../../../src-core/annotation/connecting/connection'
import { plainWords } from '../../../src-core/annotation/quoted-words'
import { shorten } from '../../../src-core/basics/shorten'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import type { ShownConnection } from '../../../src-core/contract/marking/connection-calls'
import { nextRevision } from '../../../src-core/document/record'
import type { ConnectedEnd } from '../../../src-core/export/connected'
import { nameRegion } from '../../../src-core/regions/name-region'
import { recordName } from '../history/record-name'
import { newRecord } from '../records/new-record'
import type { ProjectSession } from '../session/project-session'
import { connectedEnd } from './connected-end'

type ConnectionCalls = Pick<
  Handlers,
  'connection.list' | 'connection.create' | 'connection.change' | 'connection.delete'
>

/** The calls about named connections between two annotations or regions. */
export function connectionCalls(project: () => ProjectSession): ConnectionCalls {
  return {
    'connection.list': async ({ of }) => {
      const session = project()
      return liveConnections(session)
        .flatMap(connection => shownFrom(session, connection, of) ?? [])
        .sort((one, other) => (one.connection.created < other.connection.created ? -1 : 1))
    },
    'connection.create': async ({ from, to, called }) => {
      const session = project()
      const [begin, end] = [connectedEnd(session, from), connectedEnd(session, to)]
      if (!begin || !end) throw new CallError('not-found', 'What is connected does not exist any more.')
      if (from === to) throw new CallError('bad-input', 'A passage cannot be connected with itself.')
      const same = liveConnections(session).find(
        one => one.from === from && one.to === to && one.says === called.says && one.name === called.name,
      )
      if (same) {
        await session.durable()
        return same
      }
      const after: Connection = {
        ...newRecord(session, 'con'),
        from,
        to,
        ...called,
        words: { from: wordsOf(begin), to: wordsOf(end) },
      }
      const name = recordName(session, 'connection', after)
      await session.commit({ key: 'connection-create', count: 1, name }, [
        { kind: 'connection', before: null, after },
      ])
      return after
    },
    'connection.change': async ({ id, called, turned = false }) => {
      const session = project()
      const before = existing(session, id)
      const { from, to, words } = before
      const ends = turned ? { from: to, to: from, words: { from: words.to, to: words.from } } : {}
      const after = nextRevision(before, { ...before, ...called, ...ends }, session.now())
      const name = recordName(session, 'connection', after)
      await session.commit({ key: 'connection-change', count: 1, name }, [
        { kind: 'connection', before, after },
      ])
      return after
    },
    'connection.delete': async ({ ids }) => {
      const session = project()
      const at = session.now()
      const all = [...new Set(ids)].map(id => existing(session, id))
      const name = all[0] ? recordName(session, 'connection', all[0]) : ''
      await session.commit(
        { key: 'connection-delete', count: all.length, name },
        all.map(before => ({
          kind: 'connection' as const,
          before,
          after: nextRevision(before, { ...before, deleted: true }, at),
        })),
      )
      return { deleted: all.length }
    },
  }
}

/** The connections that one sees and that are not deleted, whether or not both ends are there. */
export function liveConnections(session: ProjectSession): Connection[] {
  return session.visible.allOf('connection').filter(({ deleted }) => !deleted)
}

function shownFrom(session: ProjectSession, connection: Connection, of: string): ShownConnection | null {
  const side = sideOf(connection, of)
  const other = side && connectedEnd(session, side === 'from' ? connection.to : connection.from)
  if (!side || !other) return null
  const { id, documentId } = 'region' in other ? other.region : other.annotation
  const paper = session.documents.head(documentId).meta.title
  return { connection, side, other: { id, documentId, paper, words: wordsOf(other) } }
}

/** How a passage begins, as it is quoted; of a region its page, and what lies beneath it. */
function wordsOf(end: ConnectedEnd): string {
  const words = 'region' in end ? nameRegion(end.region) : plainWords(end.document, end.annotation)
  return shorten(words.replace(/\s+/g, ' ').trim(), CONNECTED_WORDS)
}

function existing(session: ProjectSession, id: string): Connection {
  const connection = session.visible.groundOf('connection', id)
  if (!connection || connection.deleted)
    throw new CallError('not-found', 'The connection does not exist any more.')
  return connection
}
