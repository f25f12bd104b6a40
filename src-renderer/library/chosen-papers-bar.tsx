import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { ChosenBar } from '../ui/chosen-bar'
import { choosePapers, deletePapers, focusPaper, useChosenPapers } from './chosen-papers'
import style from './chosen-papers.module.css'

/** What can be done with the chosen papers together; what the filter hides is left alone. */
export function ChosenPapersBar({ listed }: { readonly listed: readonly string[] }) {
  const { t } = useTranslation('library')
  const chosen = useChosenPapers(state => state.ids)
  const readOnly = useApp(state => state.project.readOnly !== null)
  if (chosen.size === 0) return null
  const ids = listed.filter(id => chosen.has(id))
  const chooseNone = () => {
    focusPaper(ids[0] ?? listed[0] ?? null)
    choosePapers([])
  }
  return (
    <ChosenBar
      label={t('chosen', { count: ids.length })}
      all={ids.length < listed.length ? { label: t('choose-all'), run: () => choosePapers(listed) } : null}
      none={{ label: t('choose-none'), run: chooseNone }}
      className={style['bar']}
    >
      {!readOnly && (
        <IconButton
          icon={Trash2}
          label={t('delete-chosen')}
          isDisabled={ids.length === 0}
          onPress={() => void deletePapers(ids, listed)}
        />
      )}
    </ChosenBar>
  )
}
