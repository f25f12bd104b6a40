import { Check, SpellCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { blockAt, turnAt } from '../../src-core/document/locate'
import type { StructuredDocument } from '../../src-core/document/model'
import { quotableText } from '../../src-core/document/quotable-text'
import { deservesLook, type ReviewPoint } from '../../src-core/document/review-points'
import { useTurnName } from '../paper/turn-name'
import { runCommand } from '../state/commands'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { makeCorrection, placeAt } from './make-correction'
import { ParagraphTools } from './paragraph-tools'
import style from './place-editor.module.css'
import { useReview } from './review-state'
import { TurnFields } from './turn-fields'
import { TurnTools } from './turn-tools'

interface PlaceEditorProps {
  readonly document: StructuredDocument
  readonly point: ReviewPoint | null
  /** A UTF-16 offset of the text. */
  readonly place: number | null
}

/** What stands at the chosen place, and everything about it that can be set right; the text itself never changes. */
export function PlaceEditor({ document, point, place }: PlaceEditorProps) {
  const { t } = useTranslation('reviewing')
  const turnName = useTurnName()
  const readOnly = useApp(state => state.project.readOnly !== null)
  const block = place === null ? null : blockAt(document, place)
  if (place === null || !block) return <p className={style['hint']}>{t('choose-place')}</p>
  if (readOnly) return <p className={style['hint']}>{t('read-only')}</p>
  const turn = turnAt(document, block.start)
  return (
    <section className={style['editor']} aria-labelledby="place-heading">
      <h3 id="place-heading">{turn ? turnName(document, turn) : t('no-turn')}</h3>
      <p className={style['quote']} lang={document.language} dir="auto">
        {quotableText(document, { start: block.start, end: Math.min(block.end, block.start + 120) })}
      </p>
      {point?.start === place && <ConfirmButton document={document} point={point} />}
      {point?.start === place && point.what === 'unsure-word' && (
        <Button onPress={() => runCommand('set-words')}>
          <SpellCheck size={16} aria-hidden />
          {t('set-words')}
        </Button>
      )}
      <TurnFields key={turn?.id ?? block.id} document={document} turn={turn} block={block} />
      {turn && <TurnTools document={document} turn={turn} block={block} />}
      <ParagraphTools document={document} block={block} />
    </section>
  )
}

function ConfirmButton({
  document,
  point,
}: {
  readonly document: StructuredDocument
  readonly point: ReviewPoint
}) {
  const { t } = useTranslation('reviewing')
  if (!deservesLook(point) || point.sort === 'repaired' || point.sort === 'removed') return null
  const { what } = point
  const confirm = async () => {
    useReview.setState({ isSettled: true })
    const isMade = await makeCorrection(
      document,
      what === 'kind'
        ? { type: 'set-kind', kind: document.kind }
        : { type: 'confirm', what, at: placeAt(document, point) },
    )
    if (!isMade) useReview.setState({ isSettled: false })
  }
  return (
    <Button look="primary" onPress={() => void confirm()}>
      <Check size={16} aria-hidden />
      {point.sort === 'guessed' ? t('is-right') : what === 'unsure-word' ? t('word-is-right') : t('was-seen')}
    </Button>
  )
}
