import { Tags, Trash2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import { deleteAnnotations } from '../open-card/change-annotations'
import { choose, chooseNone, focusList, usePanel } from '../open-card/panel-state'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import style from './bulk-bar.module.css'
import { RetagMenu } from './retag-menu'

/** What can be done with the chosen annotations together; what the filter hides is left alone. */
export function BulkBar({ shown }: { readonly shown: readonly Annotation[] }) {
  const { t } = useTranslation('annotating')
  const chosen = usePanel(state => state.chosen)
  const readOnly = useApp(state => state.project.readOnly !== null)
  if (chosen.size === 0) return null
  const annotations = shown.filter(({ id }) => chosen.has(id))
  const ids = annotations.map(({ id }) => id)
  const isNone = ids.length === 0
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that shows
    <div className={style['bar']} role="group" aria-label={t('selected', { count: ids.length })}>
      <span className={style['count']} role="status">
        {t('selected', { count: ids.length })}
      </span>
      {ids.length < shown.length && (
        <Button
          look="plain"
          onPress={() =>
            choose(
              shown.map(({ id }) => id),
              true,
            )
          }
        >
          {t('select-all')}
        </Button>
      )}
      <span className={style['gap']} />
      {!readOnly && (
        <>
          <RetagMenu annotations={annotations}>
            <IconButton icon={Tags} label={t('tag-selected')} isDisabled={isNone} />
          </RetagMenu>
          <IconButton
            icon={Trash2}
            label={t('delete-selected')}
            isDisabled={isNone}
            onPress={() => void deleteAnnotations(ids).then(focusList)}
          />
        </>
      )}
      <IconButton
        icon={X}
        label={t('clear-selection')}
        onPress={() => {
          chooseNone()
          focusList()
        }}
      />
    </div>
  )
}
