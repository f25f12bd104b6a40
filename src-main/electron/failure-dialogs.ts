import { basename } from 'node:path'
import type { BrowserWindow } from 'electron'
import { CallError } from '../../src-core/contract/errors'
import { ask } from './ask'
import type { Words } from './words/words'

/** Tells the user what went wrong outside the page. */
export interface FailureDialogs {
  /** Tells that a file or project cannot be opened, and why. */
  cannotOpen(path: string, error: unknown): Promise<void>
  /** Waits for what was asked for outside the page, and tells where it failed. */
  attempt(task: Promise<unknown>): void
}

/** The dialogs of failures; window and words are asked for each time, since both change. */
export function createFailureDialogs(window: () => BrowserWindow | null, words: () => Words): FailureDialogs {
  const tell = async (message: string, error: unknown) => {
    if (!(error instanceof CallError)) console.error(error)
    const failure = error instanceof CallError ? error : { code: 'internal' as const, message: '' }
    await ask(window(), {
      type: 'error',
      message,
      detail: words().failure(failure),
      buttons: [words()('ok')],
    })
  }
  return {
    cannotOpen: (path, error) => tell(words()('cannot-open', { name: basename(path) }), error),
    attempt(task) {
      task.catch(error => tell(words()('cannot-do'), error))
    },
  }
}
