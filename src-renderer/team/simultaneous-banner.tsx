import { GitMerge } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { Banner } from '../ui/banner'
import { Button } from '../ui/button'
import { useSimultaneous } from './simultaneous-state'

/** Says that something was changed on two sides at the same time, and leads to the choice. */
export function SimultaneousBanner() {
  const { t } = useTranslation('team')
  const count = useSimultaneous(state => state.list.length)
  const readOnly = useApp(state => state.project.readOnly !== null)
  if (count === 0) return null
  return (
    <Banner icon={GitMerge}>
      {t('simultaneous', { count })}{' '}
      <Button isDisabled={readOnly} onPress={() => showDialog('simultaneous')}>
        {t('simultaneous-choose')}
      </Button>
    </Banner>
  )
}
