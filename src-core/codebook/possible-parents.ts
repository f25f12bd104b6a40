import type { Theme } from './model'
import { type OrderedTheme, orderThemes } from './order-themes'

/** The themes another one can be put below, in the codebook's order: not itself and none of those below it. */
export function possibleParents(themes: readonly Theme[], id: string): OrderedTheme[] {
  const ordered = orderThemes(themes)
  const at = ordered.findIndex(({ theme }) => theme.id === id)
  const own = ordered[at]
  if (!own) return ordered
  const after = ordered.findIndex(({ depth }, index) => index > at && depth <= own.depth)
  const end = after === -1 ? ordered.length : after
  return [...ordered.slice(0, at), ...ordered.slice(end)]
}
