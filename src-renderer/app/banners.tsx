import { CircleAlert, EyeOff, FolderX, Lock, Unplug, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { ConnectingBar } from '../connecting/connecting-bar'
import { DamageReport } from '../keeping/damage-report'
import { HighlighterBar } from '../marking/highlighter-bar'
import { PlacesBanner } from '../places/places-banner'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { useFailureWords } from '../state/use-failure-words'
import { SimultaneousBanner } from '../team/simultaneous-banner'
import { setLayers, useTeam } from '../team/team-state'
import { Banner } from '../ui/banner'
import { Button, IconButton } from '../ui/button'
import { HostBanner } from './host-banner'

/** What lastingly differs from normal: no connection, only reading, files that could not be read. */
export function Banners() {
  const { t } = useTranslation(['app', 'team'])
  const { readOnly, problems, away } = useApp(state => state.project)
  const layers = useTeam(state => state.layers)
  return (
    <div role="status">
      <HostBanner />
      <UnopenedBanner />
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

/** Which project should have been opened at the start, and why it was not: it takes a place of its own, and covers nothing. */
function UnopenedBanner() {
  const { t } = useTranslation('app')
  const unopened = useApp(state => state.unopened)
  const words = useFailureWords()
  if (!unopened) return null
  const { name, folder, failure } = unopened
  return (
    <Banner icon={FolderX} end={<IconButton icon={X} label={t('dismiss')} onPress={seen} />}>
      {t('unopened', { name, folder, why: words(failure) })}
    </Banner>
  )
}

function seen(): void {
  useApp.setState({ unopened: null })
}
