import { ownValue } from '../../src-core/basics/own-value'
import type { CallInput, CallName, CallOutput } from '../../src-core/contract/calls'
import type { Failure, Result } from '../../src-core/contract/errors'
import type { AppEvent, Command } from '../../src-core/contract/events'
import { firstPaper } from '../../src-core/contract/first-paper'
import type { ChosenFile } from '../../src-core/contract/importing'
import type { Preferences, ProjectState } from '../../src-core/contract/state'
import type { StructuredDocument } from '../../src-core/document/model'
import type { Host } from '../host/host'
import { tellEvent } from './events'
import {
  documentOf,
  endSplit,
  withAnnotations,
  withBeside,
  withNothingOpen,
  withOpened,
  withPaper,
} from './open-papers'
import { isAway, sendOutbox, showWaiting } from './outbox'
import { settlePendingWork } from './pending-work'
import {
  beginWith,
  byId,
  type Notice,
  type OpenDialog,
  type OpenPaper,
  refreshWith,
  useApp,
  withRecords,
} from './store'
import { whileOnItsWay } from './unkept-work'

let host: Host
let desktop: DesktopWishes

/** What a menu or the operating system asks of the window. */
export interface DesktopWishes {
  run(command: Command): void
  /** Imports files that were chosen outside the window. */
  take(files: readonly ChosenFile[]): void
}

/** Connects the store to the main process and fills it; answers why that failed, or null. */
export async function startApp(opened: Host, wishes: DesktopWishes): Promise<string | null> {
  host = opened
  desktop = wishes
  const start = await host.client['app.start']({ withPaper: true })
  if (!start.ok) return start.error.message
  beginWith(start.value)
  host.subscribe(hear, connected => void changeConnection(connected))
  await showFirst(start.value)
  return null
}

/** Shows the paper that came with the start, or asks for the one that should have. */
async function showFirst({ project, preferences, paper }: CallOutput<'app.start'>): Promise<void> {
  if (paper) return showDocument({ document: paper.document, annotations: byId(paper.annotations) })
  const first = firstPaper(project, preferences)
  if (first !== undefined) await openDocument(first)
}

/** Makes a call; a failure is told to the user and answered as null. */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N> | null> {
  const result = await ask(name, input)
  if (result.ok) return result.value
  fail(result.error)
  return null
}

/** Makes a call and leaves what to do about a failure to who asked. */
export async function ask<N extends CallName>(name: N, input: CallInput<N>): Promise<Result<CallOutput<N>>> {
  const client: { [M in CallName]: (input: CallInput<M>) => Promise<Result<unknown>> } = host.client
  return (await client[name](input)) as Result<CallOutput<N>>
}

/** Tells the user of a failure. */
export function fail(failure: Failure): void {
  // Whether work is saved is said by the status bar, lastingly; a passing notice would only repeat it.
  if (failure.code !== 'not-saved') notify({ kind: 'error', failure })
}

/** Opens another project, once all that is being typed is handed in to this one; whether there was one to open. */
export async function changeProjectBy<N extends 'project.open' | 'project.choose' | 'project.restore'>(
  name: N,
  input: CallInput<N>,
): Promise<boolean> {
  await settlePendingWork()
  return (await call(name, input)) !== null
}

/** Shows a document, with everyone's annotations. */
export async function openDocument(id: string): Promise<void> {
  await settlePendingWork()
  const paper = await readPaper(id)
  if (!paper.ok) {
    // What is on the screen stays there while nobody answers.
    if (isAway(paper.error) && useApp.getState().document) return fail(paper.error)
    useApp.setState(state => ({ ...withNothingOpen(state), documentFailure: paper.error, focused: null }))
    return
  }
  showDocument(paper.value)
}

/** Shows a document, unless it is the one that is read; null where it is not read then. */
export async function ensureDocument(id: string): Promise<StructuredDocument | null> {
  if (useApp.getState().document?.id !== id) await openDocument(id)
  const { document } = useApp.getState()
  return document?.id === id ? document : null
}

/** Puts a document in the other half of the window, with everyone's annotations; whether there was one to read. */
export async function openBeside(id: string): Promise<boolean> {
  const { document, annotations } = useApp.getState()
  const paper =
    document?.id === id ? { ok: true as const, value: { document, annotations } } : await readPaper(id)
  if (paper.ok) useApp.setState(state => withBeside(state, paper.value))
  else fail(paper.error)
  return paper.ok
}

async function readPaper(id: string): Promise<Result<OpenPaper>> {
  const [document, annotations] = await Promise.all([
    host.client['document.get']({ id }),
    host.client['annotation.list']({ documentId: id }),
  ])
  if (!document.ok) return document
  if (!annotations.ok) return annotations
  return { ok: true, value: { document: document.value, annotations: byId(annotations.value) } }
}

function showDocument(paper: OpenPaper): void {
  const { document } = paper
  useApp.setState(state => ({
    ...withOpened(state, paper),
    documentFailure: null,
    focused: null,
    editing: false,
    finding: null,
  }))
  const { preferences, project } = useApp.getState()
  if (ownValue(preferences.lastDocument, project.id) !== document.id)
    void setPreferences({ lastDocument: { ...preferences.lastDocument, [project.id]: document.id } })
}

/** Shows a document on the screen as it was corrected or read again, and its annotations if asked; everything else stays. */
async function readAgain(id: string, withAnnotations = false): Promise<void> {
  const isOpen = () => documentOf(useApp.getState(), id) !== null
  if (!isOpen()) return
  const [document, annotations] = await Promise.all([
    host.client['document.get']({ id }),
    withAnnotations ? host.client['annotation.list']({ documentId: id }) : null,
  ])
  if (!isOpen()) return
  if (document.ok) useApp.setState(state => withPaper(state, id, { document: document.value }))
  if (annotations?.ok)
    useApp.setState(state => withPaper(state, id, { annotations: byId(annotations.value) }))
}

/** How many own changes of preferences were not answered yet: an echo of an older one must not undo a newer one. */
let settingPreferences = 0

/** Changes preferences at once and keeps them. */
export async function setPreferences(changes: Partial<Preferences>): Promise<void> {
  useApp.setState(state => ({ preferences: { ...state.preferences, ...changes } }))
  settingPreferences += 1
  await host.client['preferences.set'](changes)
  settingPreferences -= 1
}

/** Takes the latest change back and says what it was. */
export async function undo(): Promise<void> {
  await settlePendingWork()
  const label = useApp.getState().history.undo
  const done = label && (await whileOnItsWay(call('history.undo', {})))
  if (label && done) notify({ kind: 'undone', label, superseded: done.superseded })
}

/** Does the latest undone change again and says what it was. */
export async function redo(): Promise<void> {
  await settlePendingWork()
  const label = useApp.getState().history.redo
  const done = label && (await whileOnItsWay(call('history.redo', {})))
  if (label && done) notify({ kind: 'redone', label, superseded: done.superseded })
}

/** Says something in the notice at the foot of the window, in place of what stands there; null: nothing any more. */
export function notify(notice: Notice | null): void {
  useApp.setState({ notice })
}

/** Says what was done last, and offers to undo it. */
export function tellDone(): void {
  const label = useApp.getState().history.undo
  if (label) notify({ kind: 'done', label })
}

/** Opens a dialog in place of the one that is open; null: none. */
export function showDialog(dialog: OpenDialog | null): void {
  useApp.setState({ dialog })
}

/** Opens an annotation's card, or none. */
export function focusAnnotation(id: string | null, editing = false): void {
  useApp.setState({ focused: id, editing })
}

/** Remembers a theme as the one used last. */
export function rememberThemes(ids: readonly string[]): void {
  useApp.setState(({ recentThemes }) => ({
    recentThemes: [...new Set([...ids, ...recentThemes])].slice(0, 9),
  }))
}

function hear(event: AppEvent): void {
  tellEvent(event)
  switch (event.type) {
    case 'annotations-changed':
      useApp.setState(state => {
        const gone = event.records.some(record => record.deleted && record.id === state.focused)
        return { ...withAnnotations(state, event.records), ...(gone && { focused: null, editing: false }) }
      })
      return
    case 'themes-changed':
      useApp.setState(({ themes }) => ({ themes: withRecords(themes, event.records) }))
      return
    case 'project-changed':
      void changeProject(event.project)
      return
    case 'preferences-changed':
      if (settingPreferences === 0) useApp.setState({ preferences: event.preferences })
      return
    case 'history-changed':
      useApp.setState({ history: event.history })
      return
    case 'save-changed':
      useApp.setState({ save: event.save })
      return
    case 'document-changed':
      void readAgain(event.id)
      return
    case 'files-given':
      desktop.take(event.files)
      return
    case 'command':
      desktop.run(event.command)
      return
    case 'ending':
      void settlePendingWork().then(left => host.client['window.handed-in']({ left }))
      return
    case 'progress':
    case 'search-changed':
    case 'place-asked':
      return
  }
}

async function changeProject(project: ProjectState): Promise<void> {
  const before = useApp.getState().project
  useApp.setState({ project })
  if (before.id === project.id) return followPapers(before, project)
  const themes = await host.client['theme.list']({})
  useApp.setState({
    themes: themes.ok ? byId(themes.value) : new Map(),
    document: null,
    annotations: new Map(),
    focused: null,
    unopened: null,
  })
  endSplit()
  const first = firstPaper(project, useApp.getState().preferences)
  if (first !== undefined) await openDocument(first)
}

/**
 * Where the open paper was deleted, or its import undone, the one that was listed behind it is shown, else the one before; in
 * a project without papers the first that comes.
 */
async function followPapers(before: ProjectState, project: ProjectState): Promise<void> {
  const { document, documentFailure, other } = useApp.getState()
  const open = document?.id
  const [first] = project.documents
  // The first papers of a project are on their way: one is shown as soon as it can be.
  if (!document && !documentFailure && before.documents.length === 0 && first) return openDocument(first.id)
  const isListed = ({ id }: { readonly id: string }) => project.documents.some(one => one.id === id)
  if (other && !isListed(other)) endSplit()
  const at = before.documents.findIndex(({ id }) => id === open)
  if (open === undefined || at < 0 || isListed({ id: open })) return
  const next = before.documents.slice(at).find(isListed) ?? before.documents.slice(0, at).findLast(isListed)
  if (next) await openDocument(next.id)
  else useApp.setState(state => ({ ...withNothingOpen(state), documentFailure: null, focused: null }))
}

/** After a lost connection nothing is assumed: what waits is sent, then the state is read afresh, and stays in its place. */
async function changeConnection(connected: boolean): Promise<void> {
  if (!connected) useApp.setState({ connected })
  if (!connected || useApp.getState().connected) return
  await sendWaiting()
  const start = await host.client['app.start']({})
  if (!start.ok) return
  const { project, document: open, beside } = useApp.getState()
  if (start.value.project.id === project.id) {
    refreshWith(start.value)
    if (open) await readAgain(open.id, true)
    await Promise.all([...beside.keys()].map(id => readAgain(id, true)))
  } else {
    beginWith(start.value)
    if (open) await openDocument(open.id)
  }
  showWaiting()
  useApp.setState({ connected })
}

/** Sends what waits for the program. */
export async function sendWaiting(): Promise<void> {
  await sendOutbox(waiting =>
    waiting.name === 'theme.create'
      ? ask('theme.create', waiting.input)
      : ask('annotation.create', waiting.input),
  )
}
