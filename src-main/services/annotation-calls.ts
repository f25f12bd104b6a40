import { describePassage } from '../../src-core/annotation/describe-passage'
import type { Annotation } from '../../src-core/annotation/model'
import type { Handlers } from '../../src-core/contract/boundary'
import type { CallRequest } from '../../src-core/contract/calls'
import { CallError } from '../../src-core/contract/errors'
import type { ChangeLabel } from '../../src-core/contract/state'
import type { RecordChange } from '../storage/operation-log'
import type { ProjectSession } from './project-session'

type AnnotationCalls = Pick<
  Handlers,
  'annotation.list' | 'annotation.create' | 'annotation.update' | 'annotation.delete'
>

/** The calls about annotations. */
export function annotationCalls(project: () => ProjectSession): AnnotationCalls {
  return {
    'annotation.list': async ({ documentId }) => {
      project().document(documentId)
      return [...project().records.annotations.values()].filter(
        annotation => annotation.documentId === documentId && !annotation.deleted,
      )
    },
    'annotation.create': async request => {
      const session = project()
      const after = newAnnotation(session, request)
      const label: ChangeLabel = { key: 'annotation-create', count: 1, name: shorten(after.quote.exact) }
      await session.commit(label, [{ kind: 'annotation', before: null, after }])
      return after
    },
    'annotation.update': async request => {
      const session = project()
      const before = existing(session, request.id)
      const after = changed(session, before, request)
      await session.commit(updateLabel(session, before, request), [{ kind: 'annotation', before, after }])
      return after
    },
    'annotation.delete': async ({ ids }) => {
      const session = project()
      const at = session.system.now().toISOString()
      const changes: RecordChange[] = [...new Set(ids)].map(id => {
        const before = existing(session, id)
        const after = { ...before, deleted: true, revision: before.revision + 1, modified: at }
        return { kind: 'annotation', before, after }
      })
      const first = changes[0]?.before
      const name = first && 'quote' in first ? shorten(first.quote.exact) : ''
      await session.commit({ key: 'annotation-delete', count: changes.length, name }, changes)
      return { deleted: changes.length }
    },
  }
}

function newAnnotation(session: ProjectSession, request: CallRequest<'annotation.create'>): Annotation {
  const at = session.system.now().toISOString()
  return {
    id: `ann_${session.system.randomId()}`,
    author: session.analyst.id,
    revision: 1,
    created: at,
    modified: at,
    documentId: request.documentId,
    ...passage(session, request.documentId, request),
    themes: knownThemes(session, request.themes),
    note: request.note,
  }
}

function changed(
  session: ProjectSession,
  before: Annotation,
  request: CallRequest<'annotation.update'>,
): Annotation {
  return {
    ...before,
    revision: before.revision + 1,
    modified: session.system.now().toISOString(),
    ...(request.themes && { themes: knownThemes(session, request.themes) }),
    ...(request.note !== undefined && { note: request.note }),
    ...(request.range && passage(session, before.documentId, request.range)),
  }
}

function updateLabel(
  session: ProjectSession,
  before: Annotation,
  request: CallRequest<'annotation.update'>,
): ChangeLabel {
  if (request.range) return { key: 'annotation-move', count: 1, name: shorten(before.quote.exact) }
  if (request.note !== undefined)
    return { key: 'annotation-note', count: 1, name: shorten(before.quote.exact) }
  const added = request.themes?.find(id => !before.themes.includes(id))
  const theme = added && session.records.themes.get(added)
  return { key: 'annotation-tag', count: 1, name: theme ? theme.name : shorten(before.quote.exact) }
}

function passage(
  session: ProjectSession,
  documentId: string,
  { start, end }: { start: number; end: number },
) {
  const document = session.document(documentId)
  if (start >= end || end > document.text.length) {
    throw new CallError('bad-input', `The passage ${start}–${end} is not inside the document.`)
  }
  return { start, end, ...describePassage(document, start, end) }
}

function knownThemes(session: ProjectSession, ids: readonly string[]): string[] {
  for (const id of ids) {
    const theme = session.records.themes.get(id)
    if (!theme || theme.deleted)
      throw new CallError('not-found', 'One of the themes does not exist any more.')
  }
  return [...new Set(ids)]
}

function existing(session: ProjectSession, id: string): Annotation {
  const annotation = session.records.annotations.get(id)
  if (!annotation || annotation.deleted)
    throw new CallError('not-found', 'The annotation does not exist any more.')
  return annotation
}

/** The beginning of a quote, to name a change by. */
function shorten(quote: string): string {
  const words = quote.replace(/\s+/g, ' ').trim()
  return words.length <= 40 ? words : `${words.slice(0, 39).trimEnd()}…`
}
