import { AudioLines, Gauge, Pause, Play, SkipBack, SkipForward, Square } from 'lucide-react'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguage } from '../i18n/use-language'
import { paintPassages } from '../paper/painting/paint-passages'
import { usePage } from '../paper/papers'
import { IconButton } from '../ui/button'
import { ChoiceMenu } from '../ui/menu'
import style from './comfort.module.css'
import { readAt, readWith, stepReading, stopReading, toggleReading, useReading } from './read-aloud'
import './spoken.css'

/** How fast one can have it read, as parts of the voice's own speed. */
const RATES = [0.75, 1, 1.25, 1.5, 2]

/** What is read aloud now, in a bar below the paper: to pause, go on, go back, and end it. */
export function ReadingBar() {
  const { t } = useTranslation('comfort')
  const language = useLanguage()
  const { state, voices, voice, document } = useReading()
  useSpoken()
  if (state === 'off') return null
  return (
    <section className={style['bar']} aria-label={t('read-aloud')}>
      {state === 'silent' ? (
        <p className={style['silent']} role="status">
          {t(voices.length > 0 ? 'no-voice-of-language' : 'no-voice', {
            language: languageName(document?.language ?? '', language),
          })}
        </p>
      ) : (
        <>
          {state === 'failed' && (
            <p className={style['silent']} role="status">
              {t('voice-failed', { name: voice?.name })}
            </p>
          )}
          <IconButton icon={SkipBack} label={t('sentence-before')} onPress={() => stepReading('before')} />
          <IconButton
            icon={state === 'reading' ? Pause : Play}
            label={t(state === 'reading' ? 'pause' : 'go-on')}
            onPress={toggleReading}
          />
          <IconButton icon={SkipForward} label={t('sentence-behind')} onPress={() => stepReading('behind')} />
          <Rates />
        </>
      )}
      {voices.length > 0 && (
        <ChoiceMenu
          label={t('voice')}
          value={state === 'silent' ? '' : (voice?.voiceURI ?? '')}
          options={voices.map(({ voiceURI, name, lang }) => ({
            value: voiceURI,
            label: `${name} (${lang})`,
          }))}
          change={uri => {
            const chosen = voices.find(({ voiceURI }) => voiceURI === uri)
            if (chosen) readWith(chosen)
          }}
        >
          <IconButton icon={AudioLines} label={t('voice')} />
        </ChoiceMenu>
      )}
      <IconButton icon={Square} label={t('stop')} onPress={stopReading} />
    </section>
  )
}

/** What a language (BCP 47) is called in that of the interface; its tag where it has no name. */
function languageName(tag: string, shown: string): string {
  try {
    return new Intl.DisplayNames(shown, { type: 'language' }).of(tag) ?? tag
  } catch {
    // No well-formed tag.
    return tag
  }
}

function Rates() {
  const { t, i18n } = useTranslation('comfort')
  const rate = useReading(state => state.rate)
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' })
  return (
    <ChoiceMenu
      label={t('rate')}
      value={String(rate)}
      options={RATES.map(value => ({ value: String(value), label: percent.format(value) }))}
      change={value => readAt(Number(value))}
    >
      <IconButton icon={Gauge} label={t('rate')} />
    </ChoiceMenu>
  )
}

/** Paints the sentence that is being said, and ends reading when its paper goes. */
function useSpoken(): void {
  const { state, paper, document, sentence } = useReading()
  const page = usePage(paper)
  const isGone = state !== 'off' && page?.document.id !== document?.id
  useEffect(() => {
    if (isGone) stopReading()
  }, [isGone])
  useEffect(() => {
    if (page && sentence && !isGone) return paintPassages(page, 'spoken', [sentence], 15)
    return undefined
  }, [page, sentence, isGone])
  useEffect(() => stopReading, [])
}
