import { planTakeover, type Takeover } from '../../../src-core/annotation/anchoring/take-over'
import { groupBy } from '../../../src-core/basics/group-by'
import type { TakeoverCounts } from '../../../src-core/contract/editions'
import { compareParts } from '../../../src-core/document/compare-readings'
import { followQuotations } from '../../../src-core/editions/follow-quotations'
import { sameTurns } from '../../../src-core/editions/same-turns'
import {
  type TakenJudgement,
  type TakenNote,
  type TurnTakeover,
  takeOverJudgements,
  takeOverNotes,
} from '../../../src-core/editions/take-over-turns'
import { quotedOn } from '../../../src-core/notebook/walk-page'
import { liveJudgements } from '../answers/answer-calls'
import type { ProjectSession } from '../session/project-session'

/** Two papers of the project, by their ids. */
export interface Editions {
  readonly earlier: string
  readonly later: string
}

/** Everything that goes from an earlier edition to a later one. */
export interface EditionPlan {
  readonly annotations: Takeover
  readonly judgements: TurnTakeover<TakenJudgement>
  readonly notes: TurnTakeover<TakenNote>
  /** The ids that annotations get in the later edition, replies among them. */
  readonly ids: ReadonlyMap<string, string>
}

/** Works out what one takes over. Throws `not-found` for a paper that is not there. */
export function planEdition(session: ProjectSession, { earlier, later }: Editions): EditionPlan {
  const [before, after] = [session.document(earlier), session.document(later)]
  const { id: analyst } = session.analyst
  const annotations = planTakeover(before, after, session.visible.live(earlier), analyst, builtOn(session))
  const same = sameTurns(before, after)
  const judgements = groupBy(liveJudgements(session), ({ documentId }) => documentId)
  const notes = session.visible.allOf('note').filter(({ deleted }) => !deleted)
  const moving = annotations.taken.flatMap(({ annotation, replies }) => [annotation, ...replies])
  return {
    annotations,
    judgements: takeOverJudgements(
      before,
      after,
      same,
      { earlier: judgements.get(earlier) ?? [], later: judgements.get(later) ?? [] },
      analyst,
    ),
    notes: takeOverNotes(before, after, same, notes, analyst),
    ids: new Map(moving.map(({ id }) => [id, `ann_${session.system.randomId()}`])),
  }
}

/** The annotations that colleagues connected, or made commitments of: only they can change what they made. */
function builtOn(session: ProjectSession): Set<string> {
  const isTheirs = ({ author, deleted }: { author: string; deleted?: boolean | undefined }) =>
    !deleted && author !== session.analyst.id
  const connections = session.visible.allOf('connection').filter(isTheirs)
  const commitments = session.visible.allOf('commitment').filter(isTheirs)
  return new Set([
    ...connections.flatMap(({ from, to }) => [from, to]),
    ...commitments.map(({ annotation }) => annotation),
  ])
}

/** What follows annotations that get other ids: one's own connections and commitments, and the pages that quote them. */
export function followersOf(session: ProjectSession, { ids }: Pick<EditionPlan, 'ids'>) {
  const isOwn = ({ author, deleted }: { author: string; deleted?: boolean | undefined }) =>
    !deleted && author === session.analyst.id
  return {
    connections: session.visible
      .allOf('connection')
      .filter(one => isOwn(one) && (ids.has(one.from) || ids.has(one.to))),
    commitments: session.visible.allOf('commitment').filter(one => isOwn(one) && ids.has(one.annotation)),
    pages: [...session.records.notebook.values()].flatMap(page => {
      if (page.deleted || !quotedOn(page.body).some(id => ids.has(id))) return []
      const body = followQuotations(page.body, ids)
      return body ? [{ page, body }] : []
    }),
  }
}

/** A plan as it is told. */
export function countPlan(session: ProjectSession, editions: Editions, plan: EditionPlan): TakeoverCounts {
  const { annotations, judgements, notes } = plan
  const { taken, unsure, answered, colleagues } = annotations
  const followers = followersOf(session, plan)
  const work = ({ taken: own, ...left }: TurnTakeover<unknown>) => ({
    taken: own.length,
    unsure: left.unsure,
    colleagues: left.colleagues,
  })
  const staying = [judgements, notes].reduce((sum, one) => sum + one.unsure + one.colleagues, 0)
  return {
    ...compareParts(session.document(editions.earlier), session.document(editions.later)),
    annotations: { taken: taken.length, unsure, answered, colleagues },
    judgements: work(judgements),
    notes: work(notes),
    followed: {
      connections: followers.connections.length,
      commitments: followers.commitments.length,
      pages: followers.pages.length,
    },
    corrections: session.documents.corrections(editions.earlier).length,
    trash: unsure + answered + colleagues + staying === 0,
  }
}
