import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import { noteText } from '../../src-core/annotation/note-text'
import { stands } from '../../src-core/annotation/stands'
import type { StructuredDocument } from '../../src-core/document/model'
import { headingAt } from '../../src-core/exchange/citation'
import { focusAnnotation } from '../app/actions'
import { useIsWaiting } from '../app/outbox'
import { useLanguage } from '../i18n/use-language'
import { CardPeople } from '../team/card-people'
import { ThemeChip } from '../ui/theme-chip'
import style from './annotation-card.module.css'
import { CardDetails } from './card-details'
import { goToPassage, openCard, returnToPassage } from './open-card'
import { choose, usePanel } from './panel-state'
import { useThemesOf } from './use-themes-of'

interface AnnotationCardProps {
  readonly document: StructuredDocument
  readonly annotation: Annotation
  readonly isOpen: boolean
  /** Whether Tab enters the list here. */
  readonly isTabStop: boolean
}

/** An annotation in short; open, everything that can be done with it. */
export const AnnotationCard = memo(function AnnotationCard(props: AnnotationCardProps) {
  const { document, annotation, isOpen, isTabStop } = props
  const { id } = annotation
  const { t } = useTranslation('annotating')
  const isChosen = usePanel(state => state.chosen.has(id))
  const isChoosing = usePanel(state => state.chosen.size > 0)
  const main = useRef<HTMLButtonElement>(null)
  const wantsFocus = usePanel(state => state.focusCard === id)
  useEffect(() => {
    if (!wantsFocus) return
    main.current?.focus()
    usePanel.setState({ focusCard: null })
  }, [wantsFocus])
  const press = () => {
    if (isOpen) {
      focusAnnotation(null)
      return
    }
    openCard(id)
    if (stands(document, annotation)) goToPassage(annotation)
  }
  return (
    <article
      className={style['card']}
      data-open={isOpen || undefined}
      data-chosen={isChosen || undefined}
      data-choosing={isChoosing || undefined}
      aria-label={t('card', { quote: shorten(annotation.quote.exact) })}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.defaultPrevented || !isOpen) return
        event.preventDefault()
        focusAnnotation(null)
        returnToPassage(annotation)
      }}
    >
      <button
        ref={main}
        type="button"
        data-card-main
        className={style['main']}
        tabIndex={isTabStop ? 0 : -1}
        aria-expanded={isOpen}
        onClick={press}
      >
        <Summary document={document} annotation={annotation} isOpen={isOpen} />
      </button>
      <input
        type="checkbox"
        className={style['choose']}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={t('select', { quote: shorten(annotation.quote.exact) })}
        checked={isChosen}
        onChange={event => choose([id], event.target.checked)}
      />
      {isOpen && (
        <CardDetails document={document} annotation={annotation} leave={() => main.current?.focus()} />
      )}
    </article>
  )
})

interface SummaryProps {
  readonly document: StructuredDocument
  readonly annotation: Annotation
  readonly isOpen: boolean
}

function Summary({ document, annotation, isOpen }: SummaryProps) {
  const { t } = useTranslation(['annotating', 'places'])
  const language = useLanguage()
  const themes = useThemesOf(annotation)
  const isWaiting = useIsWaiting(annotation.id)
  const place = stands(document, annotation)
    ? headingAt(document, annotation.start, language) || t('no-place')
    : t('places:no-place')
  const note = noteText(annotation.note)
  return (
    <>
      <span className={style['quote']} lang={document.language}>
        {annotation.quote.exact}
      </span>
      {!isOpen && themes.length > 0 && (
        <span className={style['themes']}>
          {themes.map(theme => (
            <ThemeChip key={theme.id} theme={theme} />
          ))}
        </span>
      )}
      {!isOpen && note !== '' && <span className={style['note']}>{note}</span>}
      <span className={style['place']}>
        {place}
        {isWaiting && <em>{t('annotating:waiting')}</em>}
        <CardPeople annotation={annotation} />
      </span>
    </>
  )
}

function shorten(quote: string): string {
  return quote.length <= 60 ? quote : `${quote.slice(0, 59).trimEnd()}…`
}
