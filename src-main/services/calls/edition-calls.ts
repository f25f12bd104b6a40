import { planTakeover, type TakenOver, type Takeover } from '../../../src-core/annotation/anchoring/take-over'
import { describePassage } from '../../../src-core/annotation/describe-passage'
import type { Annotation } from '../../../src-core/annotation/model'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { compareParts } from '../../../src-core/document/compare-readings'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import { titleInName } from '../session/change-documents'
import type { ProjectSession } from '../session/project-session'

type EditionCalls = Pick<Handlers, 'edition.compare' | 'edition.take-over'>

interface Editions {
  readonly earlier: string
  readonly later: string
}

/** The calls by which a paper is read as the new version of another one. */
export function editionCalls(project: () => ProjectSession): EditionCalls {
  return {
    'edition.compare': async editions => countsOf(project(), editions, planOf(project(), editions)),
    'edition.take-over': async editions => {
      const session = project()
      session.mustBeWritable()
      const plan = planOf(session, editions)
      const done = countsOf(session, editions, plan)
      const changes = changesOf(session, editions, plan, done.trash)
      const name = titleInName(session.documents.head(editions.later).meta.title)
      if (changes.length > 0)
        await session.commit({ key: 'document-edition', count: plan.taken.length, name }, changes)
      return done
    },
  }
}

function planOf(session: ProjectSession, { earlier, later }: Editions): Takeover {
  if (earlier === later) throw new CallError('bad-input', 'A paper is no later version of itself.')
  const [before, after] = [session.document(earlier), session.document(later)]
  return planTakeover(before, after, session.visible.live(earlier), session.analyst.id)
}

function countsOf(session: ProjectSession, { earlier, later }: Editions, plan: Takeover) {
  const { taken, unsure, answered, colleagues } = plan
  return {
    ...compareParts(session.document(earlier), session.document(later)),
    annotations: { taken: taken.length, unsure, answered, colleagues },
    corrections: session.documents.corrections(earlier).length,
    trash: unsure + answered + colleagues === 0,
  }
}

/** What is taken begins anew in the later paper; of the earlier one it goes, or the whole paper does. */
function changesOf(
  session: ProjectSession,
  { earlier, later }: Editions,
  { taken }: Takeover,
  trash: boolean,
): RecordChange[] {
  const at = session.now()
  const made = taken.flatMap(one => beginAnew(session, later, one, at))
  if (trash) return [...made, session.documents.change(earlier, true, session.analyst.id, at)]
  const gone = taken.flatMap(({ annotation, replies }) =>
    [annotation, ...replies].flatMap(({ id }): RecordChange[] => {
      const before = session.visible.toChange(id)
      return before
        ? [{ kind: 'annotation', before, after: nextRevision(before, { ...before, deleted: true }, at) }]
        : []
    }),
  )
  return [...made, ...gone]
}

function beginAnew(
  session: ProjectSession,
  documentId: string,
  { annotation, start, end, replies }: TakenOver,
  at: string,
): RecordChange[] {
  const passage = { documentId, start, end, ...describePassage(session.document(documentId), start, end) }
  const ids = new Map([annotation, ...replies].map(({ id }) => [id, `ann_${session.system.randomId()}`]))
  return [annotation, ...replies].map(before => {
    const after: Annotation = {
      ...before,
      ...passage,
      id: ids.get(before.id) ?? '',
      revision: 1,
      modified: at,
    }
    const answered = before.replyTo === undefined ? undefined : ids.get(before.replyTo)
    return {
      kind: 'annotation',
      before: null,
      after: answered === undefined ? after : { ...after, replyTo: answered },
    }
  })
}
