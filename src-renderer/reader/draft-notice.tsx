import { FilePen } from 'lucide-react'
import { useMemo } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { type StructuredDocument, type Trace, traceKind } from '../../src-core/document/model'
import { holdsTrackedChanges } from '../../src-core/document/tracked-changes'
import style from '../page/draft.module.css'
import { startReview } from '../reviewing/review'
import { Button } from '../ui/button'
import { PaperNotice } from '../ui/paper-notice'
import { showDraft, useDraft } from './draft-state'

/** That a paper holds tracked changes and the like, which reading one has before one, and the way to the other. */
export function DraftNotice({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('reader')
  const shown = useDraft(state => state.shown)
  const counts = useMemo(() => countKinds(document.traces ?? []), [document.traces])
  if (counts.length === 0) return null
  const tracked = holdsTrackedChanges(document)
  return (
    <PaperNotice
      label={t('draft')}
      icon={FilePen}
      says={t(tracked ? 'draft-tracked' : 'draft-untracked')}
      detail={counts.map(([kind, count]) => t(`draft-${kind}`, { count })).join(' · ')}
    >
      <ToggleButton className={style['toggle'] ?? ''} isSelected={shown} onChange={showDraft}>
        {t('draft-show')}
      </ToggleButton>
      <Button onPress={() => startReview('draft')}>{t('draft-check')}</Button>
    </PaperNotice>
  )
}

/** How many of each kind there are; what was moved counts once. */
function countKinds(traces: readonly Trace[]): [Trace['kind'], number][] {
  const counts = new Map<Trace['kind'], number>()
  for (const { kind } of traces) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  if (counts.has('moved-here')) counts.delete('moved-away')
  return traceKind.options.flatMap(kind => {
    const count = counts.get(kind)
    return count ? [[kind, count] as [Trace['kind'], number]] : []
  })
}
