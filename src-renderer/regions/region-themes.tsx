import { type ReactNode, useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Region } from '../../src-core/regions/region'
import { makeTheme } from '../marking/mark-passage'
import { PickHint } from '../themes/pick-hint'
import { ThemePicker } from '../themes/theme-picker'
import style from './paper-regions.module.css'
import { tagRegion } from './regions-state'

interface RegionThemesProps {
  readonly region: Region
  /** The button that opens it. */
  readonly children: ReactNode
}

/** A button that opens the themes to give a region or take off it; every change is one step to undo. */
export function RegionThemes({ region, children }: RegionThemesProps) {
  const { t } = useTranslation('annotating')
  const [isOpen, setOpen] = useState(false)
  const { themes } = region
  const take = (id: string) =>
    tagRegion(
      region,
      [id],
      themes.filter(theme => theme !== id),
    )
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
            picked={new Map(themes.map(id => [id, 'all']))}
            toggle={({ id }) =>
              void (themes.includes(id) ? tagRegion(region, [], [id]) : tagRegion(region, [id], []))
            }
            choose={({ id }) => {
              void take(id)
              setOpen(false)
            }}
            create={name => {
              void create(name)
              setOpen(false)
            }}
            confirm={() => setOpen(false)}
          >
            <PickHint does={themes.length > 0 ? 'replaces' : 'gives'} />
          </ThemePicker>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
