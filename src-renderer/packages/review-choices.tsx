import { Group } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ownValue } from '../../src-core/basics/own-value'
import type { ReviewedItem } from '../../src-core/contract/package'
import { Button } from '../ui/button'
import { ChoiceField } from '../ui/field'
import { choose, chooseAll, type PackageChoice, usePackage } from './package-state'
import style from './packages.module.css'
import { useItemTitle } from './use-item-title'
import { VersionSide } from './version-side'

/** What both sides changed, the two versions side by side, each with the choice between them. */
export function ReviewChoices({ items }: { readonly items: readonly ReviewedItem[] }) {
  const { t } = useTranslation('packages')
  if (items.length === 0) return null
  return (
    <section>
      <h3>{t('both')}</h3>
      <p className={style['quiet']}>{t('both-what')}</p>
      {items.length > 1 && <ChoicesOfAll items={items} />}
      <ul className={style['items']}>
        {items.map(item => (
          <li key={`${item.kind}/${item.id}`}>
            <ReviewChoice item={item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** One choice for everything, where nobody wants to make it each time. */
function ChoicesOfAll({ items }: { readonly items: readonly ReviewedItem[] }) {
  const { t } = useTranslation('packages')
  const names = [...new Set(items.map(({ theirs }) => theirs.analyst))].join(', ')
  return (
    <Group className={style['all'] ?? ''} aria-label={t('take-all')}>
      <span aria-hidden>{t('take-all')}</span>
      {items.some(({ canKeepBoth }) => canKeepBoth) && (
        <Button onPress={() => chooseAll('both')}>{t('take-both')}</Button>
      )}
      <Button onPress={() => chooseAll('mine')}>{t('take-mine')}</Button>
      <Button onPress={() => chooseAll('theirs')}>{t('take-theirs', { name: names })}</Button>
    </Group>
  )
}

function ReviewChoice({ item }: { readonly item: ReviewedItem }) {
  const { t } = useTranslation('packages')
  const key = `${item.kind}/${item.id}`
  const chosen = usePackage(state => ownValue(state.choices, key))
  const title = useItemTitle()(item)
  const { mine, theirs, canKeepBoth } = item
  return (
    <>
      <p className={style['quote']}>{title}</p>
      <div className={style['sides']}>
        {mine && <VersionSide label={t('side-mine', { name: mine.analyst })} side={mine} />}
        <VersionSide label={t('side-theirs', { name: theirs.analyst })} side={theirs} />
      </div>
      <ChoiceField<PackageChoice>
        label={t('choice', { title: title.length > 60 ? `${title.slice(0, 59)}…` : title })}
        value={chosen ?? (canKeepBoth ? 'both' : 'mine')}
        options={[
          ...(canKeepBoth ? [{ value: 'both' as const, label: t('take-both') }] : []),
          { value: 'mine', label: t('take-mine') },
          { value: 'theirs', label: t('take-theirs', { name: theirs.analyst }) },
        ]}
        change={choice => choose(key, choice)}
      />
    </>
  )
}
