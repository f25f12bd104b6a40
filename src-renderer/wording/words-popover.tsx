import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { LONGEST_WORDS } from '../../src-core/document/corrections/correction'
import { describePlace } from '../../src-core/document/corrections/text-place'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { setRightIn, shownText } from '../../src-core/document/set-right'
import { usePaper } from '../paper/papers'
import { makeCorrection, removeCorrection } from '../reviewing/make-correction'
import { showPane } from '../state/panes'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import { TextField } from '../ui/field'
import { keyOf } from '../ui/key-of'
import { goToWords } from './set-words'
import { nextUnsureWord, unsureWordAt, unsureWords } from './unsure-words'
import { usePlaceBeside } from './use-place-beside'
import { WordPicture } from './word-picture'
import { wordPlace } from './word-place'
import style from './wording.module.css'
import { closeWording, useWording } from './wording-state'

/** Recognised words beside the picture they were read from, to be set right or found right as they stand. */
export function WordsPopover({ document }: { readonly document: StructuredDocument }) {
  const { document: id, passage } = useWording()
  const { text } = document
  // Read again, a paper has other words at these places; other corrections leave them where they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text is what it depends on
  useEffect(() => closeWording, [text])
  if (id !== document.id || passage.end > document.text.length) return null
  return createPortal(<Words document={document} passage={passage} />, window.document.body)
}

interface WordsProps {
  readonly document: StructuredDocument
  readonly passage: TextRange
}

function Words({ document, passage }: WordsProps) {
  const { t } = useTranslation('wording')
  const paper = usePaper()
  const box = useRef<HTMLDivElement>(null)
  const isChanged = useRef(false)
  usePlaceBeside(box, passage)
  useLeaving(box, isChanged)
  const unsure = unsureWords(document)
  const at = unsure.findIndex(({ start }) => start === passage.start)
  const place = wordPlace(document, passage)
  const read = document.text.slice(passage.start, passage.end)
  const go = (step: 1 | -1) => {
    const next = nextUnsureWord(document, passage.start, step)
    if (next) goToWords(document, next)
  }
  const close = () => {
    closeWording()
    if (box.current?.contains(window.document.activeElement)) paper.focus()
  }
  return (
    <div
      ref={box}
      className={style['popover']}
      role="dialog"
      aria-labelledby="wording-heading"
      onKeyDown={event => {
        const key = keyOf(event.nativeEvent)
        if (key === 'Escape') close()
        else if (key === 'F8') go(event.shiftKey ? -1 : 1)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <div className={style['head']}>
        <h2 id="wording-heading">{t('title')}</h2>
        <span className={style['quiet']} role="status">
          {at >= 0 ? t('at', { at: at + 1, count: unsure.length }) : ''}
        </span>
        <IconButton
          icon={ChevronUp}
          label={t('previous')}
          hint={`${t('previous')} (Shift+F8)`}
          isDisabled={unsure.length === 0}
          onPress={() => go(-1)}
        />
        <IconButton
          icon={ChevronDown}
          label={t('next')}
          hint={`${t('next')} (F8)`}
          isDisabled={unsure.length === 0}
          onPress={() => go(1)}
        />
        <IconButton icon={X} label={t('close')} onPress={close} />
      </div>
      {place ? (
        <WordPicture id={document.id} place={place} words={read} />
      ) : (
        <p className={style['quiet']}>{t('no-picture')}</p>
      )}
      <WordsForm
        key={`${passage.start} ${passage.end}`}
        document={document}
        passage={passage}
        read={read}
        changed={changed => {
          isChanged.current = changed
        }}
        goOn={() => {
          const next = at >= 0 ? nextUnsureWord(document, passage.start, 1) : null
          if (next && next.start !== passage.start) goToWords(document, next)
          else close()
        }}
      />
    </div>
  )
}

interface WordsFormProps extends WordsProps {
  readonly read: string
  /** Hears whether something is typed that is not kept. */
  changed(changed: boolean): void
  /** Goes on to the next uncertain word, or ends. */
  goOn(): void
}

function WordsForm({ document, passage, read, changed, goOn }: WordsFormProps) {
  const { t } = useTranslation(['wording', 'reviewing'])
  const readOnly = useApp(state => state.project.readOnly !== null)
  const shown = shownText(document, passage)
  const [typed, setTyped] = useState(shown)
  const [isBusy, setBusy] = useState(false)
  const words = typed.trim().normalize('NFC')
  const standing = setRightIn(document, passage).find(
    one => one.start === passage.start && one.end === passage.end,
  )
  const isUnsure = unsureWordAt(document, passage.start)?.start === passage.start
  useEffect(() => changed(words !== shown), [changed, words, shown])
  const run = async (work: () => Promise<boolean>) => {
    setBusy(true)
    const isDone = await work()
    setBusy(false)
    if (isDone) goOn()
  }
  const at = describePlace(document.text, passage.start)
  const isTooLong = words.length > LONGEST_WORDS
  const canSet = !readOnly && !isBusy && words !== '' && words !== shown && words !== read && !isTooLong
  return (
    <form
      className={style['form']}
      onSubmit={event => {
        event.preventDefault()
        if (canSet) void run(() => makeCorrection(document, { type: 'set-words', at, read, words }))
      }}
    >
      {standing && <p className={style['quiet']}>{t('wording:read-as', { read })}</p>}
      <div lang={document.language}>
        <TextField
          label={t('wording:field')}
          value={typed}
          autoFocus
          problem={isTooLong ? t('wording:too-long', { most: LONGEST_WORDS }) : null}
          change={setTyped}
        />
      </div>
      {readOnly && <p className={style['quiet']}>{t('reviewing:read-only')}</p>}
      <div className={style['tools']}>
        <Button look="primary" type="submit" isDisabled={!canSet}>
          {t('wording:set')}
        </Button>
        {isUnsure && (
          <Button
            isDisabled={readOnly || isBusy}
            onPress={() =>
              void run(() => makeCorrection(document, { type: 'confirm', what: 'unsure-word', at }))
            }
          >
            {t('wording:right')}
          </Button>
        )}
        {standing && (
          <Button
            isDisabled={readOnly || isBusy}
            onPress={() => void run(() => removeCorrection(standing.by, `${read} → ${standing.words}`))}
          >
            {t('wording:take-back')}
          </Button>
        )}
        <Button look="plain" onPress={() => showPane('original')}>
          {t('wording:original')}
        </Button>
      </div>
    </form>
  )
}

/** A press elsewhere than in the original beside it puts it away, unless something is typed that would be lost. */
function useLeaving(box: RefObject<HTMLDivElement | null>, isChanged: RefObject<boolean>): void {
  useEffect(() => {
    const pressed = ({ target }: PointerEvent) => {
      const isHere =
        target instanceof Element && (box.current?.contains(target) || target.closest('#original'))
      if (!isHere && !isChanged.current) closeWording()
    }
    window.document.addEventListener('pointerdown', pressed)
    return () => window.document.removeEventListener('pointerdown', pressed)
  }, [box, isChanged])
}
