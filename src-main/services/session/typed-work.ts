import type { AppEvent } from '../../../src-core/contract/events'

/** How long windows may take to hand in what is typed, in ms: one that hangs must not keep the app from ending. */
const PATIENCE = 2_000

/** Has windows hand in what is being typed, before the app ends. */
export class TypedWork {
  private readonly asked = new Set<(left: number) => void>()

  constructor(private readonly tell: (event: AppEvent) => void) {}

  /** Resolves once this many windows have handed in, or time is up; with how many texts they could not. */
  collect(windows: number): Promise<number> {
    if (windows === 0) return Promise.resolve(0)
    return new Promise(resolve => {
      let waiting = windows
      let total = 0
      const finish = () => {
        clearTimeout(timer)
        this.asked.delete(answered)
        resolve(total)
      }
      const answered = (left: number) => {
        total += left
        waiting -= 1
        if (waiting === 0) finish()
      }
      const timer = setTimeout(finish, PATIENCE)
      this.asked.add(answered)
      this.tell({ type: 'ending' })
    })
  }

  /** A window has handed in; some texts it could not. */
  handedIn(left: number): void {
    for (const answered of this.asked) answered(left)
  }
}
