import { CloudUpload, PlugZap } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import { sendWaiting } from './actions'
import { Banner } from './banner'
import { dropRefused, useOutbox } from './outbox'
import { useApp } from './store'
import { useFailureWords } from './use-failure-words'

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
