import { createHash } from 'node:crypto'
import type { Annotation } from '../../../src-core/annotation/model'
import type { KeptPaper } from './summary-file'

/** Which annotations of each paper do not stand where they say, as long as neither they nor the paper change. */
export class KnownPlaces {
  private readonly found = new Map<string, NonNullable<KeptPaper['places']>>()
  /** Whether something was found since this was set to false. */
  areNew = false

  /** What was found for a paper last, whatever has changed since. */
  get(id: string): KeptPaper['places'] {
    return this.found.get(id)
  }

  /** Takes over what was found for a paper another time. */
  put(id: string, places: KeptPaper['places']): void {
    if (places) this.found.set(id, places)
  }

  /**
   * The ids of those annotations that have lost their place, as `find` finds them in the paper; what was found of the same text,
   * which `version` tells, and the same annotations before is answered without. Throws what these two throw.
   */
  async lost(
    id: string,
    version: () => string,
    annotations: readonly Annotation[],
    find: () => Promise<string[]>,
  ): Promise<readonly string[]> {
    const key = placesKey(version(), annotations)
    const before = this.found.get(id)
    if (before?.key === key) return before.lost
    const lost = await find()
    // It may have become another text meanwhile.
    if (placesKey(version(), annotations) !== key) return lost
    this.found.set(id, { key, lost: [...lost] })
    this.areNew = true
    return lost
  }
}

/** What changes whenever annotations on a paper may stand elsewhere; `version` says which text the paper has. */
function placesKey(version: string, annotations: readonly Annotation[]): string {
  const hash = createHash('sha256').update(`${version}\n`)
  for (const { id, start, end, quote } of annotations)
    hash.update(`${JSON.stringify([id, start, end, quote.exact])}\n`)
  return hash.digest('hex')
}
