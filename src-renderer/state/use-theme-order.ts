import { useMemo } from 'react'
import type { Theme } from '../../src-core/codebook/model'
import { type OrderedTheme, orderThemes } from '../../src-core/codebook/order-themes'
import { useApp } from './store'

/** The codebook's themes in their order, each with its depth in the tree. */
export function useThemeTree(): readonly OrderedTheme[] {
  const themes = useApp(state => state.themes)
  return useMemo(() => orderThemes([...themes.values()]), [themes])
}

/** The codebook's themes in their order: the first nine have the number keys. */
export function useThemeOrder(): readonly Theme[] {
  const tree = useThemeTree()
  return useMemo(() => tree.map(({ theme }) => theme), [tree])
}
