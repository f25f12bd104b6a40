import { contextBridge, ipcRenderer } from 'electron'
import { CALL_PREFIX, EVENT_CHANNEL } from './channels'

/**
 * The page's only way to the main process: calls by name and events, both as plain data. Nothing of Electron itself is
 * handed over. Events that come before the page listens wait for its first listener.
 */
const listeners = new Set<(event: unknown) => void>()
let waiting: unknown[] = []

ipcRenderer.on(EVENT_CHANNEL, (_event, data: unknown) => {
  if (listeners.size === 0) waiting.push(data)
  for (const listener of listeners) listener(data)
})

contextBridge.exposeInMainWorld('kanttekening', {
  call: (name: unknown, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke(`${CALL_PREFIX}${String(name)}`, input),
  subscribe(listener: (event: unknown) => void): () => void {
    listeners.add(listener)
    for (const data of waiting) listener(data)
    waiting = []
    return () => {
      listeners.delete(listener)
    }
  },
})
