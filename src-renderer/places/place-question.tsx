import { useState } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { AUTO_ATTACH } from '../../src-core/annotation/anchoring/re-anchor'
import { noteText } from '../../src-core/annotation/note-text'
import type { Unplaced } from '../../src-core/contract/places'
import { Button } from '../ui/button'
import style from './places.module.css'
import { placeByHand, setPlaces } from './places-state'

/** From this confidence on a place that is not sure is called likely. */
const LIKELY = 0.55

interface PlaceQuestionProps {
  readonly item: Unplaced
  /** Leaves the annotation without a place for now. */
  leave(): void
}

/** One annotation without a place: what its passage was, and where it may stand now. */
export function PlaceQuestion({ item, leave }: PlaceQuestionProps) {
  const { t } = useTranslation('places')
  const { annotation, paper, candidates } = item
  const [chosen, setChosen] = useState('0')
  const candidate = candidates[Number(chosen)]
  const { quote, note } = annotation
  return (
    <>
      <section className={style['old']}>
        <h3>{t('old')}</h3>
        <p className={style['text']}>
          <span className={style['quiet']}>{quote.prefix}</span>
          <mark dir="auto">{item.words}</mark>
          <span className={style['quiet']}>{quote.suffix}</span>
        </p>
        {note && <p>{t('note', { text: noteText(note) })}</p>}
      </section>
      {candidates.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <RadioGroup
          className={style['candidates'] ?? ''}
          aria-label={t('candidates', { paper })}
          value={chosen}
          onChange={setChosen}
        >
          <h3>{t('candidates', { paper })}</h3>
          {candidates.map(({ start, before, text, after, confidence }, index) => (
            <Radio key={start} value={String(index)} className={style['candidate'] ?? ''}>
              <span className={style['dot']} aria-hidden />
              <span>
                <span className={style['certainty']}>
                  {t(`certainty-${certaintyOf(item, confidence, index)}`)}
                </span>
                <span className={style['text']}>
                  <span className={style['quiet']}>{before}</span>
                  <mark>{text}</mark>
                  <span className={style['quiet']}>{after}</span>
                </span>
              </span>
            </Radio>
          ))}
        </RadioGroup>
      )}
      <div className={`${style['row']} ${style['actions']}`}>
        <Button onPress={leave}>{t('leave')}</Button>
        <Button onPress={() => void placeByHand(annotation)}>{t('by-hand')}</Button>
        {candidate && (
          <Button
            look="primary"
            onPress={() =>
              void setPlaces([{ id: annotation.id, start: candidate.start, end: candidate.end }])
            }
          >
            {t('accept')}
          </Button>
        )}
      </div>
    </>
  )
}

function certaintyOf({ verdict }: Unplaced, confidence: number, index: number) {
  if (verdict === 'sure' && index === 0 && confidence >= AUTO_ATTACH) return 'sure'
  return confidence >= LIKELY ? 'likely' : 'doubtful'
}
