import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { ownValue } from '../../src-core/basics/own-value'
import type { Simultaneous } from '../../src-core/contract/versions'
import packages from '../packages/packages.module.css'
import { VersionSide } from '../packages/version-side'
import { showDialog } from '../state/actions'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { ChoiceField } from '../ui/field'
import { chooseVersion, settleVersions, useSimultaneous } from './simultaneous-state'

/** What was changed on two sides at the same time, each with its versions and the choice between them. */
export function SimultaneousDialog() {
  const { t } = useTranslation('team')
  const list = useSimultaneous(state => state.list)
  const close = () => showDialog(null)
  // Whatever settled it, here or at a colleague’s, nothing is left to choose.
  const isSettled = list.length === 0
  useEffect(() => {
    if (isSettled) showDialog(null)
  }, [isSettled])
  return (
    <Dialog title={t('simultaneous-title')} wide close={close}>
      <div className={packages['review']}>
        <div className={packages['scroll']}>
          <p className={packages['quiet']}>{t('simultaneous-what')}</p>
          <ul className={packages['items']}>
            {list.map(item => (
              <li key={`${item.kind}/${item.id}`}>
                <Versions item={item} />
              </li>
            ))}
          </ul>
        </div>
        <div className={packages['buttons']}>
          <Button onPress={close}>{t('cancel')}</Button>
          <Button look="primary" isDisabled={isSettled} onPress={() => void settleVersions()}>
            {t('simultaneous-settle')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function Versions({ item: { kind, id, paper, versions } }: { readonly item: Simultaneous }) {
  const { t } = useTranslation('team')
  const key = `${kind}/${id}`
  const chosen = useSimultaneous(state => ownValue(state.choices, key))
  const [shown] = versions
  if (!shown) return null
  return (
    <>
      {paper !== '' && <p className={packages['quiet']}>{paper}</p>}
      <div className={packages['sides']}>
        {versions.map(side => (
          <VersionSide
            key={side.holder}
            label={t(side === shown ? 'simultaneous-shown' : 'simultaneous-other', { name: side.analyst })}
            side={side}
          />
        ))}
      </div>
      <ChoiceField
        label={t('simultaneous-which', { title: shown.title.slice(0, 60) })}
        value={chosen ?? shown.holder}
        options={versions.map(({ holder, analyst }) => ({ value: holder, label: analyst }))}
        change={holder => chooseVersion(key, holder)}
      />
    </>
  )
}
