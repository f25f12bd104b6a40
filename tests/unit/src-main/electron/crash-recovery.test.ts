import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { beforeEach, expect, it, vi } from 'vitest'
import { recoverWindow } from '../../../../src-main/electron/crash-recovery'
import { wordsIn } from '../../../../src-main/electron/words/words'

/** The boxes that show: each is pressed away by the number of a button. */
const boxes: ((response: number) => void)[] = []

vi.mock('electron', () => ({
  dialog: {
    showMessageBox: () =>
      new Promise<{ response: number }>(resolve => {
        boxes.push(response => resolve({ response }))
      }),
  },
}))

beforeEach(() => {
  boxes.length = 0
})

/** A window of which every use throws once it is gone, as one of Electron’s does; and what was done with it. */
function openWindow() {
  const done: string[] = []
  let gone = false
  const use = (what: string) => {
    if (gone) throw new TypeError('Object has been destroyed')
    done.push(what)
  }
  const contents = Object.assign(new EventEmitter(), {
    reload: () => use('reload'),
    forcefullyCrashRenderer: () => use('crash'),
  })
  const window = Object.assign(new EventEmitter(), { webContents: contents, isDestroyed: () => gone })
  recoverWindow(
    window as unknown as BrowserWindow,
    () => wordsIn('en'),
    () => done.push('quit'),
  )
  return {
    done,
    crash: () => contents.emit('render-process-gone', {}, { reason: 'crashed' }),
    hang: () => window.emit('unresponsive'),
    close: () => {
      gone = true
    },
  }
}

/** Presses the button with a number in the latest box, and lets what follows from it happen. */
async function press(button: number): Promise<void> {
  boxes.pop()?.(button)
  await new Promise(setImmediate)
}

it('reloads a window that crashed, asks where it does so again and again, and ends where that is chosen', async () => {
  const { done, crash } = openWindow()
  for (let count = 0; count < 3; count += 1) crash()
  expect(done).toEqual(['reload', 'reload'])
  await press(0)
  expect(done).toEqual(['reload', 'reload', 'reload'])
  crash()
  await press(1)
  expect(done.at(-1)).toBe('quit')
})

it('leaves a window alone that is gone when a box about it is pressed away', async () => {
  const { done, crash, hang, close } = openWindow()
  for (let count = 0; count < 3; count += 1) crash()
  hang()
  close()
  done.length = 0
  // Of one that hangs: reload it. Of one that crashed often: what a box says that goes with its window, then the other button.
  await press(1)
  await press(0)
  expect(done).toEqual([])
})

it('neither reloads nor tells of a window that crashes as it goes', () => {
  const { done, crash, close } = openWindow()
  close()
  crash()
  expect(done).toEqual([])
  expect(boxes).toEqual([])
})
