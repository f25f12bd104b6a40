import { HIGHEST_COUNT } from '../../../src-core/basics/limits'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { applyCorrections } from '../../../src-core/document/corrections/apply-corrections'
import type { Correction, CorrectionChange } from '../../../src-core/document/corrections/correction'
import { nameCorrection } from '../../../src-core/document/corrections/name-correction'
import { nextRevision } from '../../../src-core/document/record'
import { setRightIn } from '../../../src-core/document/set-right'
import type { RecordChange } from '../../../src-core/records/record-change'
import { newRecord } from '../records/new-record'
import type { ProjectSession } from '../session/project-session'

type CorrectionCalls = Pick<Handlers, 'correction.list' | 'correction.make' | 'correction.remove'>

/** The calls about what analysts set right in a document's structure. */
export function correctionCalls(project: () => ProjectSession): CorrectionCalls {
  return {
    'correction.list': async ({ documentId }) => {
      const imported = project().documents.imported(documentId)
      const corrections = project().documents.corrections(documentId)
      const { unplaced, overlapping } = applyCorrections(imported, corrections)
      return { corrections: [...corrections], unplaced: [...unplaced], overlapping: [...overlapping] }
    },
    'correction.make': async ({ documentId, change }) => {
      const session = project()
      const before = session.documents.corrections(documentId)
      const made = newCorrection(
        session,
        documentId,
        change,
        Math.min((before.at(-1)?.order ?? 0) + 1, HIGHEST_COUNT),
      )
      const replaced = replacedBy(session, before, made)
      const { unplaced, overlapping } = applyCorrections(session.documents.imported(documentId), [
        ...before.filter(one => !replaced.includes(one)),
        made,
      ])
      if (overlapping.includes(made.id))
        throw new CallError('words-overlap', 'Some of these words were set right together with others.')
      if (unplaced.includes(made.id))
        throw new CallError('bad-input', 'This correction has no place in the document.')
      const label = { key: 'correction-make', count: 1, name: nameOf(session, made) } as const
      const changes: RecordChange[] = [
        ...takenAway(replaced, session.now()),
        { kind: 'correction', before: null, after: made },
      ]
      await session.commit(label, changes)
      return made
    },
    'correction.remove': async ({ ids }) => {
      const session = project()
      const gone = [...new Set(ids)].map(id => existing(session, id))
      const changes = takenAway(gone, session.now())
      const [first] = gone
      const name = first ? nameOf(session, first) : ''
      await session.commit({ key: 'correction-remove', count: changes.length, name }, changes)
      return { removed: changes.length }
    },
  }
}

/** Corrections with their tombstones. */
function takenAway(corrections: readonly Correction[], at: string): RecordChange[] {
  return corrections.map(before => ({
    kind: 'correction',
    before,
    after: nextRevision(before, { ...before, deleted: true }, at),
  }))
}

function newCorrection(
  session: ProjectSession,
  documentId: string,
  change: CorrectionChange,
  order: number,
): Correction {
  return {
    ...newRecord(session, 'cor'),
    documentId,
    order,
    change,
  }
}

function existing(session: ProjectSession, id: string): Correction {
  const correction = session.records.get('correction', id)
  if (!correction || correction.deleted) throw new CallError('not-found', 'There is no such correction.')
  return correction
}

/** What the history calls a correction. */
function nameOf(session: ProjectSession, { documentId, change }: Correction): string {
  return nameCorrection(session.documents.imported(documentId), change)
}

/** Corrections of exactly the words that another one is about: it takes their place, and what they said can be undone. */
function replacedBy(
  session: ProjectSession,
  before: readonly Correction[],
  { documentId, change }: Correction,
) {
  if (change.type !== 'set-words') return []
  // Whoever corrects them sees the paper as it is: the words stand where the place says, or the correction has none.
  const start = change.at.at
  const range = { start, end: start + change.read.length }
  const standing = new Set(
    setRightIn(session.document(documentId), range)
      .filter(one => one.start === range.start && one.end === range.end)
      .map(({ by }) => by),
  )
  return before.filter(({ id }) => standing.has(id))
}
