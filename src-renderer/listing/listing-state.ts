import { create } from 'zustand'
import type { Annotation } from '../../src-core/annotation/model'
import { groupBy } from '../../src-core/basics/group-by'
import { ownValue } from '../../src-core/basics/own-value'
import type { AppEvent } from '../../src-core/contract/events'
import type { AnnotationRow, PaperRows } from '../../src-core/listing/annotation-row'
import type { Crossing, RowArrangement } from '../../src-core/listing/arrange-rows'
import { changedRows } from '../../src-core/listing/changed-rows'
import { EVERY_ROW } from '../../src-core/listing/list-filter'
import { PAPERS_AT_ONCE, type PapersRead, papersDiffer, readingAgain } from '../grid/read-again'
import { call, setPreferences } from '../state/actions'
import type { Follower } from '../state/followers'
import { isInMiddle, showInMiddle, showPaper } from '../state/panes'
import { useApp } from '../state/store'

/** What a cell of a table of counts counts: what it is called, and the annotations, by id. */
interface Only {
  readonly crossing: Crossing
  readonly name: string
  readonly ids: ReadonlySet<string>
}

interface ListingState {
  /** The annotations of every paper, by paper; null before they came. */
  readonly papers: ReadonlyMap<string, readonly AnnotationRow[]> | null
  /** How many of how many papers came, while they come. */
  readonly reading: PapersRead | null
  /** The same while those that changed are read anew, and the others stay listed. */
  readonly refreshing: PapersRead | null
  readonly arrangement: RowArrangement
  /** Where one looks at what a cell counts, and at nothing else. */
  readonly only: Only | null
  /** The annotation one was at last. */
  readonly at: string | null
  readonly chosen: ReadonlySet<string>
  /** The annotation chosen last: from there to another one chooses with Shift. */
  readonly last: string | null
  /** Counted up where the table is to take the focus. */
  readonly asked: number
}

const USUAL: RowArrangement = {
  filter: EVERY_ROW,
  order: 'paper',
  isReversed: false,
  grouping: 'none',
  crossing: null,
}

/** The list of annotations over all papers: what is in it, and how it is arranged. */
export const useListing = create<ListingState>(() => ({
  papers: null,
  reading: null,
  refreshing: null,
  arrangement: USUAL,
  only: null,
  at: null,
  chosen: new Set(),
  last: null,
  asked: 0,
}))

/** Shows the list in place of the paper, or the paper again. */
export async function toggleListing(): Promise<void> {
  if (isInMiddle('annotations')) return showPaper()
  await showInMiddle('annotations')
  await readAll()
}

/** Lists all annotations with a theme, or with one below it; of some analysts, by id, where any are given. */
export async function listTheme(id: string, analysts: readonly string[] = []): Promise<void> {
  if (!isInMiddle('annotations')) await toggleListing()
  showAll()
  arrange({ filter: { ...EVERY_ROW, themes: [id], analysts }, crossing: null })
}

/** Counts the themes by party, in place of the list. */
export async function countThemes(): Promise<void> {
  if (!isInMiddle('annotations')) await toggleListing()
  arrange({ crossing: 'party' })
}

/** Lists what a cell of the table of counts counts. */
export function showOnly(only: Only): void {
  arrange({ crossing: null })
  useListing.setState({ only })
}

/** Lists all again. */
export function showAll(): void {
  useListing.setState({ only: null })
}

/** Changes how the list is arranged, which is kept for the project. */
export function arrange(changes: Partial<RowArrangement>): void {
  useListing.setState(({ arrangement }) => ({
    arrangement: { ...arrangement, ...changes },
    ...(changes.crossing && { only: null }),
  }))
  window.clearTimeout(keeping)
  keeping = window.setTimeout(keepArrangement, KEPT_AFTER)
}

/** How long what is typed in the filter may change before it is kept, in ms. */
const KEPT_AFTER = 300

let keeping = 0

function keepArrangement(): void {
  const { project, preferences } = useApp.getState()
  const { arrangement } = useListing.getState()
  const others = Object.entries(preferences.listing).filter(([id]) => id !== project.id)
  const isUsual = JSON.stringify(arrangement) === JSON.stringify(USUAL)
  const all = isUsual ? others : [...others, [project.id, arrangement] as const]
  void setPreferences({ listing: Object.fromEntries(all) })
}

/** Chooses an annotation, or no longer. */
export function toggleRow(id: string): void {
  useListing.setState(({ chosen }) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    return { chosen: next, last: id }
  })
}

/** Chooses all from the annotation chosen last to this one, in the order in which they are listed. */
export function chooseTo(id: string, listed: readonly string[]): void {
  useListing.setState(({ chosen, last }) => {
    const to = listed.indexOf(id)
    const from = last === null ? -1 : listed.indexOf(last)
    const between = listed.slice(Math.min(from < 0 ? to : from, to), Math.max(from, to) + 1)
    return { chosen: new Set([...chosen, ...between]), last: id }
  })
}

/** Chooses these annotations and no others. */
export function chooseRows(ids: readonly string[]): void {
  useListing.setState({ chosen: new Set(ids), last: null })
}

/** Has the table take the focus, where what had it goes. */
export function focusGrid(): void {
  useListing.setState(({ asked }) => ({ asked: asked + 1 }))
}

let latest = 0

/** Reads the annotations of all papers; what is known already shows meanwhile. */
async function readAll(): Promise<void> {
  latest += 1
  changedMeanwhile.clear()
  gone.clear()
  const own = latest
  const ids = useApp.getState().project.documents.map(({ id }) => id)
  const read = new Map<string, readonly AnnotationRow[]>()
  for (let at = 0; at < ids.length; at += PAPERS_AT_ONCE) {
    useListing.setState({ reading: { done: at, total: ids.length } })
    const papers = await call('annotation.rows', { documentIds: ids.slice(at, at + PAPERS_AT_ONCE) })
    if (own !== latest) return
    if (!papers) {
      useListing.setState({ reading: null })
      return
    }
    for (const { documentId, rows } of papers) read.set(documentId, rows)
  }
  keepChosen(read)
  useListing.setState({ papers: read, reading: null })
  // Reading takes time, in which work goes on.
  const changed = [...changedMeanwhile]
  changedMeanwhile.clear()
  readAgain(changed)
}

/** Papers that changed while all were being read. */
const changedMeanwhile = new Set<string>()

/** Papers that were asked for: what comes may be from before a change that was told meanwhile. */
const onTheirWay = new Set<string>()

/** Reads the annotations of some papers anew. */
const readStale = readingAgain(
  async documentIds => {
    for (const id of documentIds) onTheirWay.add(id)
    const read = await call('annotation.rows', { documentIds })
    for (const id of documentIds) onTheirWay.delete(id)
    // What they said of their turns may be so no longer.
    for (const id of documentIds) gone.delete(id)
    if (read) put(read)
  },
  refreshing => useListing.setState({ refreshing }),
)

function readAgain(ids: readonly string[]): void {
  if (useListing.getState().reading) for (const id of ids) changedMeanwhile.add(id)
  else void readStale(ids)
}

/** Puts annotations that changed in their rows; of papers that must be looked at for it, reads them anew. */
function putChanged(changed: readonly Annotation[]): void {
  const { papers, reading } = useListing.getState()
  const byPaper = groupBy(changed, ({ documentId }) => documentId)
  const known: PaperRows[] = []
  const others: string[] = []
  for (const [documentId, records] of byPaper) {
    const isComing = !papers || reading !== null || onTheirWay.has(documentId)
    const before = papers?.get(documentId) ?? []
    const rows = isComing ? null : changedRows(before, records, gone.get(documentId))
    if (rows) keepGone(documentId, before, records)
    if (rows) known.push({ documentId, rows })
    else others.push(documentId)
  }
  if (known.length > 0) put(known)
  readAgain(others)
}

/** Rows of annotations that were deleted while they were listed, by paper and id: most that come back are undone. */
const gone = new Map<string, Map<string, AnnotationRow>>()

function keepGone(documentId: string, rows: readonly AnnotationRow[], changed: readonly Annotation[]): void {
  const deleted = new Set(changed.flatMap(({ id, deleted }) => (deleted ? [id] : [])))
  if (deleted.size === 0) return
  const kept = gone.get(documentId) ?? new Map()
  gone.set(documentId, kept)
  for (const row of rows) if (deleted.has(row.id)) kept.set(row.id, row)
}

function put(read: readonly PaperRows[]): void {
  const { papers } = useListing.getState()
  if (!papers) return
  const next = new Map(papers)
  for (const { documentId, rows } of read) next.set(documentId, rows)
  keepChosen(next)
  useListing.setState({ papers: next })
}

/** What is gone is chosen no longer. */
function keepChosen(papers: ReadonlyMap<string, readonly AnnotationRow[]>): void {
  const { chosen } = useListing.getState()
  if (chosen.size === 0) return
  const left = new Set<string>()
  for (const rows of papers.values()) for (const { id } of rows) if (chosen.has(id)) left.add(id)
  if (left.size < chosen.size) useListing.setState({ chosen: left })
}

function hear(event: AppEvent): void {
  if (!isInMiddle('annotations')) return
  switch (event.type) {
    case 'annotations-changed':
      putChanged(event.records)
      return
    case 'replies-changed':
    case 'judgements-changed':
      readAgain(event.records.map(({ documentId }) => documentId))
      return
    case 'document-changed':
      readAgain([event.id])
      return
    case 'layers-changed':
      void readAll()
  }
}

/** The project and its papers, by id: others than before have other annotations. */
const areOthers = papersDiffer()

/** The project whose arrangement shows, by id. */
let projectThen = ''

/** Keeps the list up to date while it is open. */
export const listingFollower: Follower = {
  of: 'project',
  after: new Set(['project-changed']),
  read(hasMissed) {
    const { project, preferences } = useApp.getState()
    if (project.id !== projectThen) {
      projectThen = project.id
      // What was about to be kept was of the project before.
      window.clearTimeout(keeping)
      useListing.setState({ arrangement: ownValue(preferences.listing, project.id) ?? USUAL, only: null })
    }
    const others = areOthers([project.id, ...project.documents.map(({ id }) => id)])
    if (isInMiddle('annotations')) {
      if (others || hasMissed) void readAll()
    } else if (others) useListing.setState({ papers: null, chosen: new Set(), at: null })
  },
  hear,
}
