import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { noteText } from '../../src-core/annotation/note-text'
import type { StructuredDocument } from '../../src-core/document/model'
import { regionDrafts } from '../regions/region-drafts'
import { keepAsNewRegion } from '../regions/regions-state'
import { useRegionCounts, useShownRegions } from '../regions/use-shown-regions'
import { Button } from '../ui/button'
import style from './paper-regions.module.css'
import { RegionCard } from './region-card'

/** How many cards are shown at once: the list is no longer than one can look through. */
const AT_ONCE = 100

/** The regions of a paper’s original pages, beside its annotations; nothing where there are none. */
export function PaperRegions({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('regions')
  const shown = useShownRegions(document)
  const { total } = useRegionCounts()
  const lost = useLostNotes(document.id)
  const [most, setMost] = useState(AT_ONCE)
  if (total === 0 && lost.length === 0) return null
  return (
    <section className={style['regions']} aria-labelledby="paper-regions">
      <h3 id="paper-regions">
        {shown.length === total
          ? t('in-paper', { count: total })
          : t('shown-of', { shown: shown.length, count: total })}
      </h3>
      {lost.map(({ subject, typed }) => (
        <div key={subject.id} className={style['lost-note']} role="alert">
          <p>{t('went', { page: subject.page })}</p>
          <blockquote>{noteText(typed)}</blockquote>
          <Button onPress={() => void keepAsNewRegion(subject)}>{t('mark-again')}</Button>
          <Button look="plain" onPress={() => regionDrafts.drop(subject.id)}>
            {t('drop-note')}
          </Button>
        </div>
      ))}
      <ul className={style['list']}>
        {shown.slice(0, most).map(region => (
          <RegionCard key={region.id} document={document} region={region} />
        ))}
      </ul>
      {shown.length > most && (
        <Button look="plain" onPress={() => setMost(most + AT_ONCE)}>
          {t('more', { count: shown.length - most })}
        </Button>
      )}
    </section>
  )
}

/** Notes that were being written on regions of a paper which went meanwhile. */
function useLostNotes(documentId: string) {
  const drafts = regionDrafts.use()
  return [...drafts.values()].filter(
    ({ state, subject }) => state === 'deleted' && subject.documentId === documentId,
  )
}
