import { Heading } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { referencesTo } from '../../src-core/answers/referring-turns'
import type { StructuredDocument, Turn } from '../../src-core/document/model'
import { jumpTo } from '../paper/jump-history'
import { usePaper } from '../paper/papers'
import { useTurnName } from '../paper/turn-name'
import style from './answers.module.css'
import { closeTurnCard } from './card-state'

/** How much of what stands around a reference is shown, in UTF-16 units on each side. */
const AROUND = 60

interface ReferringTurnsProps {
  readonly document: StructuredDocument
  readonly turn: Turn
}

/** Every turn that refers to this one, with the words it does so in; pressed, one goes there. */
export function ReferringTurns({ document, turn }: ReferringTurnsProps) {
  const { t } = useTranslation('answers')
  const name = useTurnName()
  const paper = usePaper()
  const references = referencesTo(document, turn)
  return (
    <>
      <Heading slot="title">
        {t('refer-to', { count: references.length, turn: name(document, turn) })}
      </Heading>
      <ul className={style['list']}>
        {references.map(({ from, inline }) => (
          <li key={inline.start}>
            <button
              type="button"
              onClick={() => {
                closeTurnCard()
                // After the card is gone, which would otherwise take the focus back to what opened it.
                requestAnimationFrame(() => jumpTo(inline.start, inline.end, paper))
              }}
            >
              <b>{name(document, from)}</b>
              <span dir="auto">{wordsAround(document, from, inline)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function wordsAround(
  { text }: StructuredDocument,
  from: Turn,
  { start, end }: { start: number; end: number },
): string {
  const [first, last] = [Math.max(from.start, start - AROUND), Math.min(from.end, end + AROUND)]
  const words = text.slice(first, last).replace(/\s+/g, ' ').trim()
  return `${first > from.start ? '…' : ''}${words}${last < from.end ? '…' : ''}`
}
