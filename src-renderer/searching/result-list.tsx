import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { lastStartingAtOrBefore } from '../../src-core/document/locate'
import type { FoundGroup } from '../../src-core/search/search-answer'
import { formatDate } from '../i18n/format-date'
import { useLanguage } from '../i18n/use-language'
import { keyOf } from '../ui/key-of'
import { goToHit } from './go-to-hit'
import { SEARCH_FIELD_ID } from './open-search'
import { focusResult, useResultFocus } from './result-focus'
import { ResultPassage } from './result-passage'
import { useSearch } from './search-state'
import style from './searching.module.css'
import { choosePassage, loadAround } from './seek'

/** Heights before they were measured, in CSS pixels. */
const HEADING_HEIGHT = 40
const PASSAGE_HEIGHT = 104

/** A group where it begins: in rows of the list, and among the passages found. */
interface GroupRow {
  readonly group: FoundGroup
  readonly start: number
  readonly first: number
}

/**
 * What was found, by paper, as one list, of which only what is near the screen is on the page and asked for. Arrows go from
 * passage to passage, Enter goes there, X chooses, and Escape goes back to the field.
 */
export function ResultList() {
  const { t } = useTranslation('searching')
  const scroller = useRef<HTMLDivElement>(null)
  const groups = useSearch(state => state.answer?.found.groups)
  const total = useSearch(state => state.answer?.found.total ?? 0)
  const passages = useSearch(state => state.passages)
  const chosen = useSearch(state => state.chosen)
  const rows = useMemo(() => rowsOf(groups ?? []), [groups])
  const count = total + rows.length
  const [tabAt, setTabAt] = useState(0)
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: index => (placeAt(rows, index).at === null ? HEADING_HEIGHT : PASSAGE_HEIGHT),
    overscan: 8,
  })
  const items = virtualizer.getVirtualItems()
  useEffect(() => {
    for (const { index } of items) {
      const { at } = placeAt(rows, index)
      if (at !== null) void loadAround(at)
    }
  }, [items, rows])

  const focusAt = useResultFocus(state => state.at)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is scrolled to is on the page once other rows are
  useEffect(() => {
    if (focusAt === null || focusAt >= total) return
    setTabAt(focusAt)
    virtualizer.scrollToIndex(indexOf(rows, focusAt), { align: 'auto' })
    const element = scroller.current?.querySelector<HTMLElement>(`[data-at="${focusAt}"]`)
    if (!element) return
    element.focus()
    useResultFocus.setState({ at: null })
  }, [focusAt, total, rows, virtualizer, items])

  const go = (at: number) => {
    const passage = passages.get(at)
    const group = passage && groups?.at(passage.group)
    if (passage && group) void goToHit(group, passage)
  }
  const pressed = (event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target.dataset['at'] : undefined
    if (target === undefined) return
    const at = Number(target)
    const key = keyOf(event.nativeEvent)
    if (key === 'ArrowDown') focusResult(Math.min(total - 1, at + 1))
    else if (key === 'ArrowUp' && at === 0) document.getElementById(SEARCH_FIELD_ID)?.focus()
    else if (key === 'ArrowUp') focusResult(at - 1)
    else if (key === 'Home') focusResult(0)
    else if (key === 'End') focusResult(total - 1)
    else if (key === 'x') choosePassage(at)
    else if (key === 'Escape') document.getElementById(SEARCH_FIELD_ID)?.focus()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div ref={scroller} className={style['scroller']}>
      {/* biome-ignore lint/a11y/useSemanticElements: an ul whose items are placed by script would be a list of none */}
      <div
        role="list"
        aria-label={t('results')}
        className={style['results']}
        style={{ height: virtualizer.getTotalSize() }}
        onKeyDown={pressed}
      >
        {items.map(item => {
          const { row, at } = placeAt(rows, item.index)
          return (
            // biome-ignore lint/a11y/useSemanticElements: see above
            <div
              key={item.key}
              ref={virtualizer.measureElement}
              role="listitem"
              aria-setsize={count}
              aria-posinset={item.index + 1}
              data-index={item.index}
              className={style['row']}
              style={{ top: item.start }}
            >
              {at === null ? (
                row && <GroupHeading group={row.group} />
              ) : (
                <ResultPassage
                  at={at}
                  passage={passages.get(at) ?? null}
                  group={row?.group ?? null}
                  isChosen={chosen.has(at)}
                  isTabStop={at === Math.min(tabAt, total - 1)}
                  go={() => {
                    setTabAt(at)
                    go(at)
                  }}
                />
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

function GroupHeading({ group }: { readonly group: FoundGroup }) {
  const { t } = useTranslation('searching')
  const language = useLanguage()
  const { place, title, date, count } = group
  return (
    <h3 className={style['heading']}>
      <span dir="auto">{place === 'note' ? t('notes-on', { title }) : title}</span>
      <small>
        {[place === 'page' ? t('where-page') : date && formatDate(date, language, 'medium'), count]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </h3>
  )
}

function rowsOf(groups: readonly FoundGroup[]): GroupRow[] {
  let first = 0
  return groups.map((group, index) => {
    const row = { group, start: first + index, first }
    first += group.count
    return row
  })
}

/** What stands in a row: a group's heading where `at` is null, else the passage of that number. */
function placeAt(rows: readonly GroupRow[], index: number): { row: GroupRow | undefined; at: number | null } {
  const row = rows[lastStartingAtOrBefore(rows, index)]
  return { row, at: !row || row.start === index ? null : row.first + index - row.start - 1 }
}

/** The row of a passage. */
function indexOf(rows: readonly GroupRow[], at: number): number {
  const group = rows.findLastIndex(({ first }) => first <= at)
  return at + group + 1
}
