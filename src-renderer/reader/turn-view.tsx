import { CircleHelp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument, Turn } from '../../src-core/document/model'
import { useTurnName } from '../paper/turn-name'
import type { PlacedBlock } from './arrange'
import { BlockView } from './block-view'
import style from './reader.module.css'

/** A guess less certain than this is marked as one. */
const UNSURE = 0.6

interface TurnViewProps {
  readonly document: StructuredDocument
  readonly turn: Turn
  readonly blocks: readonly PlacedBlock[]
}

/** A question or an answer: its number hangs in the margin, an answer has a line at its left. */
export function TurnView({ document, turn, blocks }: TurnViewProps) {
  const { t } = useTranslation('reader')
  const name = useTurnName()(document, turn)
  return (
    <article
      aria-label={name}
      data-turn={turn.id}
      data-role={turn.role}
      tabIndex={-1}
      className={`${style['turn']} ${turn.role === 'answer' ? style['answer'] : ''}`}
    >
      {turn.numbers.length > 0 && (
        <span className={style['rail']} aria-hidden>
          <span className={style['number']} data-number={range(turn.numbers)} />
        </span>
      )}
      {blocks.map(placed => (
        <BlockView key={placed.block.id} document={document} placed={placed} />
      ))}
      {turn.certainty < UNSURE && (
        <span className={style['unsure']} role="img" aria-label={t('unsure')} title={t('unsure')}>
          <CircleHelp size={14} aria-hidden />
        </span>
      )}
    </article>
  )
}

/** `5`, or `4–6` for several in a row. */
function range(numbers: readonly number[]): string {
  const [first] = numbers
  const last = numbers.at(-1)
  return numbers.length < 2 ? String(first ?? '') : `${first}–${last}`
}
