import { useTranslation } from 'react-i18next'
import type { CallOutput } from '../../src-core/contract/calls'
import { type AgreementCounts, agreementOf } from '../../src-core/query/agreement'
import { useLanguage } from '../i18n/use-language'
import { showDialog } from '../state/actions'
import { useThemeTree } from '../state/use-theme-order'
import { ThemeKey } from '../ui/theme-chip'
import style from './agreement.module.css'
import { listTheme } from './listing-state'

interface AgreementTableProps {
  readonly compared: CallOutput<'agreement.compare'>
  readonly names: readonly [string, string]
  /** Their ids. */
  readonly analysts: readonly [string, string]
}

/** The counts and measures, a row a theme; a theme’s name leads to its annotations by the two. */
export function AgreementTable({ compared, names, analysts }: AgreementTableProps) {
  const { t } = useTranslation('listing')
  const tree = useThemeTree()
  const counts = new Map(compared.themes.map(one => [one.theme, one.counts]))
  const open = (theme: string) => {
    showDialog(null)
    void listTheme(theme, analysts)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the dialog is scrolled by keys too
    <section className={style['scroller']} aria-label={t('agreement')} tabIndex={0}>
      <table className={style['table']}>
        <thead>
          <tr>
            <th scope="col">{t('column-themes')}</th>
            <th scope="col">{t('agreement-both')}</th>
            {names.map((name, place) => (
              <th scope="col" key={analysts[place]}>
                {t('agreement-only', { name })}
              </th>
            ))}
            <th scope="col">{t('agreement-neither')}</th>
            <th scope="col">{t('agreement-share')}</th>
            <th scope="col">{t('agreement-of-given')}</th>
            <th scope="col">κ</th>
            <th scope="col">α</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('agreement-marked')}</th>
            <Figures counts={compared.marked} />
          </tr>
          {tree.flatMap(({ theme, depth }) => {
            const own = counts.get(theme.id)
            return own ? (
              <tr key={theme.id}>
                <th scope="row" style={{ paddingInlineStart: 10 + depth * 16 }}>
                  <button
                    type="button"
                    className={style['theme']}
                    title={t('agreement-open')}
                    onClick={() => open(theme.id)}
                  >
                    <ThemeKey theme={theme} />
                    <span className={style['name']}>{theme.name}</span>
                  </button>
                </th>
                <Figures counts={own} />
              </tr>
            ) : (
              []
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function Figures({ counts }: { readonly counts: AgreementCounts }) {
  const { t } = useTranslation('listing')
  const language = useLanguage()
  const { share, ofGiven, kappa, alpha } = agreementOf(counts)
  const write = (value: number | null, options: Intl.NumberFormatOptions) =>
    value === null ? (
      <span title={t('agreement-untold')}>
        <span aria-hidden>–</span>
        <span className="visually-hidden">{t('agreement-untold')}</span>
      </span>
    ) : (
      new Intl.NumberFormat(language, options).format(value)
    )
  const whole = { maximumFractionDigits: 0 } as const
  // Rounded down, for what is not all agreed must not read 100 %.
  const part = { style: 'percent', maximumFractionDigits: 1, roundingMode: 'floor' } as const
  const measure = {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    // There is no −0.00.
    signDisplay: 'negative',
  } as const
  return (
    <>
      <td>{write(counts.both, whole)}</td>
      <td>{write(counts.onlyFirst, whole)}</td>
      <td>{write(counts.onlySecond, whole)}</td>
      <td>{write(counts.neither, whole)}</td>
      <td>{write(share, part)}</td>
      <td>{write(ofGiven, part)}</td>
      <td>{write(kappa, measure)}</td>
      <td>{write(alpha, measure)}</td>
    </>
  )
}
