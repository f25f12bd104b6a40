import { describePassage } from '../../../src-core/annotation/describe-passage'
import type { Annotation } from '../../../src-core/annotation/model'
import type { Judgement } from '../../../src-core/answers/judgement'
import { placeJudgements } from '../../../src-core/answers/place-judgements'
import { goesWith } from '../../../src-core/answers/reply-kinds'
import { groupBy } from '../../../src-core/basics/group-by'
import type { Handlers } from '../../../src-core/contract/boundary'
import type { CallRequest } from '../../../src-core/contract/calls'
import { CallError } from '../../../src-core/contract/errors'
import { describePlace } from '../../../src-core/document/corrections/text-place'
import type { StructuredDocument, Turn } from '../../../src-core/document/model'
import { nextRevision } from '../../../src-core/document/record'
import { sameRecord } from '../../../src-core/query/union-view'
import type { RecordChange } from '../../../src-core/records/record-change'
import { turnRows } from '../../../src-core/turns/list-turns'
import type { PaperTurns } from '../../../src-core/turns/turn-row'
import { beginningOf, recordName } from '../history/record-name'
import { newRecord } from '../records/new-record'
import type { ProjectSession } from '../session/project-session'

type AnswerCalls = Pick<Handlers, 'judgement.list' | 'judgement.set' | 'judgement.remove' | 'turn.list'>
type Verdict = CallRequest<'judgement.set'>['verdict']

/** The calls about turns, and about what analysts judge of answers. Each analyst judges for themselves: nobody changes another’s judgement. */
export function answerCalls(project: () => ProjectSession): AnswerCalls {
  return {
    'judgement.list': async ({ documentId }) => {
      project().documents.head(documentId)
      return liveJudgements(project(), documentId)
    },
    'judgement.set': async ({ answers, verdict }) => {
      const session = project()
      if (answers.length > 1 && verdict.words)
        throw new CallError('bad-input', 'Words can be shown of one answer only.')
      const changes: RecordChange[] = []
      const made: Judgement[] = []
      for (const { document, turn, before } of eachAnswer(session, answers)) {
        const after = judged(session, document, turn, before, verdict)
        made.push(after)
        if (after !== before) changes.push({ kind: 'judgement', before, after })
      }
      // What is said already is no change, and is answered once it is durable all the same.
      if (changes.length === 0) {
        await session.durable()
        return made
      }
      const isNew = changes.some(({ before }) => before === null)
      await session.commit(
        { key: isNew ? 'judgement-make' : 'judgement-change', ...namedAfter(session, changes) },
        changes,
      )
      return made
    },
    'judgement.remove': async ({ answers }) => {
      const session = project()
      const at = session.now()
      const changes = [...eachAnswer(session, answers)].flatMap(({ before }): RecordChange[] =>
        before
          ? [{ kind: 'judgement', before, after: nextRevision(before, { ...before, deleted: true }, at) }]
          : [],
      )
      await session.commit({ key: 'judgement-remove', ...namedAfter(session, changes) }, changes)
      return { removed: changes.length }
    },
    'turn.list': async ({ documentIds }) => {
      const session = project()
      const rows = new Map<string, PaperTurns>()
      let left: readonly string[] = documentIds ?? session.documents.ids
      while (left.length > 0) {
        const work = workOn(session)
        for await (const document of session.documents.each(left)) {
          const { annotations, judgements } = work(document.id)
          rows.set(document.id, turnRows(document, annotations, judgements))
        }
        // Reading takes time, in which work goes on.
        const now = workOn(session)
        left = left.filter(id => !sameWork(work(id), now(id)))
      }
      return [...rows.values()]
    },
  }
}

/** What analysts did in a paper. */
interface PaperWork {
  readonly annotations: readonly Annotation[]
  readonly judgements: readonly Judgement[]
}

/** What analysts did in each paper, as one sees it now. */
function workOn(session: ProjectSession): (id: string) => PaperWork {
  const annotations = groupBy(session.visible.highlights(), ({ documentId }) => documentId)
  const judgements = groupBy(liveJudgements(session), ({ documentId }) => documentId)
  return id => ({ annotations: annotations.get(id) ?? [], judgements: judgements.get(id) ?? [] })
}

/** Whether these are the very same records: one that is changed becomes another. */
function sameWork(one: PaperWork, other: PaperWork): boolean {
  const same = (some: readonly unknown[], others: readonly unknown[]) =>
    some.length === others.length && some.every((record, at) => record === others[at])
  return same(one.annotations, other.annotations) && same(one.judgements, other.judgements)
}

/** The judgements that one sees, all of them or those of one paper, deleted ones left out. */
export function liveJudgements(session: ProjectSession, documentId?: string): Judgement[] {
  return session.visible.allOf('judgement', documentId).filter(({ deleted }) => !deleted)
}

/** An answer with the own judgement of it, if there is one. */
interface OwnAnswer {
  readonly document: StructuredDocument
  readonly turn: Turn
  readonly before: Judgement | null
}

/** Answers with the own judgements of them, each answer once. Throws `not-found` for a turn that is none, or not there. */
function* eachAnswer(
  session: ProjectSession,
  answers: readonly { readonly documentId: string; readonly turn: string }[],
): Generator<OwnAnswer> {
  for (const [documentId, here] of groupBy(answers, one => one.documentId)) {
    const document = session.document(documentId)
    const turns = new Map(document.turns.map(turn => [turn.id, turn]))
    const { byTurn } = placeJudgements(document, liveJudgements(session, documentId))
    for (const id of new Set(here.map(({ turn }) => turn))) {
      const turn = turns.get(id)
      if (turn?.role !== 'answer') throw new CallError('not-found', 'The answer is not there any more.')
      const own = byTurn.get(id)?.find(({ author }) => author === session.analyst.id)
      yield { document, turn, before: own ? session.visible.groundOf('judgement', own.id) : null }
    }
  }
}

/** An answer as it is judged now: the judgement itself where that says so already. */
function judged(
  session: ProjectSession,
  document: StructuredDocument,
  turn: Turn,
  before: Judgement | null,
  verdict: Verdict,
): Judgement {
  const status = verdict.status ?? before?.status
  if (status === undefined) throw new CallError('bad-input', 'A judgement begins with its status.')
  const kind = verdict.kind === undefined ? (before?.kind ?? null) : verdict.kind
  if (verdict.kind && !goesWith(status, verdict.kind))
    throw new CallError('bad-input', `A reply that is ${status} cannot be ${verdict.kind}.`)
  const said = {
    turn: describePlace(document.text, turn.start),
    status,
    kind: kind !== null && goesWith(status, kind) ? kind : null,
    reason: verdict.reason ?? before?.reason ?? '',
    words: verdict.words === undefined ? (before?.words ?? null) : wordsOf(document, turn, verdict.words),
  }
  if (before) {
    const { turn: _, status: was, kind: wasKind, reason, words } = before
    const isSame = sameRecord(
      { ...said, turn: null },
      { turn: null, status: was, kind: wasKind, reason, words },
    )
    return isSame ? before : nextRevision(before, { ...before, ...said }, session.now())
  }
  return {
    ...newRecord(session, 'jud'),
    documentId: document.id,
    ...said,
  }
}

/** Throws `bad-input` for words that do not stand in the answer. */
function wordsOf(
  document: StructuredDocument,
  turn: Turn,
  words: { readonly start: number; readonly end: number } | null,
): Judgement['words'] {
  if (words === null) return null
  const { start, end } = words
  if (start >= end || start < turn.start || end > turn.end)
    throw new CallError('bad-input', 'The words do not stand in the answer.')
  return { start, end, quote: describePassage(document, start, end).quote }
}

function namedAfter(session: ProjectSession, changes: readonly RecordChange[]) {
  const [first] = changes
  const name = first ? recordName(session, 'judgement', first.after) : ''
  return { count: changes.length, name: beginningOf(name) }
}
