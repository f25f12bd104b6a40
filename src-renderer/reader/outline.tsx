import { memo, useCallback, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Section, StructuredDocument, Turn } from '../../src-core/document/model'
import { type OutlineEntry, openingWords, outlineEntryAt, outlineOf } from '../../src-core/document/outline'
import { quotableText } from '../../src-core/document/quotable-text'
import { countBetween } from '../../src-core/query/count-between'
import { jumpTo } from '../paper/jump-history'
import { usePlace } from '../paper/use-place'
import { closeDrawer } from '../state/panes'
import { useApp } from '../state/store'
import { useKeepInView } from '../ui/use-keep-in-view'
import style from './outline.module.css'

/** More words of a question than its line shows at any width, in UTF-16 units. */
const MOST_WORDS = 120

interface OutlineRow {
  readonly entry: OutlineEntry
  readonly name: string
  /** The numbers of its question, or the answers of its section, such as `8–11`. */
  readonly numbers: string | null
}

/** The paper's parts and parties, else its questions or who speaks, with their annotations; it follows the scroll. */
export function Outline({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('reader')
  const annotations = useApp(state => state.annotations)
  const rows = useMemo(() => outlineRows(document), [document])
  const entries = useMemo(() => rows.map(({ entry }) => entry), [rows])
  const current = usePlace(useCallback(at => outlineEntryAt(entries, at)?.id ?? null, [entries]))
  const sorted = useMemo(
    () => [...annotations.values()].sort((one, other) => one.start - other.start),
    [annotations],
  )
  if (rows.length === 0) return <p className={style['empty']}>{t('outline-empty')}</p>
  return (
    <ul className={style['list']}>
      {rows.map(row => (
        <OutlineItem
          key={row.entry.id}
          row={row}
          count={countBetween(sorted, row.entry)}
          isCurrent={row.entry.id === current}
        />
      ))}
    </ul>
  )
}

interface OutlineItemProps {
  readonly row: OutlineRow
  readonly count: number
  readonly isCurrent: boolean
}

/** Drawn again only when it changes: a long paper has hundreds, and the current one changes while one scrolls. */
const OutlineItem = memo(function OutlineItem({ row, count, isCurrent }: OutlineItemProps) {
  const { t } = useTranslation(['reader', 'app'])
  const { entry, name, numbers } = row
  const isChild = entry.section ? entry.section.parent !== null : entry.isChild
  return (
    <li>
      <button
        ref={useKeepInView<HTMLButtonElement>(isCurrent)}
        type="button"
        className={`${style['item']} ${isChild ? style['child'] : ''}`}
        aria-current={isCurrent ? 'location' : undefined}
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
  return outlineOf(document).map(entry =>
    entry.section
      ? { entry, name: sectionName(document, entry.section), numbers: answerRange(document, entry.section) }
      : { entry, name: turnWords(document, entry.turn), numbers: entry.turn.numbers.join(', ') || null },
  )
}

/** Who speaks, else what is asked. */
function turnWords(document: StructuredDocument, turn: Turn): string {
  if (turn.speaker) return turn.party ? `${turn.speaker} (${turn.party})` : turn.speaker
  return openingWords(document, turn, MOST_WORDS)
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
  const first = numbers[0]
  const last = numbers.at(-1)
  if (first === undefined || last === undefined) return null
  return first === last ? String(first) : `${first}–${last}`
}
