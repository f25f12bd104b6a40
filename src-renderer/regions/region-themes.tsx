import type { ReactNode } from 'react'
import type { Region } from '../../src-core/regions/region'
import { ThemesPopover } from '../marking/themes-popover'
import { tagRegion } from './regions-state'

interface RegionThemesProps {
  readonly region: Region
  /** The button that opens it. */
  readonly children: ReactNode
}

/** A button that opens the themes to give a region or take off it; every change is one step to undo. */
export function RegionThemes({ region, children }: RegionThemesProps) {
  const { themes } = region
  return (
    <ThemesPopover
      picked={new Map(themes.map(id => [id, 'all']))}
      does={themes.length > 0 ? 'replaces' : 'gives'}
      toggle={id => void (themes.includes(id) ? tagRegion(region, [], [id]) : tagRegion(region, [id], []))}
      take={id =>
        void tagRegion(
          region,
          [id],
          themes.filter(theme => theme !== id),
        )
      }
    >
      {children}
    </ThemesPopover>
  )
}
