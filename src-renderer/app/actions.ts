import type { CallInput, CallName, CallOutput } from '../../src-core/contract/calls'
import type { AppEvent } from '../../src-core/contract/events'
import type { Preferences } from '../../src-core/contract/state'
import type { Host } from '../host/host'
import { runCommand } from './commands'
import { beginWith, byId, type Notice, type OpenDialog, useApp, withRecords } from './store'

let host: Host

/** Connects the store to the main process and fills it; answers why that failed, or null. */
export async function startApp(opened: Host): Promise<string | null> {
  host = opened
  const start = await host.client['app.start']({})
  if (!start.ok) return start.error.message
  beginWith(start.value)
  host.subscribe(hear, connected => void changeConnection(connected))
  const { project, preferences } = start.value
  const last = preferences.lastDocument[project.id]
  const first = project.documents.find(document => document.id === last) ?? project.documents[0]
  if (first) await openDocument(first.id)
  return null
}

/** Makes a call; a failure is told to the user and answered as null. */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N> | null> {
  const client: { [M in CallName]: (input: CallInput<M>) => Promise<{ ok: boolean }> } = host.client
  const result = (await client[name](input)) as
    | { ok: true; value: CallOutput<N> }
    | { ok: false; error: Parameters<typeof fail>[0] }
  if (result.ok) return result.value
  fail(result.error)
  return null
}

function fail(failure: Extract<Notice, { kind: 'error' }>['failure']): void {
  // Whether work is saved is said by the status bar, lastingly; a passing notice would only repeat it.
  if (failure.code !== 'not-saved') notify({ kind: 'error', failure })
}

/** Shows a document, with everyone's annotations. */
export async function openDocument(id: string): Promise<void> {
  const [document, annotations] = await Promise.all([
    host.client['document.get']({ id }),
    host.client['annotation.list']({ documentId: id }),
  ])
  if (!document.ok || !annotations.ok) {
    const failure = document.ok ? (annotations.ok ? null : annotations.error) : document.error
    useApp.setState({ document: null, annotations: new Map(), documentFailure: failure, focused: null })
    return
  }
  useApp.setState({
    document: document.value,
    annotations: byId(annotations.value),
    documentFailure: null,
    focused: null,
    editing: false,
    finding: false,
  })
  const { preferences, project } = useApp.getState()
  void setPreferences({ lastDocument: { ...preferences.lastDocument, [project.id]: id } })
}

/** Changes preferences at once and keeps them. */
export async function setPreferences(changes: Partial<Preferences>): Promise<void> {
  useApp.setState(state => ({ preferences: { ...state.preferences, ...changes } }))
  await host.client['preferences.set'](changes)
}

/** Takes the latest change back and says what it was. */
export async function undo(): Promise<void> {
  const label = useApp.getState().history.undo
  if (label && (await call('history.undo', {}))) notify({ kind: 'undone', label })
}

/** Does the latest undone change again and says what it was. */
export async function redo(): Promise<void> {
  const label = useApp.getState().history.redo
  if (label && (await call('history.redo', {}))) notify({ kind: 'redone', label })
}

export function notify(notice: Notice | null): void {
  useApp.setState({ notice })
}

export function showDialog(dialog: OpenDialog | null): void {
  useApp.setState({ dialog })
}

/** Opens an annotation's card, or none. */
export function focusAnnotation(id: string | null, editing = false): void {
  useApp.setState({ focused: id, editing })
}

/** Remembers a theme as the one used last. */
export function rememberThemes(ids: readonly string[]): void {
  useApp.setState(({ recentThemes }) => ({ recentThemes: [...new Set([...ids, ...recentThemes])].slice(0, 9) }))
}

function hear(event: AppEvent): void {
  switch (event.type) {
    case 'annotations-changed':
      useApp.setState(({ annotations, document, focused }) => {
        const here = event.records.filter(record => record.documentId === document?.id)
        const gone = here.some(record => record.deleted && record.id === focused)
        return { annotations: withRecords(annotations, here), ...(gone && { focused: null, editing: false }) }
      })
      return
    case 'themes-changed':
      useApp.setState(({ themes }) => ({ themes: withRecords(themes, event.records) }))
      return
    case 'project-changed':
      void changeProject(event.project)
      return
    case 'preferences-changed':
      useApp.setState({ preferences: event.preferences })
      return
    case 'history-changed':
      useApp.setState({ history: event.history })
      return
    case 'save-changed':
      useApp.setState({ save: event.save })
      return
    case 'open-document':
      void openDocument(event.id)
      return
    case 'command':
      runCommand(event.command)
      return
    case 'progress':
      return
  }
}

async function changeProject(project: CallOutput<'project.state'>): Promise<void> {
  const before = useApp.getState().project
  useApp.setState({ project })
  if (before.id === project.id) return
  const themes = await host.client['theme.list']({})
  useApp.setState({ themes: themes.ok ? byId(themes.value) : new Map(), document: null, annotations: new Map(), focused: null })
  const { preferences } = useApp.getState()
  const last = project.documents.find(({ id }) => id === preferences.lastDocument[project.id]) ?? project.documents[0]
  if (last) await openDocument(last.id)
}

/** After a lost connection nothing is assumed: the state is read afresh. */
async function changeConnection(connected: boolean): Promise<void> {
  const was = useApp.getState().connected
  useApp.setState({ connected })
  if (was || !connected) return
  const [start, open] = [await host.client['app.start']({}), useApp.getState().document]
  if (!start.ok) return
  beginWith(start.value)
  if (open) await openDocument(open.id)
}
