import { useTranslation } from 'react-i18next'
import type { PackageReviewShown } from '../../src-core/contract/package'
import { formatDate } from '../i18n/format-date'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { closePackage, mergePackage, usePackage } from './package-state'
import style from './packages.module.css'
import { ReviewChoices } from './review-choices'
import { ReviewItems } from './review-items'
import { ReviewPapers } from './review-papers'
import { useCountedWords } from './use-counted-words'

/** Shows what a colleague's package would bring, asks what cannot be known, and imports it. */
export function ReviewPackageDialog() {
  const { t } = useTranslation('packages')
  const { review, reading } = usePackage()
  return (
    <Dialog title={review ? t('title', { name: review.sender.name }) : t('open')} wide close={closePackage}>
      {review ? (
        <Review review={review} />
      ) : (
        <p role="status">{reading === null ? '' : t('reading', { name: reading })}</p>
      )}
    </Dialog>
  )
}

function Review({ review }: { readonly review: PackageReviewShown }) {
  const { t, i18n } = useTranslation('packages')
  const busy = usePackage(state => state.busy)
  const readOnly = useApp(state => state.project.readOnly !== null)
  const nothing = arriving(review) === 0 && !review.papers.some(({ to }) => to === 'add')
  return (
    <div className={style['review']} aria-busy={busy}>
      <div className={style['scroll']}>
        <p className={style['quiet']}>
          {t('lead', {
            date: formatDate(review.createdAt, i18n.language, 'long'),
            project: review.project.name,
          })}
        </p>
        <Summary review={review} nothing={nothing} />
        <ReviewPapers review={review} />
        <ReviewChoices items={review.items.filter(({ state }) => state === 'both')} />
        <ReviewItems items={review.items} unlisted={review.unlisted} />
      </div>
      <div className={style['buttons']}>
        <p role="status">{busy ? t('merging') : ''}</p>
        <Button onPress={closePackage}>{t('cancel')}</Button>
        <Button look="primary" isDisabled={busy || readOnly || nothing} onPress={() => void mergePackage()}>
          {t('merge')}
        </Button>
      </div>
    </div>
  )
}

/** How many records would come in or be asked about. */
function arriving({ counts }: PackageReviewShown): number {
  const made = Object.values(counts.new).reduce((sum, count) => sum + count, 0)
  return made + counts.update + counts.both
}

interface SummaryProps {
  readonly review: PackageReviewShown
  readonly nothing: boolean
}

/** The numbers that say something, each a sentence. */
function Summary({ review, nothing }: SummaryProps) {
  const { t } = useTranslation('packages')
  const { counts } = review
  const made = useCountedWords()(counts.new)
  const isBlind = review.items.length === 0 && arriving(review) > 0
  const lines = [
    ['count-update', counts.update],
    ['count-both', counts.both],
    ['count-sure', counts.sure],
    ['count-unsure', counts.doubtful + counts.lost],
    ['count-same-themes', counts.sameThemes],
    ['count-known', counts.known],
  ] as const
  return (
    <section aria-label={t('summary')}>
      {nothing ? (
        <p>{t('nothing-new')}</p>
      ) : (
        <ul className={style['summary']}>
          {made !== '' && <li>{t('count-new', { what: made })}</li>}
          {lines
            .filter(([, count]) => count > 0)
            .map(([key, count]) => (
              <li key={key}>{t(key, { count })}</li>
            ))}
        </ul>
      )}
      {isBlind && <p className={style['note']}>{t('blind')}</p>}
    </section>
  )
}
