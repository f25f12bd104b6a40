import { ArrowUpDown } from 'lucide-react'
import { Header, Menu, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '../../src-core/contract/state'
import { documentGroupings, documentOrders } from '../../src-core/query/arrange-documents'
import { setPreferences } from '../state/actions'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { MenuChoice, menuStyle } from '../ui/menu'

/** The button that orders and groups the papers; what was chosen is remembered. */
export function ArrangeMenu() {
  const { t } = useTranslation('library')
  const library = useApp(state => state.preferences.library)
  const change = (changes: Partial<Preferences['library']>) =>
    void setPreferences({ library: { ...library, ...changes } })
  return (
    <MenuTrigger>
      <IconButton icon={ArrowUpDown} label={t('arrange')} />
      <Popover className={menuStyle['popover'] ?? ''} offset={4}>
        <Menu aria-label={t('arrange')} className={menuStyle['menu'] ?? ''}>
          <Choices
            name="order"
            label={t('order')}
            options={documentOrders.map(id => ({ id, label: t(`order-${id}`) }))}
            chosen={library.order}
            choose={order => change({ order })}
          />
          <MenuSection
            aria-label={t('reversed')}
            selectionMode="multiple"
            selectedKeys={library.isReversed ? ['reversed'] : []}
            onSelectionChange={keys => change({ isReversed: keys === 'all' || keys.has('reversed') })}
          >
            <MenuChoice id="reversed" label={t('reversed')} />
          </MenuSection>
          <Choices
            name="grouping"
            label={t('grouping')}
            options={documentGroupings.map(id => ({ id, label: t(`grouping-${id}`) }))}
            chosen={library.grouping}
            choose={grouping => change({ grouping })}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

interface ChoicesProps<T extends string> {
  /** Sets its keys apart from those of the other choices: a menu's keys are of all its sections together. */
  readonly name: string
  readonly label: string
  readonly options: readonly { readonly id: T; readonly label: string }[]
  readonly chosen: T
  choose(id: T): void
}

function Choices<T extends string>({ name, label, options, chosen, choose }: ChoicesProps<T>) {
  return (
    <MenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[`${name}-${chosen}`]}
      onSelectionChange={keys => {
        const option = options.find(({ id }) => keys !== 'all' && keys.has(`${name}-${id}`))
        if (option) choose(option.id)
      }}
    >
      <Header className={menuStyle['heading'] ?? ''}>{label}</Header>
      {options.map(({ id, label }) => (
        <MenuChoice key={id} id={`${name}-${id}`} label={label} />
      ))}
    </MenuSection>
  )
}
