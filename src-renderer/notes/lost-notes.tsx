import { useTranslation } from 'react-i18next'
import { noteText } from '../../src-core/annotation/note-text'
import { quotedPassage } from '../../src-core/annotation/quoted-words'
import { QuotedText } from '../paper/quoted-text'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import style from './lost-notes.module.css'
import { keepAsNew, noteDrafts } from './note-drafts'

/** Notes that were being written when their annotation was deleted elsewhere: nothing typed is lost. */
export function LostNotes() {
  const { t } = useTranslation('notes')
  const drafts = noteDrafts.use()
  const paper = useApp(state => state.document)
  const lost = [...drafts].filter(([, { state, typed }]) => state === 'deleted' && typed !== null)
  return lost.map(([id, { typed, subject }]) => (
    <div key={id} className={style['lost']} role="alert">
      <p>{t('lost')}</p>
      <blockquote dir="auto">
        <QuotedText quotation={quotedPassage(paper, subject)} />
      </blockquote>
      <p className={style['words']}>{noteText(typed)}</p>
      <div>
        <Button look="primary" onPress={() => void keepAsNew(id)}>
          {t('keep-as-new')}
        </Button>
        <Button look="plain" onPress={() => noteDrafts.drop(id)}>
          {t('throw-away')}
        </Button>
      </div>
    </div>
  ))
}
