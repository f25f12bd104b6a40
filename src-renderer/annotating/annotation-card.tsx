import { memo, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import { noteText } from '../../src-core/annotation/note-text'
import { quotedPassage } from '../../src-core/annotation/quoted-words'
import { stands } from '../../src-core/annotation/stands'
import { shorten } from '../../src-core/basics/shorten'
import type { StructuredDocument } from '../../src-core/document/model'
import { openingWords } from '../../src-core/document/outline'
import { questionsOf } from '../../src-core/document/questions-of'
import type { Quotation } from '../../src-core/document/quotation'
import { numberRanges } from '../../src-core/document/read-numbers'
import { headingAt } from '../../src-core/export/citing/place-words'
import { useLanguage } from '../i18n/use-language'
import { dragAnnotation } from '../open-card/dragged-annotation'
import { closeCard, goToPassage, openCard } from '../open-card/open-card'
import { choose, usePanel } from '../open-card/panel-state'
import { QuotedText } from '../paper/quoted-text'
import { focusAnnotation } from '../state/actions'
import { useIsWaiting } from '../state/outbox'
import { CardPeople } from '../team/card-people'
import { keyOf } from '../ui/key-of'
import { ThemeChip } from '../ui/theme-chip'
import style from './annotation-card.module.css'
import { CardDetails } from './card-details'
import { useThemesOf } from './use-themes-of'

/** More words of a question than a card shows, in UTF-16 units. */
const QUESTION_WORDS = 200
/** How much of a passage names its card, in UTF-16 units. */
const MOST_WORDS = 60

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
  const quotation = quotedPassage(document, annotation)
  const words = quotation.text
  return (
    <article
      className={style['card']}
      data-open={isOpen || undefined}
      data-chosen={isChosen || undefined}
      data-choosing={isChoosing || undefined}
      aria-label={t('card', { quote: shorten(words, MOST_WORDS) })}
      onKeyDown={event => {
        if (keyOf(event.nativeEvent) !== 'Escape' || event.defaultPrevented || !isOpen) return
        event.preventDefault()
        closeCard(annotation)
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
        draggable
        onDragStart={event => dragAnnotation(event.dataTransfer, id, words)}
      >
        <Summary document={document} annotation={annotation} quotation={quotation} isOpen={isOpen} />
      </button>
      <input
        type="checkbox"
        className={style['choose']}
        tabIndex={isTabStop ? 0 : -1}
        aria-label={t('select', { quote: shorten(words, MOST_WORDS) })}
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
  readonly quotation: Quotation
  readonly isOpen: boolean
}

function Summary({ document, annotation, quotation, isOpen }: SummaryProps) {
  const { t } = useTranslation(['annotating', 'places'])
  const language = useLanguage()
  const themes = useThemesOf(annotation)
  const isWaiting = useIsWaiting(annotation.id)
  const isPlaced = stands(document, annotation)
  const place = isPlaced
    ? headingAt(document, annotation.start, language) || t('no-place')
    : t('places:no-place')
  const note = noteText(annotation.note)
  return (
    <>
      <span className={style['quote']} lang={document.language} dir="auto">
        <QuotedText quotation={quotation} />
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
        {quotation.setRight.length > 0 && (
          <em title={readAs(quotation)}>
            {' · '}
            {t('annotating:set-right', { count: quotation.setRight.length })}
            <span className="visually-hidden">: {readAs(quotation)}</span>
          </em>
        )}
        {isWaiting && (
          <em>
            {' · '}
            {t('annotating:waiting')}
          </em>
        )}
        <CardPeople annotation={annotation} />
      </span>
      {isPlaced && <AnsweredQuestions document={document} offset={annotation.start} />}
    </>
  )
}

/** What was set right in a quotation, and how it was read. */
function readAs({ text, setRight }: Quotation): string {
  return setRight.map(({ start, end, read }) => `${read} → ${text.slice(start, end)}`).join(', ')
}

interface AnsweredQuestionsProps {
  readonly document: StructuredDocument
  readonly offset: number
}

/** The questions that the answer at an offset answers, with their first words. */
function AnsweredQuestions({ document, offset }: AnsweredQuestionsProps) {
  const { t } = useTranslation('reader')
  return questionsOf(document, offset).map(turn => (
    <span key={turn.id} className={style['question']}>
      <b>{t('turn', { role: t('question'), numbers: numberRanges(turn.numbers) }).trim()}</b>{' '}
      <span lang={document.language} dir="auto">
        {openingWords(document, turn, QUESTION_WORDS)}
      </span>
    </span>
  ))
}
