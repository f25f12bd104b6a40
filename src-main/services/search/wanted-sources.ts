import { createHash } from 'node:crypto'
import type { Annotation } from '../../../src-core/annotation/model'
import type { Judgement } from '../../../src-core/answers/judgement'
import { judgedTurns } from '../../../src-core/answers/place-judgements'
import { groupBy } from '../../../src-core/basics/group-by'
import type { Region } from '../../../src-core/regions/region'
import { notesKey, notesSource, pageKey, pageSource } from '../../../src-core/search/other-sources'
import { paperKey, paperSource } from '../../../src-core/search/paper-source'
import { type SearchMark, searchMarks } from '../../../src-core/search/search-filter'
import type { SearchSource } from '../../../src-core/search/search-source'
import type { JudgedTurns } from '../../../src-core/search/turn-statuses'
import { liveJudgements } from '../answers/answer-calls'
import { liveRegions } from '../regions/region-calls'
import type { ProjectSession } from '../session/project-session'

/** Something that belongs in the index: which version of it, and how it is made once that is not there. */
export interface WantedSource {
  readonly key: string
  readonly version: string
  make(): SearchSource | Promise<SearchSource>
}

/** What of a project belongs in the index: all of it, or only what is looked at again. */
export interface Wanted {
  readonly sources: readonly WantedSource[]
  /** What is marked in each paper that was looked at. */
  readonly marks: [string, readonly SearchMark[]][]
  /** What is judged of the answers of each. */
  readonly judged: [string, JudgedTurns][]
}

/** What belongs in the index of a project now. Papers are read when they are made, and not before. */
export function wantedOf(session: ProjectSession): Wanted {
  const annotations = groupBy(session.visible.live(), ({ documentId }) => documentId)
  const regions = groupBy(liveRegions(session), ({ documentId }) => documentId)
  const judgements = groupBy(liveJudgements(session), ({ documentId }) => documentId)
  const papers = session.documents.ids
  return {
    sources: [
      ...papers.map(id => wantedPaper(session, id)),
      ...papers.flatMap(id => wantedNotes(session, id, annotations.get(id) ?? [], regions.get(id) ?? [])),
      ...[...session.records.notebook.values()].flatMap(({ id }) => wantedPage(session, id)),
    ],
    marks: papers.map(id => [id, searchMarks(annotations.get(id) ?? [], regions.get(id) ?? [])]),
    judged: papers.map(id => [id, judgedIn(session, id, judgements.get(id) ?? [])]),
  }
}

/** A paper; the version follows from its file and its corrections. */
export function wantedPaper(session: ProjectSession, id: string): WantedSource {
  const version = session.documents.versionOf(id)
  return {
    key: paperKey(id),
    version,
    make: async () => paperSource(await session.documents.load(id, true), version),
  }
}

/** The notes on a paper and on regions of its original; none where nobody wrote any. */
export function wantedNotes(
  session: ProjectSession,
  id: string,
  annotations: readonly Annotation[] = session.visible.live(id),
  regions: readonly Region[] = liveRegions(session, id),
): WantedSource[] {
  const written = annotations.filter(({ note }) => note !== null)
  const onRegions = regions.filter(({ note }) => note !== null)
  if (written.length + onRegions.length === 0) return []
  const versions = [...written, ...onRegions]
    .map(one => `${one.id} ${one.revision} ${one.editor ?? one.author}`)
    .sort()
  const version = createHash('sha256').update(versions.join()).digest('hex')
  const make = () => {
    const { meta, kind } = session.documents.head(id)
    return notesSource(id, written, onRegions, { title: meta.title, date: meta.date, kind }, version)
  }
  return [{ key: notesKey(id), version, make }]
}

/** A page of the notebook; none where it is deleted. */
export function wantedPage(session: ProjectSession, id: string): WantedSource[] {
  const page = session.records.notebook.get(id)
  if (!page || page.deleted) return []
  const version = `${page.revision} ${page.editor ?? page.author}`
  return [{ key: pageKey(id), version, make: () => pageSource(page, version) }]
}

/** What is judged of the answers of a paper; one of which nothing is judged is not read. */
export function judgedIn(
  session: ProjectSession,
  id: string,
  judgements: readonly Judgement[] = liveJudgements(session, id),
): JudgedTurns {
  const document = judgements.length > 0 ? session.knownDocument(id) : null
  return document ? judgedTurns(document, judgements) : {}
}
