import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { firstIndex } from '../../src-core/basics/first-index'
import type { StructuredDocument } from '../../src-core/document/model'
import { deleteAnnotations } from '../open-card/change-annotations'
import { choose, chooseNone, usePanel } from '../open-card/panel-state'
import { useApp } from '../state/store'
import { keyOf } from '../ui/key-of'
import { ThemeChip } from '../ui/theme-chip'
import { AnnotationCard } from './annotation-card'
import style from './annotation-list.module.css'
import type { PanelRow } from './use-shown-annotations'

interface AnnotationListProps {
  readonly document: StructuredDocument
  readonly rows: readonly PanelRow[]
}

/** Height of a closed card before it was measured, in CSS pixels. */
const USUAL_HEIGHT = 134
/** Height of a theme's heading, in CSS pixels. */
const HEADING_HEIGHT = 36

/**
 * The cards as one list, of which only those near the screen are on the page: screen readers hear each one's place in
 * the whole. Arrows go from card to card; Tab goes into the card.
 */
export function AnnotationList({ document, rows }: AnnotationListProps) {
  const { t } = useTranslation('annotating')
  const scroller = useRef<HTMLDivElement>(null)
  const focused = useApp(state => state.focused)
  const openIndex = rows.findIndex(row => row.kind === 'card' && row.annotation.id === focused)
  const [tabIndex, setTabIndex] = useState(0)
  const headings = useMemo(() => rows.flatMap(({ kind }, index) => (kind === 'theme' ? [index] : [])), [rows])
  const sticking = useRef(-1)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: index => (rows[index]?.kind === 'theme' ? HEADING_HEIGHT : USUAL_HEIGHT),
    getItemKey: index => rows[index]?.key ?? index,
    overscan: 6,
    // A heading that sticks lies over what one scrolls to.
    scrollPaddingStart: headings.length > 0 ? HEADING_HEIGHT : 0,
    rangeExtractor: useCallback(
      (range: Range) => {
        sticking.current = headings[firstIndex(headings, index => index > range.startIndex) - 1] ?? -1
        const near = defaultRangeExtractor(range)
        const isNear = sticking.current < 0 || near.includes(sticking.current)
        return isNear ? near : [sticking.current, ...near]
      },
      [headings],
    ),
  })
  useEffect(() => {
    if (openIndex < 0) return
    setTabIndex(openIndex)
    virtualizer.scrollToIndex(openIndex, { align: 'auto' })
  }, [openIndex, virtualizer])

  const focusRow = (index: number) => {
    setTabIndex(index)
    virtualizer.scrollToIndex(index, { align: 'auto' })
    const row = rows[index]
    if (row?.kind === 'card') usePanel.setState({ focusCard: row.annotation.id })
  }
  const hasFocus = useRef(false)
  useKeptPlace(rows, tabIndex, hasFocus, focusRow)
  const pressed = (event: KeyboardEvent) => {
    const target = event.target
    if (!(target instanceof HTMLElement) || !target.matches('[data-card-main]')) return
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'])
    const row = rows[index]
    const key = keyOf(event.nativeEvent)
    const next = nextCard(rows, index, key)
    if (next !== null) focusRow(next)
    else if (key === 'Delete' && row?.kind === 'card') void deleteAnnotations([row.annotation.id])
    else if (key === 'x' && row?.kind === 'card')
      choose([row.annotation.id], !usePanel.getState().chosen.has(row.annotation.id))
    // Where a card is open, Escape closes that first.
    else if (key === 'Escape' && !event.defaultPrevented && usePanel.getState().chosen.size > 0) chooseNone()
    else return
    event.preventDefault()
  }
  return (
    <div ref={scroller} className={style['scroller']}>
      {/* biome-ignore lint/a11y/useSemanticElements: an ul whose items are placed by script would be a list of none */}
      <div
        role="list"
        aria-label={t('panel')}
        className={style['list']}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={pressed}
        onFocus={event => {
          const index = event.target.closest<HTMLElement>('[data-index]')?.dataset['index']
          if (index !== undefined) setTabIndex(Number(index))
          hasFocus.current = true
        }}
        // What is taken off the page says nothing of it.
        onBlur={() => {
          hasFocus.current = false
        }}
      >
        {virtualizer.getVirtualItems().map(item => {
          const row = rows[item.index]
          return (
            row && (
              // biome-ignore lint/a11y/useSemanticElements: see above
              <div
                key={item.key}
                ref={virtualizer.measureElement}
                role="listitem"
                aria-setsize={rows.length}
                aria-posinset={item.index + 1}
                data-index={item.index}
                className={item.index === sticking.current ? style['sticking'] : style['row']}
                style={item.index === sticking.current ? {} : { top: item.start }}
              >
                {row.kind === 'theme' ? (
                  <ThemeHeading row={row} />
                ) : (
                  <AnnotationCard
                    document={document}
                    annotation={row.annotation}
                    isOpen={item.index === openIndex}
                    isTabStop={item.index === Math.min(tabIndex, rows.length - 1)}
                  />
                )}
              </div>
            )
          )
        })}
      </div>
    </div>
  )
}

function ThemeHeading({ row }: { readonly row: Extract<PanelRow, { kind: 'theme' }> }) {
  const { t } = useTranslation('annotating')
  return (
    <h3 className={style['heading']}>
      {row.theme ? <ThemeChip theme={row.theme} /> : t('untagged')}
      <span className={style['count']}>{row.count}</span>
    </h3>
  )
}

/**
 * Keeps the keyboard's place in the list: where the card that had the focus goes, as when it is deleted, the next card
 * gets it, else the one before; so too where what is above the list had it and asks for that.
 */
function useKeptPlace(
  rows: readonly PanelRow[],
  tabIndex: number,
  hasFocus: React.RefObject<boolean>,
  focusRow: (index: number) => void,
): void {
  const isAsked = usePanel(state => state.focusList)
  const latest = useRef({ rows, tabIndex })
  useEffect(() => {
    const before = latest.current
    latest.current = { rows, tabIndex }
    const isGone = hasFocus.current && rows.length < before.rows.length
    if (document.activeElement !== document.body || !(isGone || isAsked)) return
    if (isAsked) usePanel.setState({ focusList: false })
    const isCard = (row: PanelRow) => row.kind === 'card'
    const from = Math.min(before.tabIndex, rows.length - 1)
    const next = rows.findIndex((row, index) => index >= from && isCard(row))
    const found = next >= 0 ? next : rows.findLastIndex(isCard)
    if (found >= 0) focusRow(found)
  })
}

/** The index of the card an arrow, Home or End key leads to; null for other keys and at the ends. */
function nextCard(rows: readonly PanelRow[], from: number, key: string): number | null {
  const isCard = (row: PanelRow) => row.kind === 'card'
  const found =
    key === 'ArrowDown'
      ? rows.findIndex((row, index) => index > from && isCard(row))
      : key === 'ArrowUp'
        ? rows.findLastIndex((row, index) => index < from && isCard(row))
        : key === 'Home'
          ? rows.findIndex(isCard)
          : key === 'End'
            ? rows.findLastIndex(isCard)
            : -1
  return found < 0 ? null : found
}
