import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { WrittenTable } from '../../src-core/export/sheets/written-table'
import type { Crossing } from '../../src-core/listing/arrange-rows'
import type { CrossTable } from '../../src-core/listing/cross-table'
import type { ListFilter } from '../../src-core/listing/list-filter'
import { saveFile } from '../host/save-file'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { useCrossWords } from './use-cross-words'
import { useFilterWords } from './use-filter-words'

interface CrossFilesProps {
  readonly table: CrossTable
  readonly crossing: Crossing
  readonly filter: ListFilter
  /** How many annotations are counted, of how many. */
  readonly told: string
}

/** Hands the whole table of counts out, with what it counts and how it is read. */
export function CrossFiles({ table, crossing, filter, told }: CrossFilesProps) {
  const { t } = useTranslation('listing')
  const words = useCrossWords(crossing)
  const filtered = useFilterWords()(filter)
  const written = (): WrittenTable => ({
    title: t(`cross-${crossing}`),
    columns: [t('column-themes'), t('cross-all'), ...table.columns.map(words.column)],
    rows: [
      { name: t('cross-every'), counts: [table.all.total, ...table.all.counts] },
      ...table.rows.map(({ theme, counts, total }) => ({
        name: words.theme(theme),
        counts: [total, ...counts],
      })),
    ],
    about: { title: t('cross-about'), lines: [t(`cross-means-${crossing}`), told, ...filtered] },
  })
  const save = async (format: 'csv' | 'xlsx') => {
    const request = { table: written(), format }
    const saved = await saveFile(
      useApp.getState().start,
      () => call('cross.save', request),
      () => call('cross.render', request),
    )
    if (saved) notify({ kind: 'source-saved', name: saved.name, place: null })
  }
  return (
    <>
      <Button
        aria-label={t('agreement-xlsx')}
        isDisabled={table.all.total === 0}
        onPress={() => void save('xlsx')}
      >
        <Download size={14} aria-hidden /> Excel
      </Button>
      <Button
        aria-label={t('agreement-csv')}
        isDisabled={table.all.total === 0}
        onPress={() => void save('csv')}
      >
        <Download size={14} aria-hidden /> CSV
      </Button>
    </>
  )
}
