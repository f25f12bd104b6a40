import { HIGHEST_COUNT } from '../../../src-core/basics/limits'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { applyCorrections } from '../../../src-core/document/corrections/apply-corrections'
import type { Correction, CorrectionChange } from '../../../src-core/document/corrections/correction'
import { correctedPlace, findPlace } from '../../../src-core/document/corrections/text-place'
import { quotableText } from '../../../src-core/document/quotable-text'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import type { ProjectSession } from '../session/project-session'

type CorrectionCalls = Pick<Handlers, 'correction.list' | 'correction.make' | 'correction.remove'>

/** The calls about what analysts set right in a document's structure. */
export function correctionCalls(project: () => ProjectSession): CorrectionCalls {
  return {
    'correction.list': async ({ documentId }) => {
      const imported = project().importedDocument(documentId)
      const corrections = project().corrections(documentId)
      return {
        corrections: [...corrections],
        unplaced: [...applyCorrections(imported, corrections).unplaced],
      }
    },
    'correction.make': async ({ documentId, change }) => {
      const session = project()
      const before = session.corrections(documentId)
      const made = newCorrection(
        session,
        documentId,
        change,
        Math.min((before.at(-1)?.order ?? 0) + 1, HIGHEST_COUNT),
      )
      const { unplaced } = applyCorrections(session.importedDocument(documentId), [...before, made])
      if (unplaced.includes(made.id))
        throw new CallError('bad-input', 'This correction has no place in the document.')
      const label = { key: 'correction-make', count: 1, name: nameOf(session, made) } as const
      await session.commit(label, [{ kind: 'correction', before: null, after: made }])
      return made
    },
    'correction.remove': async ({ ids }) => {
      const session = project()
      const at = session.now()
      const gone = [...new Set(ids)].map(id => existing(session, id))
      const changes: RecordChange[] = gone.map(before => ({
        kind: 'correction',
        before,
        after: nextRevision(before, { ...before, deleted: true }, at),
      }))
      const [first] = gone
      const name = first ? nameOf(session, first) : ''
      await session.commit({ key: 'correction-remove', count: changes.length, name }, changes)
      return { removed: changes.length }
    },
  }
}

function newCorrection(
  session: ProjectSession,
  documentId: string,
  change: CorrectionChange,
  order: number,
): Correction {
  const at = session.now()
  return {
    id: `cor_${session.system.randomId()}`,
    author: session.analyst.id,
    revision: 1,
    created: at,
    modified: at,
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

/** How much of the corrected passage names a correction, in UTF-16 units. */
const NAME = 48

/** The beginning of what was corrected. */
function nameOf(session: ProjectSession, { documentId, change }: Correction): string {
  const document = session.importedDocument(documentId)
  const place = correctedPlace(change)
  if (place === null) return document.meta.title.slice(0, NAME)
  const start = findPlace(document.text, place)
  if (start === null) return place.after.slice(0, NAME).trim()
  return quotableText(document, { start, end: Math.min(document.text.length, start + NAME) }).trim()
}
