import { useTranslation } from 'react-i18next'
import type { PageHeading } from '../../src-core/notebook/walk-page'
import style from './notebook.module.css'

/** The headings of a page, to go to one; none where it has fewer than two. */
export function PageOutline({ headings }: { readonly headings: readonly PageHeading[] }) {
  const { t } = useTranslation('notebook')
  if (headings.length < 2) return null
  return (
    <details>
      <summary>{t('outline')}</summary>
      <ol>
        {headings.map(({ level, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a heading is known by nothing but its place
          <li key={at} data-level={level}>
            <button type="button" onClick={event => goToHeading(event.currentTarget, at)}>
              {text}
            </button>
          </li>
        ))}
      </ol>
    </details>
  )
}

/** Brings a heading of the page into view, by its number among those that say something. */
function goToHeading(from: HTMLElement, at: number): void {
  const all = from.closest(`.${style['pane']}`)?.querySelectorAll('[role="textbox"] :is(h1, h2, h3)') ?? []
  const shown = [...all].filter(({ textContent }) => textContent.trim() !== '')
  shown[at]?.scrollIntoView({ block: 'start' })
}
