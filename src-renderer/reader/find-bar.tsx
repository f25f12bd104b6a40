import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { firstIndex } from '../../src-core/basics/first-index'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { hiddenIn } from '../../src-core/turns/hidden-turns'
import { tellFound } from '../comfort/found-places'
import { useHidden } from '../paper/hidden-text'
import { paintNear } from '../paper/painting/paint-near'
import { paintPassages } from '../paper/painting/paint-passages'
import { usePage, usePaper } from '../paper/papers'
import { topOffset } from '../paper/scroll'
import { showPassage } from '../paper/show-passage'
import { findingOn, setFinding } from '../state/open-papers'
import { type Side, useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { TextField } from '../ui/field'
import { keyOf } from '../ui/key-of'
import { useReturnFocus } from '../ui/use-return-focus'
import style from './find-bar.module.css'
import { type Found, findInDocument } from './find-in-document'
import { findBarId } from './open-find-bar'

/** What is found is drawn over every annotation. */
const PRIORITY = 20

const NOTHING: Found = { words: '', places: [], isWhole: true }

/** Finds words in the paper: drawn in it, counted, and gone through with Enter. */
export function FindBar({ side, document }: { readonly side: Side; readonly document: StructuredDocument }) {
  const { t } = useTranslation(['reader', 'app', 'split', 'filtering'])
  const paper = usePaper()
  const returnFocus = useReturnFocus(() => paper.pane)
  // In the store: a window that gets narrower or wider builds the paper anew.
  const words = useApp(state => findingOn(state, side) ?? '')
  const { words: sought, places: found, isWhole } = useFound(document, words)
  const [here, setHere] = useState<TextRange | null>(null)
  const behind = here ? firstIndex(found, ({ start }) => start >= here.start) : 0
  const at = behind < found.length ? behind : 0

  const hidden = useHidden(paper)
  const hiddenCount = useMemo(
    () => (hidden.ranges.length === 0 ? 0 : found.filter(one => hiddenIn(hidden, one).length > 0).length),
    [hidden, found],
  )

  const isArrived = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words are looked for from where one reads
  useEffect(() => {
    isArrived.current = false
  }, [sought])
  useEffect(() => {
    if (isArrived.current) return
    const from = topOffset(paper) ?? 0
    // What is hidden shows when one goes there, and not while one types.
    const shown = found.filter(one => !paper.hidden.touches(one))
    const later = firstIndex(shown, ({ start }) => start >= from)
    isArrived.current = later < shown.length
    const first = shown[later] ?? shown[0]
    setHere(first ?? null)
    if (first) showPassage(paper, first.start, first.end)
  }, [paper, found])
  useDrawnFound(found, at)
  useEffect(() => tellFound(paper.key, found), [paper, found])
  useEffect(() => () => tellFound(paper.key, []), [paper])

  const go = (step: 1 | -1) => {
    // Where nothing that shows was found one is nowhere yet.
    const next = here ? found[(at + step + found.length) % found.length] : found.at(step === 1 ? 0 : -1)
    if (!next) return
    setHere(next)
    showPassage(paper, next.start, next.end)
  }
  const close = () => {
    setFinding(side, null)
    returnFocus()
  }
  const key = (event: KeyboardEvent) => {
    const pressed = keyOf(event.nativeEvent)
    if (pressed === 'Escape') close()
    else if (pressed === 'Enter') go(event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }
  const count =
    found.length === 0
      ? t('reader:find-none')
      : [
          t('reader:find-count', { at: here ? at + 1 : 0, count: found.length }),
          ...(hiddenCount > 0 ? [t('filtering:find-hidden', { count: hiddenCount })] : []),
        ].join(' · ')
  return (
    <search
      id={findBarId(side)}
      className={style['bar']}
      aria-label={side === 'beside' ? t('split:find-beside') : t('reader:find')}
      onKeyDown={key}
    >
      <TextField
        label={t('reader:find')}
        hideLabel
        autoFocus
        value={words}
        placeholder={t('reader:find-placeholder')}
        change={finding => setFinding(side, finding)}
      />
      <span className={style['count']} role="status">
        {sought.trim() === '' || !isWhole ? '' : count}
      </span>
      <IconButton
        icon={ChevronUp}
        label={t('reader:previous')}
        isDisabled={found.length === 0}
        onPress={() => go(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('reader:next')}
        isDisabled={found.length === 0}
        onPress={() => go(1)}
      />
      <IconButton icon={X} label={t('app:close')} onPress={close} />
    </search>
  )
}

/** Where words stand, as far as that is known; what was found before stays until something new is. */
function useFound(document: StructuredDocument, words: string): Found {
  const paper = usePaper()
  const [found, setFound] = useState(NOTHING)
  useEffect(() => {
    const stop = new AbortController()
    const from = topOffset(paper) ?? 0
    void findInDocument(document, words, from, stop.signal, setFound)
    return () => stop.abort()
  }, [paper, document, words])
  return found
}

/** Draws what was found near what shows, and where one is. */
function useDrawnFound(found: readonly TextRange[], at: number): void {
  const paper = usePaper()
  const page = usePage(paper)
  useEffect(() => {
    if (page) return paintNear(paper, page, 'found', found, PRIORITY)
    return undefined
  }, [paper, page, found])
  const current = found[at]
  useEffect(() => {
    if (page && current) return paintPassages(page, 'found-here', [current], PRIORITY + 1)
    return undefined
  }, [page, current])
}
