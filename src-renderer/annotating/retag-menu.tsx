import type { ReactNode } from 'react'
import type { Annotation } from '../../src-core/annotation/model'
import { ThemesPopover } from '../marking/themes-popover'
import { retag, tagAnnotations } from '../open-card/change-annotations'
import type { Picked } from '../themes/theme-picker'

interface RetagMenuProps {
  readonly annotations: readonly Pick<Annotation, 'id' | 'themes'>[]
  /** The button that opens it. */
  readonly children: ReactNode
}

/** A button that opens the themes to give to annotations or take off them; every change is one step to undo. */
export function RetagMenu({ annotations, children }: RetagMenuProps) {
  const ids = annotations.map(({ id }) => id)
  const picked = pickedBy(annotations)
  const only = annotations.length === 1 ? annotations[0] : undefined
  return (
    <ThemesPopover
      picked={picked}
      does={only ? (only.themes.length > 0 ? 'replaces' : 'gives') : 'adds-to-each'}
      toggle={theme =>
        void (picked.get(theme) === 'all'
          ? tagAnnotations(ids, [], [theme])
          : tagAnnotations(ids, [theme], []))
      }
      // Of many, what each has is seldom meant to go; of one, another theme usually comes in the place of the wrong one.
      take={theme => void (only ? retag(only, theme, false) : tagAnnotations(ids, [theme], []))}
    >
      {children}
    </ThemesPopover>
  )
}

function pickedBy(annotations: RetagMenuProps['annotations']): Picked {
  const counts = new Map<string, number>()
  for (const { themes } of annotations) {
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  }
  return new Map([...counts].map(([id, count]) => [id, count === annotations.length ? 'all' : 'some']))
}
