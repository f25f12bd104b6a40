import type { Frame } from 'playwright-core'
import { originOf, toApp } from './address'
import { answerTest } from './control'
import { strict } from './strict'

type Listener = Parameters<Electron.IpcMain['handle']>[1]

const handlers = new Map<string, Listener>()

/** Electron's `ipcMain`, answering what pages invoke. */
export const ipcMain: Pick<Electron.IpcMain, 'handle'> = strict('ipcMain', {
  handle(channel: string, listener: Listener) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  },
})

/** What a handler may look at of the frame that calls. */
interface Sender {
  readonly origin: string
  readonly parent: Sender | null
}

/** Answers a call as Electron does: a handler's value, or the text of its error. */
export async function invokeHandler(
  sender: Sender | null,
  channel: string,
  args: readonly unknown[],
): Promise<{ value: unknown } | { failed: string }> {
  const listener = handlers.get(channel)
  if (!listener) return { failed: `Error: No handler registered for '${channel}'` }
  const senderFrame = sender && strict('senderFrame', sender)
  const event = strict('the event of a call', { senderFrame })
  try {
    return { value: await listener(event as unknown as Electron.IpcMainInvokeEvent, ...args) }
  } catch (error) {
    return { failed: String(error) }
  }
}

/** The sender of a call that comes from a frame of a real page. */
export function senderOf(frame: Frame): Sender | null {
  if (frame.isDetached()) return null
  const parent = frame.parentFrame()
  return { origin: originOf(toApp(frame.url())), parent: parent && senderOf(parent) }
}

answerTest('channels', () => [...handlers.keys()])
answerTest('call', ({ sender, channel, args }: { sender: Sender | null; channel: string; args: unknown[] }) =>
  invokeHandler(sender, channel, args),
)
