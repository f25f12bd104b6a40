import { ArrowLeft, Download } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { withGroups } from '../../src-core/codebook/theme-group'
import { arrangeRows, crossings, rowGroupings } from '../../src-core/listing/arrange-rows'
import { crossTable } from '../../src-core/listing/cross-table'
import { EVERY_ROW, isEveryRow } from '../../src-core/listing/list-filter'
import { exportListed } from '../exporting/export-listed'
import { useKeyHints } from '../keys/use-keys'
import { useGroupOrder } from '../state/groups-state'
import { showPaper } from '../state/panes'
import { useApp } from '../state/store'
import { useThemeOrder } from '../state/use-theme-order'
import { Button, IconButton } from '../ui/button'
import { SelectField } from '../ui/field'
import { ChosenRowsBar } from './chosen-rows-bar'
import { CrossFiles } from './cross-files'
import { CrossView } from './cross-view'
import { ListFilters } from './list-filters'
import { ListGrid } from './list-grid'
import style from './listing.module.css'
import { arrange, useListing } from './listing-state'
import { OnlyBar } from './only-bar'

/** Every annotation of the project in one list, or how often each theme was given in one table. */
export function ListingView() {
  const { t } = useTranslation('listing')
  const hint = useKeyHints()
  const papers = useListing(state => state.papers)
  const reading = useListing(state => state.reading)
  const refreshing = useListing(state => state.refreshing)
  const arrangement = useListing(state => state.arrangement)
  const only = useListing(state => state.only)
  // What one types shows at once; the rows follow.
  const asked = useDeferredValue(arrangement)
  const documents = useApp(state => state.project.documents)
  const analysts = useApp(state => state.project.analysts)
  const order = useThemeOrder()
  // In the order in which the project lists its papers.
  const inOrder = useMemo(
    () =>
      documents.flatMap(paper => {
        const rows = papers?.get(paper.id)
        return rows ? [{ paper, rows: only ? rows.filter(({ id }) => only.ids.has(id)) : rows }] : []
      }),
    [documents, papers, only],
  )
  const look = useMemo(() => {
    const names = new Map(analysts.map(({ id, name }) => [id, name]))
    return {
      themes: new Map(order.map(theme => [theme.id, theme])),
      analyst: (id: string) => names.get(id) ?? id,
    }
  }, [order, analysts])
  const groups = useGroupOrder()
  const list = useMemo(
    () => arrangeRows(inOrder, { ...asked, filter: withGroups(asked.filter, groups) }, look),
    [inOrder, asked, groups, look],
  )
  const { crossing } = asked
  const table = useMemo(
    () => (crossing === null ? null : crossTable(list.shown, crossing, look)),
    [crossing, list, look],
  )
  const isReading = papers === null
  const shown = t('shown', { shown: list.shown.length, count: list.total })
  return (
    <section className={style['view']} aria-labelledby="listing-title" tabIndex={-1}>
      <header className={style['head']}>
        <div className={style['line']}>
          <IconButton
            icon={ArrowLeft}
            label={t('back')}
            hint={hint(t('back'), 'annotation-list')}
            onPress={showPaper}
          />
          <h1 id="listing-title">{t('title')}</h1>
          <span className={style['count']} role="status">
            {isReading
              ? t('reading', reading ?? { done: 0, total: 0 })
              : refreshing
                ? t('reading', refreshing)
                : shown}
          </span>
          <SelectField
            label={t('look')}
            hideLabel
            value={arrangement.crossing ?? 'list'}
            options={(['list', ...crossings] as const).map(value => ({ value, label: t(`cross-${value}`) }))}
            change={look => arrange({ crossing: look === 'list' ? null : look })}
          />
          {table && crossing ? (
            <CrossFiles table={table} crossing={crossing} filter={asked.filter} told={shown} />
          ) : (
            <>
              <SelectField
                label={t('grouping')}
                hideLabel
                value={arrangement.grouping}
                options={rowGroupings.map(value => ({ value, label: t(`group-${value}`) }))}
                change={grouping => arrange({ grouping })}
              />
              <Button
                isDisabled={list.shown.length === 0}
                onPress={() => exportListed(list.shown.map(({ row }) => row.id))}
              >
                <Download size={14} aria-hidden /> {t('export')}
              </Button>
            </>
          )}
        </div>
        <OnlyBar />
        {list.total > 0 && (
          <ListFilters papers={inOrder} filter={arrangement.filter} change={filter => arrange({ filter })} />
        )}
        {!table && <ChosenRowsBar shown={list.shown} />}
      </header>
      {list.lines.length > 0 &&
        (table && crossing ? (
          <CrossView shown={list.shown} table={table} crossing={crossing} look={look} />
        ) : (
          <ListGrid list={list} arrangement={asked} />
        ))}
      {!isReading && list.lines.length === 0 && (
        <div className={style['empty']}>
          {list.total > 0 && !isEveryRow(asked.filter) ? (
            <>
              <p>{t('none-pass')}</p>
              <Button onPress={() => arrange({ filter: EVERY_ROW })}>{t('filter-clear')}</Button>
            </>
          ) : (
            <>
              <h2>{t('none')}</h2>
              <p>{t('none-what')}</p>
            </>
          )}
        </div>
      )}
    </section>
  )
}
