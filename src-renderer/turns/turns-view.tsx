import { ArrowLeft, Download } from 'lucide-react'
import { useMemo } from 'react'
import { Menu, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { themesMeant } from '../../src-core/codebook/theme-tree'
import type { ExportFormatName } from '../../src-core/export/formats/export-formats'
import { EVERYTHING } from '../../src-core/query/filter'
import { arrangeTurns, turnGroupings } from '../../src-core/turns/arrange-turns'
import { TurnFilters } from '../answers/turn-filters'
import { makeAndSave } from '../exporting/save-export'
import { useLanguage } from '../i18n/use-language'
import { useKeyHints } from '../keys/use-keys'
import { useGroupOrder } from '../state/groups-state'
import { showPaper } from '../state/panes'
import { useApp } from '../state/store'
import { useThemeOrder } from '../state/use-theme-order'
import { Button, IconButton } from '../ui/button'
import { SelectField } from '../ui/field'
import { MenuChoice, menuStyle } from '../ui/menu'
import style from './turns.module.css'
import { TurnsGrid } from './turns-grid'
import { arrange, showScope, useTurns } from './turns-state'

const FORMATS = ['xlsx', 'csv', 'jsonl'] as const satisfies readonly ExportFormatName[]

/** Every question and answer of a paper or of the project as a table. */
export function TurnsView() {
  const { t } = useTranslation('turns')
  const hint = useKeyHints()
  const { scope, papers, arrangement } = useTurns()
  const document = useApp(state => state.document)
  const own = useApp(state => state.project.analyst.id)
  const order = useThemeOrder()
  const groups = useGroupOrder()
  const listed = useApp(state => state.project.documents)
  // In the order in which the project lists its papers.
  const inOrder = useMemo(() => listed.flatMap(({ id }) => papers?.get(id) ?? []), [listed, papers])
  const rows = useMemo(() => inOrder.flatMap(one => one.rows), [inOrder])
  const look = useMemo(() => {
    const themes = new Map(order.map(({ id, name }, rank) => [id, { rank, name }]))
    return { own, theme: (id: string) => themes.get(id) ?? null }
  }, [order, own])
  const table = useMemo(() => {
    const { filter } = arrangement
    const whole = { ...filter, themes: [...themesMeant(filter.themes, order, groups)] }
    return arrangeTurns(inOrder, { ...arrangement, filter: whole }, look)
  }, [inOrder, arrangement, look, order, groups])
  const lost = inOrder.reduce((sum, one) => sum + one.lost, 0)
  return (
    <section className={style['view']} aria-labelledby="turns-title" tabIndex={-1}>
      <header className={style['head']}>
        <div className={style['line']}>
          <IconButton
            icon={ArrowLeft}
            label={t('back')}
            hint={hint(t('back'), 'turns')}
            onPress={showPaper}
          />
          <h1 id="turns-title">{t('title')}</h1>
          <span className={style['count']} role="status">
            {papers === null ? t('reading') : t('shown', { shown: table.shown, count: table.total })}
          </span>
          <SelectField
            label={t('scope')}
            hideLabel
            value={scope}
            options={[
              ...(document ? [{ value: 'paper' as const, label: t('scope-paper') }] : []),
              { value: 'project' as const, label: t('scope-project') },
            ]}
            change={value => void showScope(value)}
          />
          <SelectField
            label={t('grouping')}
            hideLabel
            value={arrangement.grouping}
            options={turnGroupings.map(value => ({ value, label: t(`group-${value}`) }))}
            change={grouping => arrange({ grouping })}
          />
          <ExportMenu />
        </div>
        <TurnFilters rows={rows} filter={arrangement.filter} change={filter => arrange({ filter })} />
        {lost > 0 && <p className={style['lost']}>{t('lost', { count: lost })}</p>}
      </header>
      {papers !== null && <TurnsGrid table={table} arrangement={arrangement} />}
    </section>
  )
}

/** Hands the rows that are shown in. */
function ExportMenu() {
  const { t } = useTranslation(['turns', 'exporting'])
  const language = useLanguage()
  const save = async (format: (typeof FORMATS)[number]) => {
    const { scope, arrangement } = useTurns.getState()
    const options = {
      format,
      groupBy: 'document-order' as const,
      filter: EVERYTHING,
      documentId: scope === 'paper' ? (useApp.getState().document?.id ?? null) : null,
      language,
      marks: 'left-out' as const,
      rows: 'turns' as const,
      turns: arrangement.filter,
    }
    await makeAndSave(options)
  }
  return (
    <MenuTrigger>
      <Button>
        <Download size={14} aria-hidden /> {t('turns:export')}
      </Button>
      <Popover className={menuStyle['popover'] ?? ''} offset={4}>
        <Menu
          aria-label={t('turns:export')}
          className={menuStyle['menu'] ?? ''}
          onAction={key => {
            const format = FORMATS.find(one => one === key)
            if (format) void save(format)
          }}
        >
          {FORMATS.map(format => (
            <MenuChoice key={format} id={format} label={t(`exporting:${format}`)} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
