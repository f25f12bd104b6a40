import { ArrowRight, Columns2 } from 'lucide-react'
import { type MouseEvent, useRef, useState } from 'react'
import { Menu, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { openInOther } from '../beside/halves'
import { openDocument } from '../state/actions'
import { closeDrawer } from '../state/panes'
import { MenuAction, menuStyle } from '../ui/menu'

/** What a right click on a paper of the list offers, or the key for menus; one menu for all of them. */
export function usePaperMenu() {
  const [id, setId] = useState<string | null>(null)
  const anchor = useRef<HTMLElement | null>(null)
  const asked = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target.closest('li') : null
    const item = target?.querySelector<HTMLElement>('[data-listed]')
    if (!item) return
    event.preventDefault()
    anchor.current = item
    setId(item.dataset['listed'] ?? null)
  }
  const menu = id !== null && <PaperMenu id={id} anchor={anchor} close={() => setId(null)} />
  return { asked, menu }
}

interface PaperMenuProps {
  readonly id: string
  readonly anchor: { readonly current: HTMLElement | null }
  close(): void
}

function PaperMenu({ id, anchor, close }: PaperMenuProps) {
  const { t } = useTranslation('split')
  const go = (open: (id: string) => Promise<void>) => () => {
    closeDrawer()
    void open(id)
  }
  return (
    <Popover
      triggerRef={anchor}
      isOpen
      onOpenChange={open => !open && close()}
      placement="bottom start"
      aria-label={t('list-menu')}
      className={menuStyle['popover'] ?? ''}
    >
      <Menu aria-label={t('list-menu')} className={menuStyle['menu'] ?? ''} autoFocus="first" onClose={close}>
        <MenuAction icon={ArrowRight} label={t('list-open')} run={go(openDocument)} />
        <MenuAction icon={Columns2} label={`${t('list-beside')} (Alt+Enter)`} run={go(openInOther)} />
      </Menu>
    </Popover>
  )
}
