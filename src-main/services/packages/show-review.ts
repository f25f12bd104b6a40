import type { Annotation } from '../../../src-core/annotation/model'
import { noteText } from '../../../src-core/annotation/note-text'
import { quotedWords } from '../../../src-core/annotation/quoted-words'
import { stands } from '../../../src-core/annotation/stands'
import type { Theme } from '../../../src-core/codebook/model'
import type { PackageReviewShown, ReviewedItem, ReviewedSide } from '../../../src-core/contract/package'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { Compared, OwnHistory } from '../../../src-core/package/compare-package'
import type { Here, PackageReview } from '../../../src-core/package/review-package'
import { type HeldVersion, recordText, type Versioned } from '../../../src-core/query/union-view'
import { loggedVersions } from '../history/logged-versions'
import type { ProjectSession } from '../session/project-session'
import { ownLayers } from './received-layers'

/** How many records that need no choice are listed; the rest is counted. */
const MOST_LISTED = 500

/** The open project as what a package is held against. */
export function hereOf(session: ProjectSession): Here {
  const { records } = session
  return {
    documents: session.allDocuments(),
    themes: [...records.themes.values()],
    annotationVersions: id => records.versionsOf('annotation', id),
    themeVersions: id => records.versionsOf('theme', id),
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

/** A review as a window shows it; in blind mode without what stands in anybody's annotations. */
export function showReview(
  session: ProjectSession,
  token: string,
  name: string,
  review: PackageReview,
): PackageReviewShown {
  const { about } = review.content
  const items = itemsOf(session, review)
  const rank = ({ state, standing }: ReviewedItem) =>
    state === 'both' ? 0 : standing === 'lost' ? 1 : standing === 'doubtful' ? 2 : state === 'update' ? 3 : 4
  const sorted = [...items].sort((one, other) => rank(one) - rank(other))
  const asked = sorted.filter(({ state }) => state === 'both').length
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
    items: session.visible.layers.blind ? [] : sorted.slice(0, asked + MOST_LISTED),
  }
}

function countOf(annotations: readonly Annotation[], documentId: string): number {
  const live = annotations.filter(record => record.documentId === documentId && !record.deleted)
  return new Set(live.map(({ id }) => id)).size
}

function countStates({ annotations, themes, sameThemes }: PackageReview): PackageReviewShown['counts'] {
  const counts = { new: 0, update: 0, both: 0, known: 0, sure: 0, doubtful: 0, lost: 0 }
  for (const { state } of [...annotations, ...themes]) counts[state] += 1
  for (const { state, standing } of annotations) {
    if (state !== 'known' && standing !== 'same') counts[standing] += 1
  }
  return { ...counts, sameThemes: sameThemes.size }
}

function itemsOf(session: ProjectSession, review: PackageReview): ReviewedItem[] {
  const names = new Map(review.content.layers.map(({ analyst }) => [analyst.id, analyst.name]))
  for (const { id, name } of session.state().analysts) names.set(id, name)
  const themes = new Map(session.records.themes)
  for (const { record } of review.versions.themes) if (!themes.has(record.id)) themes.set(record.id, record)
  const papers = new Map(
    [...review.content.documents, ...session.allDocuments()].map(paper => [paper.id, paper]),
  )
  const carried = new Map(review.content.documents.map(paper => [paper.id, paper]))
  const sent = new Map(
    review.content.layers.flatMap(({ annotations }) => annotations.map(one => [one.id, one.documentId])),
  )
  // Words that found no place in the paper here stand in the paper they were sent with.
  const paperOf = (record: Annotation) => {
    const here = papers.get(record.documentId)
    return here && stands(here, record) ? here : (carried.get(sent.get(record.id) ?? '') ?? null)
  }
  return [
    ...review.annotations.flatMap(compared =>
      itemOf(session, compared, record => annotationSide(record, themes, paperOf(record)), names, {
        kind: 'annotation',
        standing: compared.standing,
        paper: papers.get(compared.theirs.record.documentId)?.meta.title ?? '',
      }),
    ),
    ...review.themes.flatMap(compared =>
      itemOf(session, compared, themeSide, names, { kind: 'theme', standing: 'same', paper: '' }),
    ),
  ]
}

type Side = Omit<ReviewedSide, 'analyst'>

/** An annotation as a choice between versions shows it. */
export function annotationSide(
  record: Annotation,
  themes: ReadonlyMap<string, Theme>,
  paper: StructuredDocument | null,
): Side {
  return {
    deleted: record.deleted === true,
    title: quotedWords(paper, record),
    themes: record.themes.map(id => themes.get(id)?.name ?? id),
    text: record.note ? noteText(record.note) : '',
  }
}

/** A theme as a choice between versions shows it. */
export function themeSide(record: Theme): Side {
  return { deleted: record.deleted === true, title: record.name, themes: [], text: record.description }
}

type Record = Versioned & { readonly author: string; readonly editor?: string | undefined }

function itemOf<T extends Record>(
  session: ProjectSession,
  { state, theirs, here, merged }: Compared<T>,
  side: (record: T) => Side,
  names: ReadonlyMap<string, string>,
  about: Pick<ReviewedItem, 'kind' | 'standing' | 'paper'>,
): ReviewedItem[] {
  // What was made and deleted there before it ever came here is nothing to look at.
  if (state === 'known' || (state === 'new' && theirs.record.deleted)) return []
  const nameOf = (id: string) => names.get(id) ?? id
  const hereBy = here && (session.records.versionsOf(about.kind, here.id) as HeldVersion<Record>[])[0]?.holder
  return [
    {
      ...about,
      id: theirs.record.id,
      state,
      theirs: { ...side(theirs.record), analyst: nameOf(theirs.holder) },
      mine: here && { ...side(here), analyst: nameOf(hereBy ?? here.author) },
      canKeepBoth: merged !== null,
    },
  ]
}
