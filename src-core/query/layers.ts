import * as z from 'zod'
import { compareVersions, type HeldVersion, type Versioned } from './union-view'

/** Whose annotations one wants to see. */
export const layersSchema = z.object({
  /** Only one's own, as one left them oneself; what colleagues did to them stays unseen too. */
  blind: z.boolean(),
  /** Analysts whose annotations are not shown, by id. */
  hidden: z.array(z.string().max(80)).max(1000),
})

export type Layers = z.infer<typeof layersSchema>

/** Everybody's annotations. */
export const ALL_LAYERS: Layers = { blind: false, hidden: [] }

interface Authored extends Versioned {
  readonly author: string
}

/**
 * The version of a record that one sees, or null where one does not see it: in blind mode one's own of what one made
 * oneself, else the one that counts, unless its author is hidden. Every list, count, search and export goes through here.
 */
export function visibleVersion<T extends Authored>(
  versions: Iterable<HeldVersion<T>>,
  layers: Layers,
  own: string,
): T | null {
  let best: HeldVersion<T> | null = null
  for (const version of versions) {
    if (layers.blind && (version.holder !== own || version.record.author !== own)) continue
    if (!best || compareVersions(version, best) > 0) best = version
  }
  return best && (layers.blind || !layers.hidden.includes(best.record.author)) ? best.record : null
}
