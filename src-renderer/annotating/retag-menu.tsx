import { type ReactNode, useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import { makeTheme } from '../marking/mark-passage'
import { retag, tagAnnotations } from '../open-card/change-annotations'
import { PickHint } from '../themes/pick-hint'
import { type Picked, ThemePicker } from '../themes/theme-picker'
import style from './retag-menu.module.css'

interface RetagMenuProps {
  readonly annotations: readonly Pick<Annotation, 'id' | 'themes'>[]
  /** The button that opens it. */
  readonly children: ReactNode
}

/** A button that opens the themes to give to annotations or take off them; every change is one step to undo. */
export function RetagMenu({ annotations, children }: RetagMenuProps) {
  const { t } = useTranslation('annotating')
  const [isOpen, setOpen] = useState(false)
  const ids = annotations.map(({ id }) => id)
  const picked = pickedBy(annotations)
  const only = annotations.length === 1 ? annotations[0] : undefined
  const toggle = (theme: string) =>
    picked.get(theme) === 'all' ? tagAnnotations(ids, [], [theme]) : tagAnnotations(ids, [theme], [])
  // Of many, what each has is seldom meant to go; of one, another theme usually comes in the place of the wrong one.
  const take = (theme: string) => (only ? retag(only, theme, false) : tagAnnotations(ids, [theme], []))
  const create = async (name: string) => {
    const theme = await makeTheme(name)
    if (theme) await take(theme)
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      {children}
      <Popover className={style['popover'] ?? ''} offset={4} placement="bottom start">
        <Dialog className={style['dialog'] ?? ''} aria-label={t('edit-themes')}>
          <ThemePicker
            label={t('edit-themes')}
            autoFocus
            picked={picked}
            toggle={theme => void toggle(theme.id)}
            choose={theme => {
              void take(theme.id)
              setOpen(false)
            }}
            create={name => {
              void create(name)
              setOpen(false)
            }}
            confirm={() => setOpen(false)}
          >
            <PickHint does={only ? (only.themes.length > 0 ? 'replaces' : 'gives') : 'adds-to-each'} />
          </ThemePicker>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function pickedBy(annotations: RetagMenuProps['annotations']): Picked {
  const counts = new Map<string, number>()
  for (const { themes } of annotations) {
    for (const theme of themes) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  }
  return new Map([...counts].map(([id, count]) => [id, count === annotations.length ? 'all' : 'some']))
}
