import type { TakenOver } from '../../../src-core/annotation/anchoring/take-over'
import { describePassage } from '../../../src-core/annotation/describe-passage'
import type { Annotation } from '../../../src-core/annotation/model'
import type { Handlers } from '../../../src-core/contract/boundary'
import { CallError } from '../../../src-core/contract/errors'
import { nextRevision } from '../../../src-core/document/record'
import type { RecordChange } from '../../../src-core/records/record-change'
import { titleInName } from '../session/change-documents'
import type { ProjectSession } from '../session/project-session'
import { countPlan, type EditionPlan, type Editions, followersOf, planEdition } from './plan-edition'

type EditionCalls = Pick<Handlers, 'edition.compare' | 'edition.take-over'>

/** The calls by which a paper is read as the new version of another one. */
export function editionCalls(project: () => ProjectSession): EditionCalls {
  return {
    'edition.compare': async editions =>
      countPlan(project(), editions, planEdition(project(), different(editions))),
    'edition.take-over': async editions => {
      const session = project()
      session.mustBeWritable()
      const plan = planEdition(session, different(editions))
      const done = countPlan(session, editions, plan)
      const changes = changesOf(session, editions, plan, done.trash)
      const name = titleInName(session.documents.head(editions.later).meta.title)
      const { annotations, judgements, notes } = plan
      const count = annotations.taken.length + judgements.taken.length + notes.taken.length
      if (changes.length > 0) await session.commit({ key: 'document-edition', count, name }, changes)
      return done
    },
  }
}

function different(editions: Editions): Editions {
  if (editions.earlier === editions.later)
    throw new CallError('bad-input', 'A paper is no later version of itself.')
  return editions
}

/** What is taken begins anew in the later paper; of the earlier one it goes, or the whole paper does. What has no paper of its own follows. */
function changesOf(
  session: ProjectSession,
  { earlier, later }: Editions,
  plan: EditionPlan,
  trash: boolean,
): RecordChange[] {
  const at = session.now()
  const made = plan.annotations.taken.flatMap(one => beginAnew(session, later, one, plan.ids, at))
  const judged = plan.judgements.taken.flatMap(({ judgement, place }): RecordChange[] => [
    {
      kind: 'judgement',
      before: null,
      after: { ...judgement, ...place, id: `jud_${session.system.randomId()}`, revision: 1, modified: at },
    },
  ])
  const following = [
    ...made,
    ...judged,
    ...noteChanges(session, plan, at),
    ...followed(session, later, plan, at),
  ]
  if (trash) return [...following, session.documents.change(earlier, true, session.analyst.id, at)]
  const gone = [...plan.ids.keys()].flatMap((id): RecordChange[] => {
    const before = session.visible.toChange(id)
    return before
      ? [{ kind: 'annotation', before, after: nextRevision(before, { ...before, deleted: true }, at) }]
      : []
  })
  const unjudged = plan.judgements.taken.flatMap(({ judgement }): RecordChange[] => {
    const before = session.visible.groundOf('judgement', judgement.id)
    return before
      ? [{ kind: 'judgement', before, after: nextRevision(before, { ...before, deleted: true }, at) }]
      : []
  })
  return [...following, ...gone, ...unjudged]
}

function noteChanges(session: ProjectSession, { notes }: EditionPlan, at: string): RecordChange[] {
  return notes.taken.flatMap(({ note, about }): RecordChange[] => {
    const before = session.visible.groundOf('note', note.id)
    return before ? [{ kind: 'note', before, after: nextRevision(before, { ...before, about }, at) }] : []
  })
}

/** What names annotations by their ids names them by the new ones. */
function followed(session: ProjectSession, later: string, plan: EditionPlan, at: string): RecordChange[] {
  const idOf = (id: string) => plan.ids.get(id) ?? id
  const { connections, commitments, pages } = followersOf(session, plan)
  return [
    ...connections.flatMap(({ id }): RecordChange[] => {
      const before = session.visible.groundOf('connection', id)
      if (!before) return []
      const ends = { from: idOf(before.from), to: idOf(before.to) }
      return [{ kind: 'connection', before, after: nextRevision(before, { ...before, ...ends }, at) }]
    }),
    ...commitments.flatMap(({ id }): RecordChange[] => {
      const before = session.visible.groundOf('commitment', id)
      if (!before) return []
      const place = { annotation: idOf(before.annotation), documentId: later }
      return [{ kind: 'commitment', before, after: nextRevision(before, { ...before, ...place }, at) }]
    }),
    ...pages.map(
      ({ page, body }): RecordChange => ({
        kind: 'notebook',
        before: page,
        after: nextRevision(page, { ...page, body }, at),
      }),
    ),
  ]
}

function beginAnew(
  session: ProjectSession,
  documentId: string,
  { annotation, start, end, replies }: TakenOver,
  ids: ReadonlyMap<string, string>,
  at: string,
): RecordChange[] {
  const passage = { documentId, start, end, ...describePassage(session.document(documentId), start, end) }
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
