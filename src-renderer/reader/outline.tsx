import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Section, StructuredDocument } from '../../src-core/document/model'
import { useApp } from '../app/store'
import { jumpTo } from './jump-history'
import style from './outline.module.css'
import { useCurrentSection } from './use-current-section'

/** The paper's parts and parties with their answers and annotations; it follows the scroll. */
export function Outline({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation(['reader', 'app'])
  const annotations = useApp(state => state.annotations)
  const current = useCurrentSection(document)
  const starts = useMemo(() => [...annotations.values()].map(({ start }) => start), [annotations])
  if (document.sections.length === 0) return <p className={style['empty']}>{t('reader:outline-empty')}</p>
  return (
    <ul className={style['list']}>
      {document.sections.map(section => {
        const range = answerRange(document, section)
        const count = starts.filter(start => start >= section.start && start < section.end).length
        return (
          <li key={section.id}>
            <button
              type="button"
              className={`${style['item']} ${section.parent ? style['child'] : ''}`}
              aria-current={section.id === current ? 'location' : undefined}
              onClick={() => jumpTo(section.start)}
            >
              <span className={style['name']}>{sectionName(document, section)}</span>
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
      })}
    </ul>
  )
}

/** A section's party, else its heading's words. */
export function sectionName(document: StructuredDocument, section: Section): string {
  const heading = document.blocks.find(({ id }) => id === section.heading)
  return section.party ?? (heading ? document.text.slice(heading.start, heading.end) : '')
}

/** The answers of a section, such as `8–11`. */
function answerRange({ turns }: StructuredDocument, { start, end }: Section): string | null {
  const numbers = turns.filter(turn => turn.role === 'answer' && turn.start >= start && turn.end <= end).flatMap(turn => turn.numbers)
  const first = numbers[0]
  const last = numbers.at(-1)
  if (first === undefined || last === undefined) return null
  return first === last ? String(first) : `${first}–${last}`
}
