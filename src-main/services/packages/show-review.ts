import type { Annotation } from '../../../src-core/annotation/model'
import { stands } from '../../../src-core/annotation/stands'
import type { PackageReviewShown, ReviewedItem, ReviewedSide } from '../../../src-core/contract/package'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { OwnHistory } from '../../../src-core/package/compare-package'
import type { Here, PackageReview, ReviewedRecord } from '../../../src-core/package/review-package'
import { recordText } from '../../../src-core/query/union-view'
import type { RecordSide } from '../../../src-core/records/kinds/merge-rules'
import {
  type AnyPackaged,
  type PackagedName,
  packagedKind,
} from '../../../src-core/records/kinds/packaged-kinds'
import { documentOf } from '../../../src-core/records/record-files'
import { loggedVersions } from '../history/logged-versions'
import type { ProjectSession } from '../session/project-session'
import { ownLayers } from './received-layers'

/** How many records that need no choice are listed; the rest is counted. */
const MOST_LISTED = 500

/** The open project, with its papers, as what a package is held against. */
export function hereOf(session: ProjectSession, documents: readonly StructuredDocument[]): Here {
  const { records } = session
  return {
    documents,
    themes: [...records.themes.values()],
    versionsOf: (kind, id) => records.versionsOf(kind, id),
    history: ownHistory(session),
    layers: ownLayers(session),
  }
}

/** What the analyst's own log says was once here in the analyst's own name, by the texts of those versions. */
function ownHistory({ analyst, records }: ProjectSession): OwnHistory {
  let texts: ReadonlySet<string> | null = null
  const read = () => new Set([...loggedVersions(records.log)].map(({ record }) => recordText(record)))
  return {
    self: analyst.id,
    includes(version) {
      texts ??= read()
      return texts.has(recordText(version))
    },
  }
}

/** A review, made with these papers, as a window shows it; in blind mode without what stands in anybody's annotations. */
export function showReview(
  session: ProjectSession,
  token: string,
  name: string,
  review: PackageReview,
  documents: readonly StructuredDocument[],
): PackageReviewShown {
  const { about } = review.content
  const items = itemsOf(session, review, documents)
  const rank = ({ state, standing }: ReviewedItem) =>
    state === 'both' ? 0 : standing === 'lost' ? 1 : standing === 'doubtful' ? 2 : state === 'update' ? 3 : 4
  const sorted = [...items].sort((one, other) => rank(one) - rank(other))
  const asked = sorted.filter(({ state }) => state === 'both').length
  const listed = session.visible.layers.blind ? [] : sorted.slice(0, asked + MOST_LISTED)
  return {
    token,
    name,
    sender: about.sender,
    createdAt: about.createdAt,
    project: { name: about.project.name, same: about.project.id === session.file.id },
    papers: review.papers.map(({ paper: { id, title, fileName, carried }, here, to }) => ({
      ...{ id, title, fileName, carried, here, to },
      annotations: countOf(
        review.content.layers.flatMap(({ annotations }) => annotations),
        id,
      ),
    })),
    counts: countStates(review),
    items: listed,
    unlisted: sorted.length - listed.length,
  }
}

function countOf(annotations: readonly Annotation[], documentId: string): number {
  const live = annotations.filter(record => record.documentId === documentId && !record.deleted)
  return new Set(live.map(({ id }) => id)).size
}

function countStates({ records, sameThemes }: PackageReview): PackageReviewShown['counts'] {
  const counts = { update: 0, both: 0, known: 0, sure: 0, doubtful: 0, lost: 0 }
  const isNew = new Map<PackagedName, number>()
  for (const reviewed of records) {
    const { kind, state, standing } = reviewed
    if (isGone(reviewed)) continue
    if (state === 'new') isNew.set(kind, (isNew.get(kind) ?? 0) + 1)
    else counts[state] += 1
    if (state !== 'known' && standing !== 'same') counts[standing] += 1
  }
  return { ...counts, new: Object.fromEntries(isNew), sameThemes: sameThemes.size }
}

/** Whether it was made and deleted there before it ever came here, so that there is nothing to look at. */
function isGone({ state, theirs }: ReviewedRecord): boolean {
  return state === 'new' && theirs.record.deleted === true
}

function itemsOf(
  session: ProjectSession,
  review: PackageReview,
  documents: readonly StructuredDocument[],
): ReviewedItem[] {
  const names = new Map(review.content.layers.map(({ analyst }) => [analyst.id, analyst.name]))
  for (const { id, name } of session.state().analysts) names.set(id, name)
  const themes = new Map(session.records.themes)
  for (const { themes: sent } of review.content.layers)
    for (const theme of sent) if (!themes.has(theme.id)) themes.set(theme.id, theme)
  const papers = new Map([...review.content.documents, ...documents].map(paper => [paper.id, paper]))
  const carried = new Map(review.content.documents.map(paper => [paper.id, paper]))
  const sent = new Map(
    review.content.layers.flatMap(({ annotations }) => annotations.map(one => [one.id, one.documentId])),
  )
  // Words that found no place in the paper here stand in the paper they were sent with.
  const paperOf = (record: AnyPackaged) => {
    const here = papers.get(documentOf(record)) ?? null
    if (!('quote' in record) || (here && stands(here, record))) return here
    return carried.get(sent.get(record.id) ?? '') ?? null
  }
  const themeName = (id: string) => themes.get(id)?.name ?? id
  return review.records.flatMap(reviewed => {
    const { choice } = packagedKind(reviewed.kind).merge
    const side = (record: AnyPackaged) => ({
      ...(choice?.side(record, { paper: paperOf(record), themeName }) ?? UNSAID),
      deleted: record.deleted === true,
    })
    const paper = papers.get(documentOf(reviewed.theirs.record))?.meta.title ?? ''
    return itemOf(session, reviewed, side, names, paper)
  })
}

/** What is shown of records between whose versions nobody is asked to choose. */
const UNSAID: RecordSide = { title: '', isQuote: false, themes: null, note: null, text: '' }

type Side = Omit<ReviewedSide, 'analyst'>

function itemOf(
  session: ProjectSession,
  reviewed: ReviewedRecord,
  side: (record: AnyPackaged) => Side,
  names: ReadonlyMap<string, string>,
  paper: string,
): ReviewedItem[] {
  const { kind, state, standing, theirs, here, merged } = reviewed
  if (state === 'known' || isGone(reviewed)) return []
  const nameOf = (id: string) => names.get(id) ?? id
  const hereBy = here && session.records.versionsOf(kind, here.id)[0]?.holder
  return [
    {
      ...{ kind, standing, paper, id: theirs.record.id, state },
      theirs: { ...side(theirs.record), analyst: nameOf(theirs.holder) },
      mine: here && { ...side(here), analyst: nameOf(hereBy ?? here.author) },
      canKeepBoth: merged !== null,
    },
  ]
}
