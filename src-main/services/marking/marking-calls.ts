import {
  type Joined,
  joinAnnotations,
  overlappingGroups,
} from '../../../src-core/annotation/combining/join-annotations'
import { splitAt, splitPassage } from '../../../src-core/annotation/combining/split-passage'
import { rejoinConnections } from '../../../src-core/annotation/connecting/rejoin-connections'
import { describePassage } from '../../../src-core/annotation/describe-passage'
import { type Annotation, annotationSchema } from '../../../src-core/annotation/model'
import { stands } from '../../../src-core/annotation/stands'
import type { Handlers } from '../../../src-core/contract/boundary'
import type { CallRequest } from '../../../src-core/contract/calls'
import { CallError } from '../../../src-core/contract/errors'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import { recordName } from '../history/record-name'
import type { ProjectSession } from '../session/project-session'
import { liveConnections } from './connection-calls'
import { described, newMark } from './new-mark'

type MarkingCalls = Pick<Handlers, 'annotation.join' | 'annotation.split'>

/** The calls that make one annotation of several, or several of one. */
export function markingCalls(project: () => ProjectSession): MarkingCalls {
  return {
    'annotation.join': async ({ ids, overlapping }) => {
      const session = project()
      const all = placed(session, ids)
      if (all.some(({ documentId }) => documentId !== all[0]?.documentId))
        throw new CallError('bad-input', 'Annotations of several papers cannot become one.')
      const groups = overlapping ? overlappingGroups(all) : [all]
      const joined = groups.flatMap(group => joinAnnotations(group) ?? [])
      const gone = joined.reduce((count, one) => count + one.gone.length, 0)
      const changes = joined.flatMap(one => joinChanges(session, one))
      const name = joined[0] ? recordName(session, 'annotation', joined[0].kept) : ''
      const count = gone + joined.length
      await session.commit({ key: 'annotation-join', count, name }, [
        ...changes,
        ...replyChanges(session, joined),
        ...connectionChanges(session, joined),
      ])
      const left = new Set(joined.flatMap(one => one.gone.map(({ id }) => id)))
      return { kept: all.flatMap(({ id }) => (left.has(id) ? [] : [id])), joined: gone }
    },
    'annotation.split': async ({ ids, by }) => {
      const session = project()
      const all = placed(session, ids)
      if (typeof by === 'object' && all.length > 1)
        throw new CallError('bad-input', 'Only one annotation can be split at a place.')
      const changes = all.flatMap(annotation => splitChanges(session, annotation, by))
      const made = changes.filter(({ before }) => before === null).length
      const name = all[0] ? recordName(session, 'annotation', all[0]) : ''
      await session.commit({ key: 'annotation-split', count: changes.length - made, name }, changes)
      return { made }
    },
  }
}

/** The annotations as one sees them, each once. Throws `not-found`, and `bad-input` for one whose words have no place. */
function placed(session: ProjectSession, ids: readonly string[]): Annotation[] {
  return [...new Set(ids)].map(id => {
    const annotation = session.visible.toChange(id)
    if (!annotation || annotation.deleted || annotation.replyTo !== undefined)
      throw new CallError('not-found', 'The annotation does not exist any more.')
    if (!stands(session.document(annotation.documentId), annotation))
      throw new CallError('bad-input', 'An annotation that has lost its place must be placed first.')
    return annotation
  })
}

function joinChanges(
  session: ProjectSession,
  { kept, gone, start, end, themes, note }: Joined,
): RecordChange[] {
  const at = session.now()
  const document = session.document(kept.documentId)
  const passage = { start, end, ...describePassage(document, start, end) }
  const after = nextRevision(kept, { ...kept, ...passage, themes: [...themes], note }, at)
  if (!annotationSchema.safeParse(after).success)
    throw new CallError(
      'bad-input',
      'The passage, its themes or its notes would be more than one annotation can hold.',
    )
  return [
    { kind: 'annotation', before: kept, after },
    ...gone.map((before): RecordChange => {
      const deleted = nextRevision(before, { ...before, deleted: true }, at)
      return { kind: 'annotation', before, after: deleted }
    }),
  ]
}

/** Of each annotation that goes, the one that it is in from now on. */
function heirsOf(joined: readonly Joined[]): ReadonlyMap<string, string> {
  return new Map(joined.flatMap(({ kept, gone }) => gone.map(({ id }) => [id, kept.id] as const)))
}

/** Connections with those that go become connections with the one that stays. */
function connectionChanges(session: ProjectSession, joined: readonly Joined[]): RecordChange[] {
  const at = session.now()
  return rejoinConnections(liveConnections(session), heirsOf(joined)).map(({ before, after }) => {
    const ground = session.visible.groundOf('connection', before.id) ?? before
    return { kind: 'connection', before: ground, after: nextRevision(ground, after, at) }
  })
}

/** Replies to those that go become replies to the one that stays. */
function replyChanges(session: ProjectSession, joined: readonly Joined[]): RecordChange[] {
  const heir = heirsOf(joined)
  const documentId = joined[0]?.kept.documentId
  if (documentId === undefined) return []
  const at = session.now()
  return session.visible.live(documentId).flatMap(({ id, replyTo }): RecordChange[] => {
    const to = replyTo === undefined ? undefined : heir.get(replyTo)
    const before = to === undefined ? null : session.visible.toChange(id)
    return before
      ? [{ kind: 'annotation', before, after: nextRevision(before, { ...before, replyTo: to }, at) }]
      : []
  })
}

function splitChanges(
  session: ProjectSession,
  before: Annotation,
  by: CallRequest<'annotation.split'>['by'],
): RecordChange[] {
  const document = session.document(before.documentId)
  const pieces =
    typeof by === 'object' ? splitAt(document, before, by.at) : splitPassage(document, before, by)
  const [first, ...others] = pieces
  if (!first || others.length === 0) return []
  const { start, end } = first
  const shorter = { ...before, start, end, ...describePassage(document, start, end) }
  return [
    { kind: 'annotation', before, after: nextRevision(before, shorter, session.now()) },
    ...others.map(
      (piece): RecordChange => ({
        kind: 'annotation',
        before: null,
        after: newMark(session, document.id, described(document, piece), { themes: before.themes }),
      }),
    ),
  ]
}
