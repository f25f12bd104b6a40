import { describePassage } from '../../../src-core/annotation/describe-passage'
import { groupBy } from '../../../src-core/basics/group-by'
import type { Handlers } from '../../../src-core/contract/boundary'
import type { AppEvent } from '../../../src-core/contract/events'
import type { StructuredDocument, TextRange } from '../../../src-core/document/model'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import { findPromises } from '../../../src-core/suggesting/promises/find-promises'
import type { Rejection } from '../../../src-core/suggesting/rejection'
import { sameSuggester } from '../../../src-core/suggesting/suggester'
import { described, mustHold, passageMarker } from '../marking/new-mark'
import { newRecord } from '../records/new-record'
import { existingTheme } from '../records/themes-there'
import type { ProjectSession } from '../session/project-session'
import { type AskTerms, lookThrough } from './look-through'
import { newCommitment } from './new-commitment'

type SuggestionCalls = Pick<
  Handlers,
  'suggestion.list' | 'suggestion.stop' | 'suggestion.accept' | 'suggestion.reject' | 'suggestion.restore'
>

/** The calls about suggestions; without an index that can be asked for terms, every text is read. */
export function suggestionCalls(
  project: () => ProjectSession,
  tell: (event: AppEvent) => void,
  askTerms: AskTerms | null,
): SuggestionCalls {
  const underWay = new Map<string, { isStopped: boolean }>()
  return {
    'suggestion.list': async ({ task, ...request }) => {
      const look = { isStopped: false }
      underWay.set(task, look)
      try {
        const progress = (done: number, total: number, label: string) =>
          tell({ type: 'progress', task, done, total, label })
        return await lookThrough(project(), request, progress, () => look.isStopped, askTerms)
      } finally {
        underWay.delete(task)
      }
    },
    'suggestion.stop': async ({ task }) => {
      const look = underWay.get(task)
      if (look) look.isStopped = true
      return { stopped: look !== undefined }
    },
    'suggestion.accept': async ({ by, theme, passages }) => {
      const session = project()
      const known = existingTheme(session, theme)
      const isPromise = 'builtIn' in by && by.builtIn === 'promises'
      const changes: RecordChange[] = []
      const mark = passageMarker(session, { themes: [theme], suggested: true })
      let registered = 0
      for (const [document, ranges] of byPaper(session, passages)) {
        const promises = isPromise ? findPromises(document) : []
        for (const range of ranges) {
          const { after, change } = mark(document.id, described(document, range))
          if (change) changes.push(change)
          const promise = promises.find(({ start, end }) => start < range.end && end > range.start)
          if (!isPromise) continue
          registered += 1
          changes.push({
            kind: 'commitment',
            before: null,
            after: newCommitment(session, document, after, promise),
          })
        }
      }
      await session.commit({ key: 'suggestion-accept', count: passages.length, name: known.name }, changes)
      return { marked: passages.length, registered }
    },
    'suggestion.reject': async ({ by, passages }) => {
      const session = project()
      const at = session.now()
      const changes = [...byPaper(session, passages)].flatMap(([document, ranges]) =>
        ranges.map((range): RecordChange => {
          const after: Rejection = {
            ...newRecord(session, 'rej', { at }),
            documentId: document.id,
            by,
            quote: describePassage(document, range.start, range.end).quote,
          }
          return { kind: 'rejection', before: null, after }
        }),
      )
      await session.commit({ key: 'suggestion-reject', count: changes.length, name: '' }, changes)
      return { rejected: changes.length }
    },
    'suggestion.restore': async ({ by, documentId }) => {
      const session = project()
      const at = session.now()
      const changes = [...session.records.all('rejection').values()]
        .filter(one => !one.deleted && sameSuggester(one.by, by))
        .filter(one => documentId === null || one.documentId === documentId)
        .map(
          (before): RecordChange => ({
            kind: 'rejection',
            before,
            after: nextRevision(before, { ...before, deleted: true }, at),
          }),
        )
      if (changes.length > 0)
        await session.commit({ key: 'suggestion-restore', count: changes.length, name: '' }, changes)
      return { restored: changes.length }
    },
  }
}

type Passage = TextRange & { readonly documentId: string }

/** Passages with their papers. Throws `not-found` for a paper that is not there, `bad-input` for a passage that is not in it. */
function byPaper(session: ProjectSession, passages: readonly Passage[]): [StructuredDocument, Passage[]][] {
  return [...groupBy(passages, ({ documentId }) => documentId)].map(([id, ranges]) => {
    const document = session.document(id)
    for (const range of ranges) mustHold(document, range)
    return [document, [...ranges]]
  })
}
