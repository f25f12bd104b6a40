import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import style from './reader.module.css'

/** What the paper is: title, date, committee, who asked and who answered, and the file it came from. */
export function PaperHead({ document: { meta, source } }: { readonly document: StructuredDocument }) {
  const { t, i18n } = useTranslation('reader')
  const date = meta.date && new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(meta.date))
  const facts = [
    [t('date'), date],
    [t('committee'), meta.committee],
    [t('asked-by'), meta.askedBy.join(', ')],
    [t('answered-by'), meta.answeredBy.join(', ')],
    [t('source'), [...meta.identifiers.map(({ text }) => text), source.name].join(' · ')],
  ].filter(([, value]) => value)
  return (
    <header className={style['head']}>
      <h1>{meta.title}</h1>
      <dl className={style['facts']}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  )
}
