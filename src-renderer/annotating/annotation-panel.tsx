import { Tags } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { EVERYTHING } from '../../src-core/query/filter'
import { hiddenIn } from '../../src-core/turns/hidden-turns'
import { LostNotes } from '../notes/lost-notes'
import { chooseNone } from '../open-card/panel-state'
import { useHidden } from '../paper/hidden-text'
import { usePapers } from '../paper/papers'
import { PaperNotes } from '../placed-notes/paper-notes'
import { PaperRegions } from '../region-cards/paper-regions'
import { useRegionCounts } from '../regions/use-shown-regions'
import { showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { PeopleMenu } from '../team/people-menu'
import { Button, IconButton } from '../ui/button'
import { keyName } from '../ui/key-name'
import { AnnotationFilters } from './annotation-filters'
import { AnnotationList } from './annotation-list'
import style from './annotation-panel.module.css'
import { BulkBar } from './bulk-bar'
import { type CardRow, hasCard, useShownAnnotations } from './use-shown-annotations'

/** The annotations of the open document: filtered, listed, chosen, and the open one's card. */
export function AnnotationPanel() {
  const { t } = useTranslation('annotating')
  const document = useApp(state => state.document)
  return (
    <section className={style['panel']} aria-labelledby="annotations-heading">
      {document ? (
        <Annotations key={document.id} document={document} />
      ) : (
        <h2 id="annotations-heading">{t('panel')}</h2>
      )}
    </section>
  )
}

function Annotations({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation(['annotating', 'app'])
  const count = useApp(state => state.annotations.size)
  const regions = useRegionCounts().total
  const focused = useApp(state => (state.focused ? state.annotations.get(state.focused) : undefined))
  const shown = useShownAnnotations(document)
  useEffect(() => chooseNone, [])
  const isHidden = focused !== undefined && !hasCard(shown.cards, focused)
  return (
    <>
      <div className={style['head']}>
        <h2 id="annotations-heading">{t('panel')}</h2>
        <span className={style['count']} role="status">
          {shown.cards.length === count
            ? t('all', { count })
            : t('shown', { shown: shown.cards.length, count })}
        </span>
        <PeopleMenu />
        <IconButton icon={Tags} label={t('app:themes')} onPress={() => showDialog('themes')} />
      </div>
      {count + regions > 0 && <AnnotationFilters document={document} />}
      <BulkBar shown={shown.cards} />
      <LostNotes />
      <PaperNotes document={document} />
      <HiddenAnnotations cards={shown.cards} />
      <PaperRegions document={document} />
      {isHidden && (
        <p className={style['hidden']}>
          {t('focused-hidden')} <Button onPress={clearFilter}>{t('clear-filter')}</Button>
        </p>
      )}
      {shown.rows.length > 0 ? (
        <AnnotationList document={document} rows={shown.rows} />
      ) : (
        <Nothing isFiltered={count > 0} />
      )}
    </>
  )
}

/** How many of those listed stand in turns that the paper does not show. */
function HiddenAnnotations({ cards }: { readonly cards: readonly CardRow[] }) {
  const { t } = useTranslation('filtering')
  const hidden = useHidden(usePapers(({ current }) => current))
  const count = useMemo(
    () =>
      hidden.ranges.length === 0
        ? 0
        : cards.filter(({ annotation }) => hiddenIn(hidden, annotation).length > 0).length,
    [cards, hidden],
  )
  return count > 0 ? <p className={style['hidden']}>{t('panel-hidden', { count })}</p> : null
}

function Nothing({ isFiltered }: { readonly isFiltered: boolean }) {
  const { t } = useTranslation(['annotating', 'regions'])
  return (
    <section
      className={style['empty']}
      aria-label={t(isFiltered ? 'empty-filter' : 'empty-title')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is squeezed it is scrolled, by keys too
      tabIndex={0}
    >
      {isFiltered ? (
        <>
          <p>{t('empty-filter')}</p>
          <Button onPress={clearFilter}>{t('clear-filter')}</Button>
        </>
      ) : (
        <>
          <h3>{t('empty-title')}</h3>
          <p>{t('empty-what')}</p>
          <dl>
            <dt>
              <kbd>1</kbd>–<kbd>9</kbd>
            </dt>
            <dd>{t('empty-themes')}</dd>
            <dt>
              <kbd>{keyName('↵')}</kbd>
            </dt>
            <dd>{t('empty-note')}</dd>
            <dt>
              <kbd>F7</kbd>
            </dt>
            <dd>{t('empty-keys')}</dd>
            <dt>
              <kbd>Alt</kbd>+<kbd>Shift</kbd>+<kbd>R</kbd>
            </dt>
            <dd>{t('regions:empty-keys')}</dd>
          </dl>
        </>
      )}
    </section>
  )
}

function clearFilter(): void {
  useApp.setState({ filter: EVERYTHING })
}
