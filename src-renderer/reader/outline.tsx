import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Section, StructuredDocument } from '../../src-core/document/model'
import { countBetween } from '../../src-core/query/count-between'
import { closeDrawer } from '../app/panes'
import { useApp } from '../app/store'
import { jumpTo } from './jump-history'
import style from './outline.module.css'
import { useCurrentSection } from './use-current-section'

interface OutlineRow {
  readonly section: Section
  readonly name: string
  /** The answers of the section, such as `8–11`. */
  readonly range: string | null
}

/** The paper's parts and parties with their answers and annotations; it follows the scroll. */
export function Outline({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation('reader')
  const annotations = useApp(state => state.annotations)
  const current = useCurrentSection(document)
  const rows = useMemo(() => outlineRows(document), [document])
  const sorted = useMemo(
    () => [...annotations.values()].sort((one, other) => one.start - other.start),
    [annotations],
  )
  if (rows.length === 0) return <p className={style['empty']}>{t('outline-empty')}</p>
  return (
    <ul className={style['list']}>
      {rows.map(row => (
        <OutlineItem
          key={row.section.id}
          row={row}
          count={countBetween(sorted, row.section)}
          isCurrent={row.section.id === current}
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
  const { section, name, range } = row
  return (
    <li>
      <button
        type="button"
        className={`${style['item']} ${section.parent ? style['child'] : ''}`}
        aria-current={isCurrent ? 'location' : undefined}
        onClick={() => {
          closeDrawer()
          jumpTo(section.start)
        }}
      >
        <span className={style['name']}>{name}</span>
        {range && (
          <span className={style['range']} title={t('reader:answers-range', { range })}>
            {range}
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
  return document.sections.map(section => ({
    section,
    name: sectionName(document, section),
    range: answerRange(document, section),
  }))
}

/** A section's party, else its heading's words. */
export function sectionName(document: StructuredDocument, section: Section): string {
  const heading = document.blocks.find(({ id }) => id === section.heading)
  return section.party ?? (heading ? document.text.slice(heading.start, heading.end) : '')
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
