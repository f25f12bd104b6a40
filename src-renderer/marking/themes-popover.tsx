import { type ReactNode, useState } from 'react'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { PickHint } from '../themes/pick-hint'
import { type Picked, ThemePicker } from '../themes/theme-picker'
import { makeTheme } from './mark-passage'
import style from './themes-popover.module.css'

interface ThemesPopoverProps {
  readonly picked: Picked
  /** What choosing a theme does to those that are there. */
  readonly does: Parameters<typeof PickHint>[0]['does']
  /** Gives a theme or takes it off, by its id. */
  readonly toggle: (theme: string) => void
  /** Gives a theme that was chosen or made, by its id. */
  readonly take: (theme: string) => void
  /** The button that opens it. */
  readonly children: ReactNode
}

/** A button that opens the themes to give to something or take off it. */
export function ThemesPopover({ picked, does, toggle, take, children }: ThemesPopoverProps) {
  const { t } = useTranslation('annotating')
  const [isOpen, setOpen] = useState(false)
  const create = async (name: string) => {
    const theme = await makeTheme(name)
    if (theme) take(theme)
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
            toggle={({ id }) => toggle(id)}
            choose={({ id }) => {
              take(id)
              setOpen(false)
            }}
            create={name => {
              void create(name)
              setOpen(false)
            }}
            confirm={() => setOpen(false)}
          >
            <PickHint does={does} />
          </ThemePicker>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
