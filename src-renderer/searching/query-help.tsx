import { useTranslation } from 'react-i18next'
import style from './searching.module.css'
import { seekWords } from './seek'

/** What can be typed, by examples that can be tried, in the order in which they are taught. */
const EXAMPLES = ['words', 'phrase', 'or', 'not', 'near', 'wildcard', 'regex'] as const

/** What the search is for and what can be typed: the empty state. */
export function QueryHelp() {
  const { t } = useTranslation('searching')
  return (
    <section className={style['empty']} aria-label={t('help')}>
      <h3>{t('help')}</h3>
      <p>{t('help-what')}</p>
      <ul>
        {EXAMPLES.map(example => (
          <li key={example}>
            <button type="button" onClick={() => seekWords(t(`example-${example}`))}>
              {t(`example-${example}`)}
            </button>
            <span>{t(`example-${example}-what`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
