import { useTranslation } from 'react-i18next'
import { writingLanguages } from '../../../src-core/contract/state'
import { setPreferences, showDialog } from '../../state/actions'
import { useApp } from '../../state/store'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { ChoiceField, SelectField } from '../../ui/field'
import { NameForm } from './name-form'
import style from './settings-dialog.module.css'
import { TextSize } from './text-size'
import { useSettingOptions } from './use-setting-options'

/** Everything that is set once and kept on this machine. */
export function SettingsDialog() {
  const { t } = useTranslation(['app', 'comfort', 'notes'])
  const { language, appearance, measure, spacing, face, writing } = useApp(state => state.preferences)
  const version = useApp(state => state.start?.version)
  const { languages, appearances, measures, spacings, faces } = useSettingOptions()
  return (
    <Dialog title={t('settings')} close={() => showDialog(null)}>
      <div className={style['settings']}>
        <section>
          <h3>{t('settings-window')}</h3>
          <ChoiceField
            label={t('language')}
            value={language}
            options={languages}
            change={value => void setPreferences({ language: value })}
          />
          <ChoiceField
            label={t('appearance')}
            value={appearance}
            options={appearances}
            change={value => void setPreferences({ appearance: value })}
          />
        </section>
        <section>
          <h3>{t('settings-paper')}</h3>
          <TextSize labelled />
          <ChoiceField
            label={t('measure')}
            value={measure}
            options={measures}
            change={value => void setPreferences({ measure: value })}
          />
          <ChoiceField
            label={t('comfort:spacing')}
            value={spacing}
            options={spacings}
            change={value => void setPreferences({ spacing: value })}
          />
          <ChoiceField
            label={t('comfort:face')}
            value={face}
            options={faces}
            change={value => void setPreferences({ face: value })}
          />
        </section>
        <section>
          <h3>{t('notes:note')}</h3>
          <SelectField
            label={t('notes:spelling')}
            value={writing}
            options={writingLanguages.map(value => ({ value, label: t(`notes:spelling-${value}`) }))}
            change={value => void setPreferences({ writing: value })}
          />
        </section>
        <section>
          <h3>{t('analyst')}</h3>
          <NameForm />
        </section>
        <section>
          <h3>{t('shortcuts')}</h3>
          <div>
            <Button onPress={() => showDialog('shortcuts')}>{t('settings-keys')}</Button>
          </div>
        </section>
        <p className={style['about']}>
          {t('name')} {version}
        </p>
      </div>
    </Dialog>
  )
}
