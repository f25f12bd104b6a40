import { create } from 'zustand'
import type { Annotation } from '../../src-core/annotation/model'
import type { Theme } from '../../src-core/codebook/model'
import type { CallOutput } from '../../src-core/contract/calls'
import type { Failure } from '../../src-core/contract/errors'
import type {
  ChangeLabel,
  HistoryState,
  Preferences,
  ProjectState,
  SaveState,
  Unopened,
} from '../../src-core/contract/state'
import type { TeamNews } from '../../src-core/contract/team'
import type { StructuredDocument } from '../../src-core/document/model'
import type { PlaceLink } from '../../src-core/links/place-link'
import { type AnnotationFilter, EVERYTHING } from '../../src-core/query/filter'
import { changeMap } from './changed-map'
import { noteChange } from './record-changes'

/**
 * What of pasted text does not come along as it was: pictures, what was embedded, hidden text, links that lead nowhere safe, tables
 * in tables, lists by letters, removals of tracked changes, comments, and footnotes that are too long.
 */
export type Loss =
  | 'pictures'
  | 'embedded'
  | 'hidden'
  | 'links'
  | 'innerTables'
  | 'lettered'
  | 'removals'
  | 'comments'
  | 'cutFootnotes'

/** Something to tell the user that needs no answer. */
export type Notice =
  | { readonly kind: 'done' | 'undone' | 'redone'; readonly label: ChangeLabel; readonly superseded?: number }
  | { readonly kind: 'team'; readonly news: readonly TeamNews[] }
  | { readonly kind: 'error'; readonly failure: Failure }
  /** The project used last could not be opened, and another is in its place. */
  | {
      readonly kind: 'exported'
      readonly name: string
      readonly count: number
      readonly unit?: 'turns' | undefined
      /** Notes that are on no passage, which it holds as well. */
      readonly notes?: number | undefined
      /** Regions of pages, likewise. */
      readonly regions?: number | undefined
    }
  | { readonly kind: 'imported'; readonly name: string }
  /** `place`: by what the main process shows where it is; null where it cannot. */
  | { readonly kind: 'source-saved'; readonly name: string; readonly place: string | null }
  /** `withoutPicture`: a region whose page was not shown yet, so that there is no picture of it. */
  | { readonly kind: 'copied'; readonly withoutPicture?: boolean }
  | { readonly kind: 'pasted'; readonly losses: Readonly<Record<Loss, number>> }
  /** `what` of a link cannot be found. */
  | { readonly kind: 'link-lost'; readonly what: 'project' | 'paper' | 'passage'; readonly link: PlaceLink }
  /** Why recognised words cannot be set right now. */
  | { readonly kind: 'wording'; readonly why: 'not-these' | 'select-first' }
  /** Annotations were not made one, since text between them was hidden; it shows now. */
  | { readonly kind: 'not-joined' }
  | { readonly kind: 'page-saved'; readonly name: string }
  /** `leftOut`: how many commitments are not in the file, since a calendar has only days that are to come about. */
  | ({ readonly kind: 'register-saved' } & NonNullable<CallOutput<'commitment.save'>>)
  /** `restorable`: here, and not in the system's own trash. */
  | { readonly kind: 'project-deleted'; readonly name: string; readonly restorable: boolean }
  | { readonly kind: 'package-made'; readonly name: string; readonly count: number }
  | ({ readonly kind: 'package-merged'; readonly name: string } & CallOutput<'package.merge'>)

/** Which dialog is open over the workbench. */
export type OpenDialog =
  | 'export'
  | 'keeping'
  | 'themes'
  | 'settings'
  | 'shortcuts'
  | 'palette'
  | 'new-project'
  | 'rename-project'
  | 'duplicate-project'
  | 'delete-project'
  | 'paste-text'
  | 'make-package'
  | 'package-review'
  | 'places'
  | 'reread'
  | 'edition'
  | 'rescan'
  | 'rescan-garbled'
  | 'unscan'
  | 'details'
  | 'citations'
  | 'simultaneous'
  | 'project-notes'
  | 'connect'
  | 'suggestions'
  | 'register'
  | 'agreement'

/** What stands in the middle of the window: the paper or papers, the table of turns, or the list of all annotations. */
export type InMiddle = 'paper' | 'turns' | 'annotations'

/** The panes beside the paper; the names are the ids of their elements. */
export type PaneName = 'navigation' | 'annotations' | 'original' | 'notebook' | 'search'

/** The halves of the middle of the window; where it is not divided there is only the main one. */
export type Side = 'main' | 'beside'

/** What the half of the window that is not read shows: a document by its id, and the words sought in it. */
export interface OtherSide {
  readonly id: string
  readonly finding: string | null
}

/** A paper that is read: its document and everyone's annotations of it, by id, deleted ones left out. */
export interface OpenPaper {
  readonly document: StructuredDocument
  readonly annotations: ReadonlyMap<string, Annotation>
}

/** Everything the window shows; changed only by `actions.ts` and by events from the main process. */
export interface AppState {
  readonly start: CallOutput<'app.start'> | null
  readonly connected: boolean
  readonly preferences: Preferences
  readonly project: ProjectState
  readonly document: StructuredDocument | null
  /** Why the document asked for cannot be shown. */
  readonly documentFailure: Failure | null
  /** Of the open document, by id, deleted ones left out. */
  readonly annotations: ReadonlyMap<string, Annotation>
  /** Other papers on the screen beside the open one, by the id of their document. */
  readonly beside: ReadonlyMap<string, OpenPaper>
  /** Which half of the window is read: the open document is in that one. */
  readonly side: Side
  /** What stands in the other half, the open document too where that stands there twice; null where the window is whole. */
  readonly other: OtherSide | null
  /** By id, deleted ones left out. */
  readonly themes: ReadonlyMap<string, Theme>
  readonly history: HistoryState
  readonly save: SaveState
  readonly filter: AnnotationFilter
  /** The annotation whose card is open, by id. */
  readonly focused: string | null
  /** Whether the focused annotation's note is being written. */
  readonly editing: boolean
  readonly dialog: OpenDialog | null
  readonly middle: InMiddle
  /** The words sought in the paper; null where the bar for finding is closed. */
  readonly finding: string | null
  /** In a narrow window: the pane that lies over the paper. */
  readonly drawer: PaneName | null
  /** The panes that were asked for, the latest last: where there is no room for all, the others give way. */
  readonly askedPanes: readonly PaneName[]
  readonly notice: Notice | null
  /** The project that should have been opened at the start and could not be, until somebody has seen it. */
  readonly unopened: Unopened | null
  /** Theme ids, the latest used first. */
  readonly recentThemes: readonly string[]
}

const NOTHING: Omit<AppState, 'preferences' | 'project'> = {
  start: null,
  connected: true,
  document: null,
  documentFailure: null,
  annotations: new Map(),
  beside: new Map(),
  side: 'main',
  other: null,
  themes: new Map(),
  history: { undo: null, redo: null },
  save: { state: 'saved' },
  filter: EVERYTHING,
  focused: null,
  editing: false,
  dialog: null,
  middle: 'paper',
  finding: null,
  drawer: null,
  askedPanes: [],
  notice: null,
  unopened: null,
  recentThemes: [],
}

/** The window's state; components read it with a selector. */
export const useApp = create<AppState>(
  () => ({ ...NOTHING, preferences: undefined, project: undefined }) as unknown as AppState,
)

/** Fills the store from what the main process answered at the start. */
export function beginWith(start: CallOutput<'app.start'>): void {
  useApp.setState({
    ...NOTHING,
    start,
    preferences: start.preferences,
    project: start.project,
    themes: byId(start.themes),
    history: start.history,
    save: start.save,
    unopened: start.unopened ?? null,
  })
}

/** Shows the state as it was read afresh; where the user is and what is open stays. */
export function refreshWith(start: CallOutput<'app.start'>): void {
  const { preferences, project, history, save } = start
  useApp.setState({ start, preferences, project, history, save, themes: byId(start.themes) })
}

/** Records by id, in their order. */
export function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map(record => [record.id, record]))
}

interface Versioned {
  readonly id: string
  readonly revision: number
  readonly deleted?: boolean | undefined
}

/** A map with records put in, and those that are deleted taken out; an older version never replaces a newer one. */
export function withRecords<T extends Versioned>(
  map: ReadonlyMap<string, T>,
  records: readonly T[],
): ReadonlyMap<string, T> {
  const changed = records.filter(({ id, revision }) => (map.get(id)?.revision ?? 0) <= revision)
  const next = changeMap(map, new Map(changed.map(one => [one.id, one.deleted ? undefined : one])))
  noteChange<T>(
    map,
    next,
    changed.map(({ id }) => id),
  )
  return next
}
