import { useMemo } from 'react'
import { activeThemes } from '../../src-core/codebook/active-themes'
import type { Theme } from '../../src-core/codebook/model'
import { type OrderedTheme, orderThemes } from '../../src-core/codebook/order-themes'
import { useApp } from './store'

/** The codebook's themes in their order, each with its depth in the tree. */
export function useThemeTree(): readonly OrderedTheme[] {
  const themes = useApp(state => state.themes)
  return useMemo(() => orderThemes([...themes.values()]), [themes])
}

/** The themes that are offered for marking, in the codebook's order: the first nine have the number keys. */
export function useActiveThemes(): readonly Theme[] {
  const tree = useThemeTree()
  return useMemo(() => activeThemes(tree), [tree])
}

/** The codebook's themes in their order. */
export function useThemeOrder(): readonly Theme[] {
  const tree = useThemeTree()
  return useMemo(() => tree.map(({ theme }) => theme), [tree])
}
