import { Copy, NotebookPen, Tags, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PlacedAnnotation } from '../../src-core/listing/arrange-rows'
import { RetagMenu } from '../annotating/retag-menu'
import { putOnClipboard } from '../host/put-on-clipboard'
import { languageNow } from '../i18n/use-language'
import { sendToNotebook } from '../notebook/send-to-notebook'
import { deleteAnnotations } from '../open-card/change-annotations'
import { call, notify } from '../state/actions'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { ChosenBar } from '../ui/chosen-bar'
import { chooseRows, focusGrid, useListing } from './listing-state'

/** What can be done with the chosen annotations together; what the filter hides is left alone. */
export function ChosenRowsBar({ shown }: { readonly shown: readonly PlacedAnnotation[] }) {
  const { t } = useTranslation(['annotating', 'listing'])
  const chosen = useListing(state => state.chosen)
  const readOnly = useApp(state => state.project.readOnly !== null)
  if (chosen.size === 0) return null
  const rows = shown.flatMap(({ row }) => (chosen.has(row.id) ? [row] : []))
  const ids = rows.map(({ id }) => id)
  const isNone = ids.length === 0
  const hidden = chosen.size - ids.length
  const words = t('annotating:selected', { count: ids.length })
  const letGo = () => {
    chooseRows([])
    focusGrid()
  }
  return (
    <ChosenBar
      label={hidden > 0 ? t('listing:chosen-hidden', { chosen: words, count: hidden }) : words}
      all={
        ids.length < shown.length
          ? { label: t('annotating:select-all'), run: () => chooseRows(shown.map(({ row }) => row.id)) }
          : null
      }
      none={{ label: t('annotating:clear-selection'), run: letGo }}
    >
      <IconButton
        icon={Copy}
        label={t('annotating:copy-selected')}
        isDisabled={isNone}
        onPress={() => void copyQuotations(ids)}
      />
      {!readOnly && (
        <>
          <IconButton
            icon={NotebookPen}
            label={t('listing:to-notebook')}
            isDisabled={isNone}
            onPress={() => void sendToNotebook(ids)}
          />
          <RetagMenu annotations={rows}>
            <IconButton icon={Tags} label={t('annotating:tag-selected')} isDisabled={isNone} />
          </RetagMenu>
          <IconButton
            icon={Trash2}
            label={t('annotating:delete-selected')}
            isDisabled={isNone}
            onPress={() => void deleteAnnotations(ids).then(focusGrid)}
          />
        </>
      )}
    </ChosenBar>
  )
}

/** Copies annotations of any papers as quotations with their citations, in the order in which they are listed. */
async function copyQuotations(ids: readonly string[]): Promise<void> {
  const quoted = await call('annotation.quote', { ids: [...ids], language: languageNow() })
  if (quoted) notify(await putOnClipboard({ text: quoted.text, html: quoted.html }))
}
