import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { PaperPlace } from '../paper/paper-place'
import { MAIN_PAPER, PaperView } from '../paper/paper-view'
import { runCommand } from '../state/commands'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { FindBar } from './find-bar'
import { Paper } from './paper'
import './page-marks.css'
import style from '../page/page.module.css'

/** The paper, or what to do where there is none. */
export function Reader() {
  const { t } = useTranslation(['reader', 'errors', 'importing'])
  const document = useApp(state => state.document)
  const failure = useApp(state => state.documentFailure)
  const readOnly = useApp(state => state.project.readOnly !== null)
  const finding = useApp(state => state.finding !== null)
  const [paper] = useState(() => new PaperView(MAIN_PAPER))
  if (document)
    return (
      <PaperPlace paper={paper}>
        <Paper key={document.id} document={document} />
        {finding && <FindBar document={document} />}
      </PaperPlace>
    )
  return (
    <PaperPlace paper={paper}>
      <div ref={paper.attach} id={paper.elementId} className={style['empty']} tabIndex={-1}>
        <h1>{failure ? t('reader:failed-title') : t('reader:empty-title')}</h1>
        <p>{failure ? t(`errors:${failure.code}`, { message: failure.message }) : t('reader:empty-what')}</p>
        {!failure && !readOnly && (
          <p className={style['ways']}>
            <Button look="primary" onPress={() => runCommand('import')}>
              {t('importing:add-files')}
            </Button>
            <Button onPress={() => runCommand('import-folder')}>{t('importing:add-folder')}</Button>
            <Button onPress={() => runCommand('paste-text')}>{t('importing:add-text')}</Button>
          </p>
        )}
      </div>
    </PaperPlace>
  )
}
