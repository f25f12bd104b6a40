import { CircleAlert, EyeOff, Lock, Unplug } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ConnectingBar } from '../connecting/connecting-bar'
import { DamageReport } from '../keeping/damage-report'
import { HighlighterBar } from '../marking/highlighter-bar'
import { PlacesBanner } from '../places/places-banner'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { SimultaneousBanner } from '../team/simultaneous-banner'
import { setLayers, useTeam } from '../team/team-state'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { HostBanner } from './host-banner'

/** What lastingly differs from normal: no connection, only reading, files that could not be read. */
export function Banners() {
  const { t } = useTranslation(['app', 'team'])
  const { readOnly, problems, away } = useApp(state => state.project)
  const layers = useTeam(state => state.layers)
  return (
    <div role="status">
      <HostBanner />
      {away && <Banner icon={Unplug}>{t('team:away-banner')}</Banner>}
      {layers.blind && (
        <Banner icon={EyeOff}>
          {t('team:blind-banner')}{' '}
          <Button look="plain" onPress={() => void setLayers({ ...layers, blind: false })}>
            {t('team:blind-end')}
          </Button>
        </Banner>
      )}
      <HighlighterBar />
      <ConnectingBar />
      <PlacesBanner />
      <SimultaneousBanner />
      {readOnly && (
        <Banner icon={Lock}>
          {t(`read-only-${readOnly.why}`, readOnly)}{' '}
          <Button onPress={() => void call('project.reopen', {})}>{t('retry')}</Button>
        </Banner>
      )}
      {problems.length > 0 && (
        <Banner icon={CircleAlert}>
          <DamageReport problems={problems} />
        </Banner>
      )}
    </div>
  )
}
