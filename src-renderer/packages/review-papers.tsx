import { useTranslation } from 'react-i18next'
import type { PackageReviewShown } from '../../src-core/contract/package'
import { useApp } from '../state/store'
import { SelectField } from '../ui/field'
import { placePaper } from './package-state'
import style from './packages.module.css'

/** The papers of a package that are not here, each with the question where its annotations go. */
export function ReviewPapers({ review }: { readonly review: PackageReviewShown }) {
  const { t } = useTranslation('packages')
  const documents = useApp(state => state.project.documents)
  const papers = review.papers.filter(({ here }) => !here)
  if (papers.length === 0) return null
  return (
    <section>
      <h3>{t('papers')}</h3>
      <ul className={style['items']}>
        {papers.map(({ id, title, annotations, carried, to }) => (
          <li key={id} className={style['paper']}>
            <p>
              {title} <span className={style['quiet']}>{t('paper-counts', { count: annotations })}</span>
            </p>
            <SelectField
              label={t('paper-where', { title })}
              hideLabel
              value={to}
              options={[
                ...(carried ? [{ value: 'add' as const, label: t('to-add') }] : []),
                ...documents
                  .filter(({ problem }) => problem === null)
                  .map(document => ({
                    value: document.id as typeof to,
                    label: t('to-paper', { title: document.title }),
                  })),
                { value: 'skip' as const, label: t('to-skip') },
              ]}
              change={chosen => void placePaper(id, chosen)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
