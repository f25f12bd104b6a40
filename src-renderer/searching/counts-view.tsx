import { useTranslation } from 'react-i18next'
import { useSearch } from './search-state'
import style from './searching.module.css'
import { seekIn } from './seek'

/** In how many passages by party and by year; each is a way to look there only. */
export function CountsView() {
  const { t } = useTranslation('searching')
  const found = useSearch(state => state.answer?.found)
  const filter = useSearch(state => state.filter)
  if (!found || found.byParty.length + found.byYear.length === 0) return null
  const toggle = (party: string) =>
    seekIn({
      parties: filter.parties.includes(party)
        ? filter.parties.filter(one => one !== party)
        : [...filter.parties, party],
    })
  const isYear = (year: string) => filter.from === `${year}-01-01` && filter.to === `${year}-12-31`
  const toggleYear = (year: string) =>
    seekIn(isYear(year) ? { from: null, to: null } : { from: `${year}-01-01`, to: `${year}-12-31` })
  return (
    <details className={style['counts']}>
      <summary>{t('counts')}</summary>
      {found.byParty.length > 0 && (
        <ul aria-label={t('by-party')}>
          {found.byParty.map(([party, count]) => (
            <li key={party}>
              <button
                type="button"
                aria-pressed={filter.parties.includes(party)}
                onClick={() => toggle(party)}
              >
                {party} <span>{count}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {found.byYear.length > 0 && (
        <ul aria-label={t('by-year')}>
          {found.byYear.map(([year, count]) => (
            <li key={year}>
              <button type="button" aria-pressed={isYear(year)} onClick={() => toggleYear(year)}>
                {year} <span>{count}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
