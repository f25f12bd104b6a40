import { Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { CorrectionChange } from '../../src-core/document/corrections/correction'
import { nameCorrection } from '../../src-core/document/corrections/name-correction'
import { correctedPlace, findPlace } from '../../src-core/document/corrections/text-place'
import type { StructuredDocument } from '../../src-core/document/model'
import { jumpTo } from '../paper/jump-history'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import { removeCorrection } from './make-correction'
import style from './review-pane.module.css'
import { choosePlace } from './review-state'
import { useCorrectionWords } from './use-correction-words'
import type { ListedCorrection } from './use-corrections'

interface CorrectionListProps {
  readonly document: StructuredDocument
  readonly corrections: readonly ListedCorrection[]
}

/** Every correction of the paper, by whom, with its place and a way to take it away. */
export function CorrectionList({ document, corrections }: CorrectionListProps) {
  const { t } = useTranslation('reviewing')
  const words = useCorrectionWords()
  const { analysts, readOnly } = useApp(state => state.project)
  if (corrections.length === 0) return <p className={style['empty']}>{t('empty-corrections')}</p>
  return (
    <ul className={style['corrections']} aria-label={t('filter-corrections')}>
      {corrections.map(({ correction, isPlaced, isOverlapping }) => {
        const what = words(correction.change)
        return (
          <li key={correction.id}>
            <Button look="plain" isDisabled={!isPlaced} onPress={() => goTo(document, correction.change)}>
              <span className={style['what']}>{what}</span>
              <span className={style['words']}>
                {wordsAt(correction.change)}
                {!isPlaced && <em>{t(isOverlapping ? 'overlapping' : 'unplaced')}</em>}
                <span>{analysts.find(({ id }) => id === correction.author)?.name}</span>
              </span>
            </Button>
            <IconButton
              icon={Trash2}
              label={t('remove-correction', { what })}
              isDisabled={readOnly !== null}
              onPress={() =>
                void removeCorrection(correction.id, nameCorrection(document, correction.change))
              }
            />
          </li>
        )
      })}
    </ul>
  )
}

function goTo(document: StructuredDocument, change: CorrectionChange): void {
  const place = correctedPlace(change)
  const at = place ? findPlace(document.text, place) : 0
  if (at === null) return
  choosePlace(at)
  jumpTo(at)
}

function wordsAt(change: CorrectionChange): string {
  return correctedPlace(change)?.after.split('\n', 1)[0]?.slice(0, 60) ?? ''
}
