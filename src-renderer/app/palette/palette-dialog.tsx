import { Search } from 'lucide-react'
import { useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type PlaceLink, readPlaceLink } from '../../../src-core/links/place-link'
import { followLink } from '../../linking/follow-link'
import { showDialog } from '../../state/actions'
import { keyOf } from '../../ui/key-of'
import { findItems, PALETTE_GROUPS, type PaletteItem } from './find-items'
import style from './palette-dialog.module.css'
import { textItems } from './text-items'
import { usePaletteItems } from './use-palette-items'

/** Type a number, a party, a title or a command; Enter goes there or does it. */
export function PaletteDialog() {
  const { t } = useTranslation()
  const items = usePaletteItems()
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={open => !open && showDialog(null)}
      className={style['overlay'] ?? ''}
    >
      <Modal className={style['modal'] ?? ''}>
        <Dialog aria-label={t('find-or-run')} className={style['dialog'] ?? ''}>
          {/* It hears Escape before the field does, which would only empty itself. */}
          <div
            className={style['hears']}
            onKeyDownCapture={event => {
              if (keyOf(event.nativeEvent) !== 'Escape') return
              event.stopPropagation()
              showDialog(null)
            }}
          >
            <PaletteSearch items={items} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteSearch({ items }: { readonly items: readonly PaletteItem[] }) {
  const { t } = useTranslation(['app', 'keys'])
  const [typed, setTyped] = useState('')
  const link = readPlaceLink(typed)
  const named = link ? [linkItem(link, t('go-to-link'))] : findItems(items, typed)
  const found = link ? named : [...named, ...textItems(typed, t)]
  const run = (id: string) => {
    showDialog(null)
    // After the dialog has given the focus back, so that what is run can move it.
    requestAnimationFrame(() => found.find(item => item.id === id)?.run())
  }
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label={t('palette-placeholder')} className={style['field'] ?? ''} autoFocus>
        <Search size={16} aria-hidden />
        <Input placeholder={t('palette-placeholder')} />
      </SearchField>
      <p className="visually-hidden" role="status">
        {typed.trim() !== '' && t('keys:palette-count', { count: named.length })}
      </p>
      <Menu
        aria-label={t('palette-found')}
        className={style['found'] ?? ''}
        onAction={key => run(String(key))}
      >
        {PALETTE_GROUPS.filter(group => found.some(item => item.group === group)).map(group => (
          <MenuSection key={group} id={`of-${group}`}>
            <Header className={style['group'] ?? ''}>
              {named.length === 0 ? t('palette-none') : t(`palette-${group}`)}
            </Header>
            {found
              .filter(item => item.group === group)
              .map(({ id, label, facts, detail }) => (
                <MenuItem key={id} id={id} textValue={label} className={style['item'] ?? ''}>
                  <span>{label}</span>
                  {facts && <small>{facts}</small>}
                  {detail && <kbd>{detail}</kbd>}
                </MenuItem>
              ))}
          </MenuSection>
        ))}
      </Menu>
    </Autocomplete>
  )
}

/** A link that was typed or pasted is the one thing to go to. */
function linkItem(link: PlaceLink, label: string): PaletteItem {
  return { id: 'link', group: 'places', label, offered: false, run: () => void followLink(link) }
}
