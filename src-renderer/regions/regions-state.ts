import { withoutReplies } from '../../src-core/annotation/replies'
import type { AppEvent } from '../../src-core/contract/events'
import type { Region, RegionBox } from '../../src-core/regions/region'
import { call, focusAnnotation, rememberThemes, tellDone } from '../state/actions'
import type { Follower } from '../state/followers'
import { newId } from '../state/outbox'
import { showPane } from '../state/panes'
import { byId, useApp, withRecords } from '../state/store'
import { regionDrafts } from './region-drafts'
import { NO_REGIONS, type RegionDraft, showRegion, useRegions } from './regions-store'

/** Begins a rectangle on a page, in place of one that was begun; `isDrawn` while the pointer draws it. */
export function beginRegion(documentId: string, page: number, box: RegionBox, isDrawn = false): void {
  const draft = { documentId, page, box, picked: [], isDrawn }
  useRegions.setState({ draft, chosen: null, moved: null })
}

/** Changes the rectangle that is being drawn. */
export function changeDraft(changes: Partial<Pick<RegionDraft, 'box' | 'picked' | 'isDrawn'>>): void {
  useRegions.setState(({ draft }) => ({ draft: draft && { ...draft, ...changes } }))
}

/** Gives up the rectangle that is being drawn. */
export function dropDraft(): void {
  useRegions.setState({ draft: null })
}

/** Keeps the rectangle that is drawn, with the words beneath it and the themes picked and given; with `note`, its note is begun. */
export async function keepDraft(words: string, themes: readonly string[] = [], note = false): Promise<void> {
  const { draft } = useRegions.getState()
  if (!draft) return
  const { documentId, page, box, picked } = draft
  const all = [...new Set([...picked, ...themes])]
  const id = newId('reg')
  const made = await call('region.create', { id, documentId, page, box, words, themes: all, note: null })
  // One that could not be kept stays where it was drawn.
  if (!made) return
  rememberThemes(all)
  showRegion(made)
  useRegions.setState(state => ({
    draft: state.draft === draft ? null : state.draft,
    chosen: id,
    ...(note ? { writing: id } : { focusOnPage: id }),
  }))
  if (note) showPane('annotations')
}

/** Shows a region: its card, in place of an annotation’s, and its page where the original shows; with `bring`, the original too. */
export function chooseRegion({ id, page }: Pick<Region, 'id' | 'page'>, bring: boolean): void {
  focusAnnotation(null)
  useRegions.setState({ chosen: id, moved: null, draft: null, ...(bring && { wanted: { page } }) })
  if (bring) showPane('original')
}

/** Chooses no region. */
export function chooseNoRegion(): void {
  useRegions.setState({ chosen: null, moved: null, writing: null })
}

/** Keeps the chosen region where it was moved to, with the words that are beneath it there. */
export async function keepMoved(region: Region, words: string): Promise<void> {
  const { moved, chosen } = useRegions.getState()
  if (!moved || chosen !== region.id) return
  const kept = await call('region.move', { id: region.id, box: moved, words })
  if (!kept) return
  showRegion(kept)
  useRegions.setState(state => ({ moved: state.moved === moved ? null : state.moved }))
}

/** Gives regions themes and takes others off, as one change. */
export async function tagRegion(
  { id }: Region,
  add: readonly string[],
  remove: readonly string[],
): Promise<void> {
  const answer = await call('region.tag', { ids: [id], add: [...add], remove: [...remove] })
  if (answer) rememberThemes(add)
}

/** Moves a region to the trash, with what was being written on it, and offers undo. */
export async function deleteRegion(id: string): Promise<void> {
  await regionDrafts.handIn(id)
  if (!(await call('region.delete', { ids: [id] }))) return
  regionDrafts.drop(id)
  if (useRegions.getState().chosen === id) chooseNoRegion()
  tellDone()
}

/** Marks again where a region was that went while its note was being written, with that note. */
export async function keepAsNewRegion(region: Region): Promise<void> {
  const typed = regionDrafts.use.getState().get(region.id)?.typed ?? null
  const { documentId, page, box, words } = region
  const themes = region.themes.filter(theme => useApp.getState().themes.has(theme))
  const input = { id: newId('reg'), documentId, page, box, words, themes, note: typed }
  if (await call('region.create', input)) regionDrafts.drop(region.id)
}

async function readRegions(): Promise<void> {
  const documentId = useApp.getState().document?.id ?? null
  if (documentId !== useRegions.getState().documentId) useRegions.setState(NO_REGIONS)
  if (documentId === null) return
  const regions = await call('region.list', { documentId })
  // Another paper may be read by now, which asked for its own.
  if (!regions || useApp.getState().document?.id !== documentId) return
  const [own, replies] = parted(regions)
  useRegions.setState({ documentId, regions: byId(own), replies: byId(replies) })
  regionDrafts.compare()
}

/** Regions, and the replies among them. */
function parted(all: readonly Region[]): [Region[], Region[]] {
  return [withoutReplies(all), all.filter(({ replyTo }) => replyTo !== undefined)]
}

function hear(event: AppEvent): void {
  if (event.type === 'layers-changed') void readRegions()
  if (event.type !== 'regions-changed') return
  const { documentId } = useRegions.getState()
  const here = event.records.filter(region => region.documentId === documentId)
  if (here.length === 0) return
  const [own, answers] = parted(here)
  useRegions.setState(({ regions, replies }) => ({
    regions: withRecords(regions, own),
    replies: withRecords(replies, answers),
  }))
  regionDrafts.compare()
}

/** Keeps the regions of the paper that is read in step. */
export const regionsFollower: Follower = { of: 'document', read: () => void readRegions(), hear }
