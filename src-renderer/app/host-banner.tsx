import { CloudUpload, PlugZap } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { sendWaiting } from '../state/actions'
import { dropRefused, useOutbox } from '../state/outbox'
import { useApp } from '../state/store'
import { useFailureWords } from '../state/use-failure-words'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'

/** Says that the program does not answer, what waits for it, and what to do; and what it did not take once it was back. */
export function HostBanner() {
  const { t } = useTranslation()
  const connected = useApp(state => state.connected)
  const waiting = useOutbox()
  const words = useFailureWords()
  const refused = waiting.filter(({ failure }) => failure !== null)
  const [first] = refused
  if (!connected) {
    return (
      <Banner icon={PlugZap}>
        {t('disconnected')} {waiting.length > 0 && `${t('waiting', { count: waiting.length })} `}
        {t('disconnected-do')}
      </Banner>
    )
  }
  if (!first?.failure) return null
  return (
    <Banner icon={CloudUpload}>
      {t('refused', { count: refused.length })} {words(first.failure)}{' '}
      <Button onPress={() => void sendWaiting()}>{t('retry')}</Button>{' '}
      <Button look="plain" onPress={dropRefused}>
        {t('throw-away')}
      </Button>
    </Banner>
  )
}
