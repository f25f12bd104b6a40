import { useTranslation } from 'react-i18next'
import type { ReviewedItem } from '../../src-core/contract/package'
import style from './packages.module.css'
import { useItemTitle } from './use-item-title'

interface ReviewItemsProps {
  readonly items: readonly ReviewedItem[]
  /** How many more the package brings. */
  readonly unlisted: number
}

/** What a package brings, folded away until one wants to look. */
export function ReviewItems({ items, unlisted }: ReviewItemsProps) {
  const { t } = useTranslation('packages')
  const title = useItemTitle()
  if (items.length === 0) return null
  return (
    <details className={style['rest']}>
      <summary>
        {unlisted > 0
          ? t('rest-unlisted', { shown: items.length, count: items.length + unlisted })
          : t('rest', { count: items.length })}
      </summary>
      <ul className={style['items']}>
        {items.map(item => (
          <li key={`${item.kind}/${item.id}`}>
            <p className={style['quote']}>{title(item)}</p>
            <p className={style['quiet']}>
              {[
                t(`state-${item.state}`),
                ...(item.standing === 'same' ? [] : [t(`standing-${item.standing}`)]),
                ...(item.theirs.deleted ? [t('side-deleted')] : (item.theirs.themes ?? [])),
                item.theirs.note ?? '',
                item.theirs.text,
                item.paper,
              ]
                .filter(text => text !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  )
}
