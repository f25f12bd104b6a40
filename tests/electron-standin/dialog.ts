import { livingWindow } from './browser-window'
import { askTest } from './control'
import { onlyKeys, strict } from './strict'

const MESSAGE: readonly (keyof Electron.MessageBoxOptions)[] = [
  'type',
  'title',
  'message',
  'detail',
  'buttons',
  'defaultId',
  'cancelId',
  'noLink',
  'signal',
]
const OPEN: readonly (keyof Electron.OpenDialogOptions)[] = ['title', 'properties', 'filters', 'defaultPath']
const SAVE: readonly (keyof Electron.SaveDialogOptions)[] = ['title', 'defaultPath', 'filters']

/** Shows a dialog to the test, which answers it as a user would; resolves with the answer. */
async function show<Options extends object, Answer>(
  kind: string,
  keys: readonly (keyof Options)[],
  args: readonly unknown[],
): Promise<Answer> {
  const options = args.at(-1) as Options & { signal?: AbortSignal }
  if (args.length > 1) livingWindow(args[0] as Electron.BaseWindow)
  onlyKeys(`the ${kind} option`, options as Options, keys)
  const { signal, ...shown } = options
  const answer = askTest('dialog', { kind, modal: args.length > 1, ...shown }) as Promise<Answer>
  if (!signal) return answer
  const closed = new Promise<Answer>(resolve => {
    const cancelId = (options as { cancelId?: number }).cancelId ?? 0
    signal.addEventListener('abort', () => resolve({ response: cancelId } as Answer))
  })
  return Promise.race([answer, closed])
}

const boxes: Promise<unknown>[] = []

/** Resolves when nobody looks at an error box any more: Electron shows them one at a time and does nothing else meanwhile. */
export async function boxesClosed(): Promise<void> {
  await Promise.all(boxes)
}

/** Electron's `dialog`. */
export const dialog: Pick<
  Electron.Dialog,
  'showErrorBox' | 'showMessageBox' | 'showOpenDialog' | 'showSaveDialog'
> = strict('dialog', {
  showMessageBox: (...args: unknown[]) =>
    show<Electron.MessageBoxOptions, Electron.MessageBoxReturnValue>('message', MESSAGE, args),
  showOpenDialog: (...args: unknown[]) =>
    show<Electron.OpenDialogOptions, Electron.OpenDialogReturnValue>('open', OPEN, args),
  showSaveDialog: (...args: unknown[]) =>
    show<Electron.SaveDialogOptions, Electron.SaveDialogReturnValue>('save', SAVE, args),
  showErrorBox: (title: string, content: string) => void boxes.push(askTest('error-box', { title, content })),
})
