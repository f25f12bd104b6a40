import type { System } from './system'

/** How long a file of one's own that is not as it should be may still be on its way from another program, in ms. */
export const PATIENCE_WITH_OWN = 2_500

/** Tells a file that another program is still writing from one that it left as it is. */
export class Patience {
  private readonly seen = new Map<string, { readonly as: string; readonly at: number }>()

  constructor(private readonly system: System) {}

  /** Whether a file, which is not as it should be, has looked just so for long enough. */
  isOver(file: string, as: string): boolean {
    const now = this.system.uptime()
    const known = this.seen.get(file)
    if (known?.as === as) return now - known.at >= PATIENCE_WITH_OWN
    this.seen.set(file, { as, at: now })
    return false
  }
}
