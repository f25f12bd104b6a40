import { useTranslation } from 'react-i18next'
import type { Note } from '../../src-core/annotation/note'
import { noteText } from '../../src-core/annotation/note-text'
import type { Drafts } from '../state/create-drafts'
import type { Draft } from '../state/draft'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import style from './note-editor.module.css'

interface NoteStateProps<S> {
  readonly id: string
  readonly draft: Draft<Note | null, S>
  readonly kept: Note | null
  readonly drafts: Drafts<Note | null, S>
}

/** Says whether what is typed is kept, and what to do where it cannot be. */
export function NoteState<S>({ id, draft, kept, drafts }: NoteStateProps<S>) {
  const { t } = useTranslation('notes')
  const save = useApp(state => state.save.state)
  switch (draft.state) {
    case 'typing':
    case 'saving':
      return <p className={style['state']}>{t('saving')}</p>
    case 'saved':
      return (
        <p className={style['state']} role="status">
          {save === 'failed' ? t('held') : t('saved')}
        </p>
      )
    case 'unfit':
      return (
        <p className={style['problem']} role="alert">
          {t('too-much')}
        </p>
      )
    case 'elsewhere':
      return <Elsewhere id={id} draft={draft} kept={kept} drafts={drafts} />
    case 'failed':
    case 'deleted':
      return (
        <p className={style['problem']} role="alert">
          {t('failed')} <Button onPress={() => void drafts.handIn(id)}>{t('retry')}</Button>
        </p>
      )
  }
}

function Elsewhere<S>({ id, draft, kept, drafts }: NoteStateProps<S>) {
  const { t } = useTranslation('notes')
  const both: Note = { type: 'doc', content: [...(kept?.content ?? []), ...(draft.typed?.content ?? [])] }
  return (
    <div className={style['elsewhere']} role="alert">
      <p>{t('elsewhere')}</p>
      <blockquote>{noteText(kept) || t('elsewhere-empty')}</blockquote>
      <div>
        <Button look="primary" onPress={() => drafts.keepMine(id, both)}>
          {t('keep-both')}
        </Button>
        <Button onPress={() => drafts.keepMine(id, draft.typed)}>{t('keep-mine')}</Button>
        <Button onPress={() => drafts.drop(id)}>{t('keep-theirs')}</Button>
      </div>
    </div>
  )
}
