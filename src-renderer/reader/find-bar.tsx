import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { foldedDocument } from '../../src-core/document/folded-document'
import type { StructuredDocument } from '../../src-core/document/model'
import { findText } from '../../src-core/query/find-text'
import { createRangeFinder } from '../paper/range-finder'
import { topOffset } from '../paper/scroll'
import { showPassage } from '../paper/show-passage'
import { PAPER_ID } from '../state/panes'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { TextField } from '../ui/field'
import { keyOf } from '../ui/key-of'
import { useReturnFocus } from '../ui/use-return-focus'
import style from './find-bar.module.css'
import { FIND_BAR_ID } from './open-find-bar'

/** No more places than this are drawn at once, those around the current one; the count is always whole. */
const MOST_DRAWN = 2_000

/** What is found is drawn over every annotation. */
const PRIORITY = 20

/** Finds words in the paper: drawn in it, counted, and gone through with Enter. */
export function FindBar({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation(['reader', 'app'])
  const returnFocus = useReturnFocus(() => window.document.getElementById(PAPER_ID))
  // In the store: a window that gets narrower or wider builds the paper anew.
  const words = useApp(state => state.finding ?? '')
  const sought = useDeferredValue(words)
  const folded = useMemo(() => foldedDocument(document), [document])
  const found = useMemo(() => findText(folded, sought), [folded, sought])
  const [at, setAt] = useState(0)

  useEffect(() => {
    const from = topOffset() ?? 0
    const first = Math.max(
      0,
      found.findIndex(({ start }) => start >= from),
    )
    setAt(first)
    if (found[first]) showPassage(found[first].start, found[first].end)
  }, [found])

  const firstDrawn = at - (at % MOST_DRAWN)
  useEffect(() => {
    const find = createRangeFinder(document.blocks)
    const near = found.slice(firstDrawn, firstDrawn + MOST_DRAWN)
    return drawFound(
      'found',
      near.flatMap(({ start, end }) => find(start, end) ?? []),
      PRIORITY,
    )
  }, [document, found, firstDrawn])

  useEffect(() => {
    const current = found[at]
    const here = current && createRangeFinder(document.blocks)(current.start, current.end)
    return drawFound('found-here', here ? [here] : [], PRIORITY + 1)
  }, [document, found, at])

  const go = (step: 1 | -1) => {
    if (found.length === 0) return
    const next = (at + step + found.length) % found.length
    setAt(next)
    if (found[next]) showPassage(found[next].start, found[next].end)
  }
  const close = () => {
    useApp.setState({ finding: null })
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
    found.length === 0 ? t('reader:find-none') : t('reader:find-count', { at: at + 1, count: found.length })
  return (
    <search id={FIND_BAR_ID} className={style['bar']} aria-label={t('reader:find')} onKeyDown={key}>
      <TextField
        label={t('reader:find')}
        hideLabel
        autoFocus
        value={words}
        placeholder={t('reader:find-placeholder')}
        change={finding => useApp.setState({ finding })}
      />
      <span className={style['count']} role="status">
        {sought.trim() === '' ? '' : count}
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

/** Draws ranges over the paper; the answer takes them off it. */
function drawFound(name: string, ranges: readonly AbstractRange[], priority: number): () => void {
  const highlight = new Highlight(...ranges)
  highlight.priority = priority
  CSS.highlights.set(name, highlight)
  return () => void CSS.highlights.delete(name)
}
