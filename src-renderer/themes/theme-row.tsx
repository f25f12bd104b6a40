import { useTranslation } from 'react-i18next'
import type { Theme } from '../../src-core/codebook/model'
import { ThemeKey } from '../ui/theme-chip'
import style from './themes-dialog.module.css'

interface ThemeRowProps {
  readonly theme: Theme
  /** The name of the theme that it stands below; null where it stands below none. */
  readonly above: string | null
  /** The key that marks with it. */
  readonly number: number | undefined
  /** How many annotations have it. */
  readonly count: number
}

/** A theme in the list of the codebook: its name, its number key and how often it is used. */
export function ThemeRow({ theme, above, number, count }: ThemeRowProps) {
  const { t } = useTranslation(['themes', 'codebook'])
  return (
    <>
      <ThemeKey theme={theme} />
      <span className={style['name']} title={theme.name}>
        {theme.name}
      </span>
      {theme.archived && <span className={style['archived']}>{t('codebook:archived')}</span>}
      {number !== undefined && (
        <>
          <kbd aria-hidden>{number}</kbd>
          <span className="visually-hidden">{t('themes:number-key', { number })}</span>
        </>
      )}
      <span className={style['count']} aria-hidden>
        {count}
      </span>
      <span className="visually-hidden">
        {t('themes:uses', { count })}
        {above !== null && `, ${t('themes:is-below', { name: above })}`}
      </span>
    </>
  )
}
