import { useEffect, useRef } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { plainWords } from '../../src-core/annotation/quoted-words'
import { shorten } from '../../src-core/basics/shorten'
import type { StructuredDocument } from '../../src-core/document/model'
import { openCard } from '../open-card/open-card'
import { type Overlap, showOverlap, useOverlap } from '../open-card/overlap-state'
import { usePaper } from '../paper/papers'
import { annotationsOf } from '../state/open-papers'
import { useApp } from '../state/store'
import { keyOf } from '../ui/key-of'
import { ThemeChip } from '../ui/theme-chip'
import style from './overlap-picker.module.css'

/** How much of a passage names it, in UTF-16 units. */
const MOST_WORDS = 80
/** The list's width, and the room it needs below, in CSS pixels. */
const WIDTH = 320
const ROOM = 200

/** Where several annotations overlap: a list of all, beside the place, to choose the one that is meant. */
export function OverlapPicker({ document }: { readonly document: StructuredDocument }) {
  const shown = useOverlap(state => (state.shown?.documentId === document.id ? state.shown : null))
  useEffect(() => () => showOverlap(null), [])
  return shown && createPortal(<Picker document={document} overlap={shown} />, window.document.body)
}

function Picker({ document, overlap }: { readonly document: StructuredDocument; readonly overlap: Overlap }) {
  const { t } = useTranslation('marking')
  const paper = usePaper()
  const box = useRef<HTMLElement>(null)
  const annotations = useApp(state => annotationsOf(state, document.id))
  const themes = useApp(state => state.themes)
  const focused = useApp(state => state.focused)
  const here = overlap.ids.flatMap(id => annotations.get(id) ?? [])
  useDismissed(box)
  const pick = (id: string) => {
    showOverlap(null)
    openCard(id, overlap.takesFocus)
  }
  if (here.length < 2) return null
  const isLow = overlap.y > window.innerHeight - ROOM
  return (
    <section
      ref={box}
      aria-label={t('overlap')}
      className={style['picker']}
      data-overlap-picker
      style={{
        left: Math.max(8, Math.min(overlap.x, window.innerWidth - WIDTH - 8)),
        ...(isLow ? { bottom: window.innerHeight - overlap.y + 32 } : { top: overlap.y + 24 }),
      }}
      onKeyDown={event => {
        if (keyOf(event.nativeEvent) !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        showOverlap(null)
        paper.focus()
      }}
    >
      <ListBox
        aria-label={t('overlap')}
        className={style['list'] ?? ''}
        autoFocus={overlap.takesFocus}
        selectionMode="single"
        selectedKeys={focused === null ? [] : [focused]}
        onSelectionChange={keys => {
          const [id] = keys === 'all' ? [] : keys
          pick(String(id ?? focused))
        }}
      >
        {here.map(annotation => {
          const words = shorten(plainWords(document, annotation), MOST_WORDS)
          const known = annotation.themes.flatMap(id => themes.get(id) ?? [])
          const names = known.map(({ name }) => name).join(', ')
          return (
            <ListBoxItem
              key={annotation.id}
              id={annotation.id}
              textValue={`${names} ${words}`.trim()}
              className={style['item'] ?? ''}
            >
              {known.map(theme => (
                <ThemeChip key={theme.id} theme={theme} />
              ))}
              <span className={style['words']} lang={document.language} dir="auto">
                {words}
              </span>
            </ListBoxItem>
          )
        })}
      </ListBox>
    </section>
  )
}

/** A press elsewhere and a scroll take the list away. */
function useDismissed(box: React.RefObject<HTMLElement | null>): void {
  const { pane } = usePaper()
  useEffect(() => {
    const pressed = (event: PointerEvent) => {
      if (event.target instanceof Node && box.current?.contains(event.target)) return
      showOverlap(null)
    }
    const scrolled = () => showOverlap(null)
    window.addEventListener('pointerdown', pressed, true)
    pane?.addEventListener('wheel', scrolled, { passive: true })
    return () => {
      window.removeEventListener('pointerdown', pressed, true)
      pane?.removeEventListener('wheel', scrolled)
    }
  }, [box, pane])
}
