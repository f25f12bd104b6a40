import { useVirtualizer } from '@tanstack/react-virtual'
import { EyeOff } from 'lucide-react'
import { memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import type { Section, StructuredDocument, Turn } from '../../src-core/document/model'
import { type OutlineEntry, openingWords, outlineEntryAt, outlineOf } from '../../src-core/document/outline'
import { quotableText } from '../../src-core/document/quotable-text'
import { numberRanges } from '../../src-core/document/read-numbers'
import { countBetween } from '../../src-core/query/count-between'
import { changeInOrder, inDocumentOrder } from '../../src-core/query/document-order'
import { countEntryThemes, type ThemeCounts } from '../../src-core/query/entry-themes'
import { type Progress, useProgress } from '../answers/use-progress'
import { useHiddenEntries } from '../filtering/use-hidden-entries'
import { jumpTo } from '../paper/jump-history'
import { usePlace } from '../paper/use-place'
import { changeMap } from '../state/changed-map'
import { closeDrawer } from '../state/panes'
import { type Follow, useFollowed } from '../state/use-followed'
import { EntryMarks } from './entry-marks'
import style from './outline.module.css'

/** More words of a question than its line shows at any width, in UTF-16 units. */
const MOST_WORDS = 120

interface OutlineRow {
  readonly entry: OutlineEntry
  /** Worked out for those that are drawn only. */
  name(): string
  /** The numbers of its question, or the answers of its section, such as `8–11`. */
  numbers(): string | null
}

/** Height of a line, as the stylesheet has it, in CSS pixels. */
const LINE_HEIGHT = 28
/** So many lines on either side of those that show are on the page. */
const BESIDE = 40

const IN_ORDER: Follow<readonly Annotation[]> = {
  begin: annotations => inDocumentOrder([...annotations.values()]),
  change: (before, gone, come) => changeInOrder(before, gone, come, one => one),
}

/** The themes in each part, in step with the annotations. */
function followThemes(entries: readonly OutlineEntry[]): Follow<ReadonlyMap<string, ThemeCounts>> {
  const themes = countEntryThemes(entries)
  return {
    begin: annotations => changeMap(new Map(), themes.change(new Map(), [], [...annotations.values()])),
    change: (before, gone, come) => changeMap(before, themes.change(before, gone, come)),
  }
}

/** The paper's parts and parties, else its questions or who speaks, with their annotations; it follows the scroll. */
export function Outline({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('reader')
  const rows = useMemo(() => outlineRows(document), [document])
  const entries = useMemo(() => rows.map(({ entry }) => entry), [rows])
  const current = usePlace(useCallback(at => outlineEntryAt(entries, at)?.id ?? null, [entries]))
  const sorted = useFollowed(IN_ORDER)
  const themes = useFollowed(useMemo(() => followThemes(entries), [entries]))
  const list = useRef<HTMLUListElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current?.parentElement ?? null,
    estimateSize: () => LINE_HEIGHT,
    overscan: BESIDE,
  })
  const at = useMemo(() => entries.findIndex(({ id }) => id === current), [entries, current])
  useEffect(() => {
    const { startIndex, endIndex } = virtualizer.range ?? { startIndex: at, endIndex: at }
    // Seldom, and then far: a list that moves on with every paragraph would be drawn anew with each.
    if (at >= 0 && (at <= startIndex || at >= endIndex)) virtualizer.scrollToIndex(at, { align: 'center' })
  }, [virtualizer, at])
  const progress = useProgress(document)
  const hiddenWords = useHiddenEntries(document)
  const items = virtualizer.getVirtualItems()
  if (rows.length === 0) return <p className={style['empty']}>{t('outline-empty')}</p>
  return (
    // Room in place of what is not drawn; lines in the flow cost less to draw than lines moved to their places.
    <ul
      ref={list}
      className={style['list']}
      style={{ height: virtualizer.getTotalSize(), paddingTop: items[0]?.start ?? 0 }}
    >
      {items.map(({ index }) => {
        const row = rows[index]
        return (
          row && (
            <OutlineItem
              key={row.entry.id}
              index={index}
              of={rows.length}
              row={row}
              count={countBetween(sorted, row.entry)}
              themes={themes.get(row.entry.id)}
              judged={progress(row.entry)}
              hidden={hiddenWords(row.entry)}
              isCurrent={index === at}
            />
          )
        )
      })}
    </ul>
  )
}

interface OutlineItemProps {
  readonly index: number
  readonly of: number
  readonly row: OutlineRow
  readonly count: number
  readonly themes: ThemeCounts | undefined
  /** What is judged of its answers, as a sign and in words; null where it has none, or none is judged in the paper. */
  readonly judged: Progress | null
  /** What of it a filter hides, and whether that is all; null where nothing is. */
  readonly hidden: { readonly says: string; readonly isWhole: boolean } | null
  readonly isCurrent: boolean
}

/** Drawn again only when it changes: the current one changes while one scrolls. */
const OutlineItem = memo(function OutlineItem(props: OutlineItemProps) {
  const { index, of, row, count, themes, judged, hidden, isCurrent } = props
  const { t } = useTranslation(['reader', 'app'])
  const { entry } = row
  const [name, numbers] = useMemo(() => [row.name(), row.numbers()], [row])
  const interrupts = entry.turn !== null && entry.interrupts === true
  const isChild = entry.section ? entry.section.parent !== null : entry.isChild
  return (
    <li aria-setsize={of} aria-posinset={index + 1}>
      <button
        type="button"
        className={`${style['item']} ${isChild ? style['child'] : ''} ${interrupts ? style['interrupts'] : ''}`}
        aria-current={isCurrent ? 'location' : undefined}
        data-hidden={hidden?.isWhole || undefined}
        onClick={() => {
          closeDrawer()
          jumpTo(entry.start)
        }}
      >
        <span className={style['name']} title={entry.turn ? name : undefined}>
          {name}
        </span>
        {numbers && (
          <span
            className={style['range']}
            title={entry.section ? t('reader:answers-range', { range: numbers }) : undefined}
          >
            {numbers}
          </span>
        )}
        {hidden && (
          <span className={style['hidden']} title={hidden.says}>
            <EyeOff size={12} aria-hidden />
            <span className="visually-hidden">{hidden.says}</span>
          </span>
        )}
        <EntryMarks themes={themes} />
        {judged && (
          <span className={style['judged']} title={judged.says}>
            <span aria-hidden>{judged.shows}</span>
            <span className="visually-hidden">{judged.says}</span>
          </span>
        )}
        {count > 0 && (
          <span className={style['count']}>
            <span aria-hidden>{count}</span>
            <span className="visually-hidden">{t('app:count', { count })}</span>
          </span>
        )}
      </button>
    </li>
  )
})

function outlineRows(document: StructuredDocument): OutlineRow[] {
  const severalAsk = new Set(document.turns.filter(isQuestion).map(nameOf)).size > 1
  return outlineOf(document).map(entry =>
    entry.section
      ? {
          entry,
          name: () => sectionName(document, entry.section),
          numbers: () => answerRange(document, entry.section),
        }
      : {
          entry,
          name: () => turnWords(document, entry.turn, severalAsk),
          numbers: () => entry.turn.numbers.join(', ') || null,
        },
  )
}

/** Who speaks, else what is asked or answered; who asks it stands before that where several do. */
function turnWords(document: StructuredDocument, turn: Turn, severalAsk: boolean): string {
  const name = nameOf(turn)
  if (name && turn.role === 'speech') return name
  const words = openingWords(document, turn, MOST_WORDS)
  return name && severalAsk && isQuestion(turn) ? `${name}: ${words}` : words
}

function isQuestion({ role }: Turn): boolean {
  return role === 'question'
}

function nameOf({ speaker, party }: Turn): string | null {
  return speaker && party ? `${speaker} (${party})` : speaker
}

/** A section's party, else its heading's words. */
export function sectionName(document: StructuredDocument, section: Section): string {
  const heading = document.blocks.find(({ id }) => id === section.heading)
  return section.party ?? (heading ? quotableText(document, heading) : '')
}

/** The answers of a section, such as `8–11`. */
function answerRange({ turns }: StructuredDocument, { start, end }: Section): string | null {
  const numbers = turns
    .filter(turn => turn.role === 'answer' && turn.start >= start && turn.end <= end)
    .flatMap(turn => turn.numbers)
  return numberRanges(numbers) || null
}
