import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button'
import { themeDrafts } from './theme-drafts'
import style from './theme-form.module.css'

/** Texts that were being written on a theme when a colleague deleted it: nothing typed is lost. */
export function LostThemeTexts() {
  const { t } = useTranslation('themes')
  const lost = [...themeDrafts.use()].filter(([, { state }]) => state === 'deleted')
  return lost.map(([key, { typed, subject }]) => (
    <div key={key} className={style['ask']} role="alert">
      <p>{t('lost', { name: subject.theme.name })}</p>
      <blockquote className={style['quoted']}>{typed.text}</blockquote>
      <Button onPress={() => themeDrafts.drop(key)}>{t('throw-away')}</Button>
    </div>
  ))
}
