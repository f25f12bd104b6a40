import { Copy, Tags, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { copyCited } from '../marking/copy-cited'
import { deleteAnnotations } from '../open-card/change-annotations'
import { choose, chooseNone, focusList, usePanel } from '../open-card/panel-state'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { ChosenBar } from '../ui/chosen-bar'
import style from './bulk-bar.module.css'
import { CombineMenu } from './combine-menu'
import { RetagMenu } from './retag-menu'
import type { CardRow } from './use-shown-annotations'

/** What can be done with the chosen annotations together; what the filter hides is left alone. */
export function BulkBar({ shown }: { readonly shown: readonly CardRow[] }) {
  const { t } = useTranslation('annotating')
  const chosen = usePanel(state => state.chosen)
  const document = useApp(state => state.document)
  const readOnly = useApp(state => state.project.readOnly !== null)
  if (chosen.size === 0) return null
  const annotations = shown.flatMap(({ annotation }) => (chosen.has(annotation.id) ? [annotation] : []))
  const ids = annotations.map(({ id }) => id)
  const isNone = ids.length === 0
  const chooseAll = () =>
    choose(
      shown.map(({ annotation }) => annotation.id),
      true,
    )
  const letGo = () => {
    chooseNone()
    focusList()
  }
  return (
    <ChosenBar
      label={t('selected', { count: ids.length })}
      all={ids.length < shown.length ? { label: t('select-all'), run: chooseAll } : null}
      none={{ label: t('clear-selection'), run: letGo }}
      className={style['bar']}
    >
      <IconButton
        icon={Copy}
        label={t('copy-selected')}
        isDisabled={isNone}
        onPress={() => document && void copyCited(document, annotations)}
      />
      {!readOnly && (
        <>
          <RetagMenu annotations={annotations}>
            <IconButton icon={Tags} label={t('tag-selected')} isDisabled={isNone} />
          </RetagMenu>
          <CombineMenu ids={ids} isDisabled={isNone} />
          <IconButton
            icon={Trash2}
            label={t('delete-selected')}
            isDisabled={isNone}
            onPress={() => void deleteAnnotations(ids).then(focusList)}
          />
        </>
      )}
    </ChosenBar>
  )
}
