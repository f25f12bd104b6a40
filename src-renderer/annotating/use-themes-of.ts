import { useMemo } from 'react'
import type { Annotation } from '../../src-core/annotation/model'
import type { Theme } from '../../src-core/codebook/model'
import { useThemeOrder } from '../state/use-theme-order'

/** An annotation's themes, those that are known, in the codebook's order. */
export function useThemesOf({ themes }: Annotation): readonly Theme[] {
  const order = useThemeOrder()
  return useMemo(() => order.filter(({ id }) => themes.includes(id)), [order, themes])
}
