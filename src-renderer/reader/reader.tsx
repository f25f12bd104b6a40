import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ColumnsFrame } from '../columns/columns-frame'
import { Strip } from '../comfort/strip'
import { PaperPlace } from '../paper/paper-place'
import { PaperView } from '../paper/paper-view'
import { runCommand } from '../state/commands'
import { documentOn, findingOn } from '../state/open-papers'
import { type Side, useApp } from '../state/store'
import { Button } from '../ui/button'
import { FindBar } from './find-bar'
import { Paper } from './paper'
import './page-marks.css'
import style from '../page/page.module.css'

/** The paper in a half of the window, or what to do where there is none. */
export function Reader({ side }: { readonly side: Side }) {
  const { t } = useTranslation(['reader', 'errors', 'importing'])
  const document = useApp(state => documentOn(state, side))
  const failure = useApp(state => (state.side === side ? state.documentFailure : null))
  const readOnly = useApp(state => state.project.readOnly !== null)
  const finding = useApp(state => findingOn(state, side) !== null)
  const [paper] = useState(() => new PaperView(side))
  if (document)
    return (
      <PaperPlace paper={paper}>
        <ColumnsFrame document={document}>
          {columns => (
            <>
              <Paper key={document.id} document={document} columns={columns} />
              <Strip key={`strip-${document.id}`} document={document} />
              {finding && <FindBar key={document.id} side={side} document={document} />}
            </>
          )}
        </ColumnsFrame>
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
