import { MoveHorizontal, SunMoon } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { setPreferences } from '../state/actions'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { ChoiceMenu } from '../ui/menu'
import { AnalystName } from './analyst-name'
import { PanesWithoutRoom } from './panes-without-room'
import { SaveStatus } from './save-status'
import { TextSize } from './settings/text-size'
import { useSettingOptions } from './settings/use-setting-options'
import style from './status-bar.module.css'

/** Whether the work is saved, how much there is, whose it is, and how the paper is set. */
export function StatusBar() {
  const { t } = useTranslation()
  const count = useApp(state => state.annotations.size)
  return (
    <footer className={style['bar']}>
      <SaveStatus />
      <span className={style['count']}>{t('count', { count })}</span>
      <AnalystName />
      <PanesWithoutRoom />
      <span className={style['space']} />
      <TextSize />
      <ReadingMenus />
    </footer>
  )
}

function ReadingMenus() {
  const { t } = useTranslation()
  const { measure, appearance } = useApp(state => state.preferences)
  const { measures, appearances } = useSettingOptions()
  return (
    <>
      <ChoiceMenu
        label={t('measure')}
        value={measure}
        options={measures}
        change={value => void setPreferences({ measure: value })}
      >
        <IconButton icon={MoveHorizontal} label={t('measure')} />
      </ChoiceMenu>
      <ChoiceMenu
        label={t('appearance')}
        value={appearance}
        options={appearances}
        change={value => void setPreferences({ appearance: value })}
      >
        <IconButton icon={SunMoon} label={t('appearance')} />
      </ChoiceMenu>
    </>
  )
}
