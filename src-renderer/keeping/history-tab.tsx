import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HistoryEntry } from '../../src-core/contract/keeping-calls'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { ChoiceField } from '../ui/field'
import { HistoryItem } from './history-item'
import style from './keeping.module.css'

const PAGE = 50
const EVERYBODY = '*'

interface TabProps {
  say(what: string): void
}

/** What was done in the project, the latest first, page by page. */
export function HistoryTab({ say }: TabProps) {
  const { t } = useTranslation(['keeping', 'team'])
  const analysts = useApp(state => state.project.analysts)
  const own = useApp(state => state.project.analyst.id)
  const [whose, setWhose] = useState(EVERYBODY)
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null)
  const [more, setMore] = useState(false)

  const load = useCallback(
    async (last?: HistoryEntry) => {
      const page = await call('history.list', {
        limit: PAGE,
        ...(whose !== EVERYBODY && { analyst: whose }),
        ...(last && { before: { analyst: last.analyst, seq: last.seq } }),
      })
      if (!page) return
      setEntries(known => (last ? [...(known ?? []), ...page.entries] : page.entries))
      setMore(page.more)
    },
    [whose],
  )
  useEffect(() => void load(), [load])

  const restore = async (changed: number) => {
    say(t('changed', { count: changed }))
    await load()
  }
  const last = entries?.at(-1)
  return (
    <>
      {analysts.length > 1 && (
        <ChoiceField
          label={t('whose')}
          value={whose}
          options={[
            { value: EVERYBODY, label: t('all-analysts') },
            ...analysts.map(({ id, name }) => ({
              value: id,
              label: id === own ? t('team:you', { name }) : name,
            })),
          ]}
          change={setWhose}
        />
      )}
      {entries?.length === 0 && <p className={style['quiet']}>{t('nothing-done')}</p>}
      <ul className={style['list']}>
        {entries?.map(entry => (
          <HistoryItem key={`${entry.analyst}/${entry.seq}`} entry={entry} restored={restore} />
        ))}
      </ul>
      {more && last && <Button onPress={() => void load(last)}>{t('more')}</Button>}
    </>
  )
}
