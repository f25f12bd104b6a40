import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { showDialog } from '../state/actions'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import style from './paste-dialog.module.css'
import { fileOfText, suggestTitle, usePasted } from './pasted-text'
import { takeFiles } from './take-files'

/** Makes a paper of text that is pasted or typed, with a title. */
export function PasteDialog() {
  const { t } = useTranslation(['importing', 'app'])
  const [text, setText] = useState(usePasted.getState().text)
  const [title, setTitle] = useState<string | null>(null)
  useEffect(() => usePasted.setState({ text: '' }), [])
  const [isGiven] = useState(text !== '')
  const shown = title ?? suggestTitle(text)
  const isEmpty = text.trim() === ''
  return (
    <Dialog title={t('paste-title')} close={() => showDialog(null)}>
      <form
        className={style['form']}
        onSubmit={event => {
          event.preventDefault()
          showDialog(null)
          takeFiles([fileOfText(shown, text)])
        }}
      >
        <p>{t('paste-what')}</p>
        <div className={style['text']}>
          <TextField label={t('paste-text')} value={text} lines autoFocus={!isGiven} change={setText} />
        </div>
        <TextField label={t('paste-name')} value={shown} autoFocus={isGiven} change={setTitle} />
        <div className={style['buttons']}>
          <Button onPress={() => showDialog(null)}>{t('app:cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={isEmpty}>
            {t('paste-add')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
