import { CallError } from '../../../src-core/contract/errors'

/** How often a paper that is on its way is looked at before it is taken for damaged. */
const PATIENT_LOOKS = 20

/** Why a paper cannot be read, and what its file looked like then. */
export interface Unread {
  readonly reason: string
  readonly stamp: string | null
}

/** Papers that cannot be read, and those that cannot be read yet. */
export class UnreadPapers {
  private readonly unread = new Map<string, Unread>()
  private readonly awaited = new Map<string, number>()

  /** Why a paper cannot be read; undefined for one that can, or is waited for. */
  get(id: string): Unread | undefined {
    return this.unread.get(id)
  }

  /** Takes a paper for one that cannot be read as its file looks now. */
  set(id: string, error: unknown, stamp: string | null): void {
    this.unread.set(id, { reason: error instanceof Error ? error.message : String(error), stamp })
  }

  /** Takes a paper for one that can be read. */
  delete(id: string): void {
    this.unread.delete(id)
  }

  /** Waits for a paper whose file is on its way, for so many looks. */
  waitFor(id: string, error: unknown, stamp: string | null): void {
    const looks = (this.awaited.get(id) ?? 0) + 1
    this.awaited.set(id, looks)
    if (looks >= PATIENT_LOOKS || this.unread.has(id)) this.set(id, error, stamp)
  }

  /** The reasons why, by id. */
  reasons(): [string, string][] {
    return [...this.unread].map(([id, { reason }]) => [id, reason])
  }
}

/** Whether what reading a paper threw says that its file is not what was written. */
export function isDamage(error: unknown): error is CallError {
  return error instanceof CallError && (error.code === 'damaged' || error.code === 'too-large')
}
