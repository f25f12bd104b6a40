import { Reply, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import { noteText } from '../../src-core/annotation/note-text'
import { plainNote } from '../../src-core/annotation/plain-note'
import { repliesByRoot } from '../../src-core/annotation/replies'
import { formatDate } from '../i18n/format-date'
import { useLanguage } from '../i18n/use-language'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import { TextField } from '../ui/field'
import { keyOf } from '../ui/key-of'
import { AnalystBadge } from './analyst-badge'
import { dropReply, keepReply, replyId, useReplyDrafts } from './reply-drafts'
import style from './team.module.css'
import { useTeam } from './team-state'

/** The replies to an annotation, oldest first, and a field to answer. */
export function ReplyThread({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation('team')
  const replies = useTeam(state => state.replies)
  const readOnly = useApp(state => state.project.readOnly !== null)
  const thread = useMemo(
    () => repliesByRoot([annotation, ...replies.values()]).get(annotation.id) ?? [],
    [annotation, replies],
  )
  return (
    <div className={style['thread']}>
      {thread.length > 0 && (
        <ul aria-label={t('replies', { count: thread.length })}>
          {thread.map(reply => (
            <ReplyItem key={reply.id} reply={reply} readOnly={readOnly} />
          ))}
        </ul>
      )}
      {!readOnly && <Answer to={annotation.id} />}
    </div>
  )
}

function ReplyItem({ reply, readOnly }: { readonly reply: Annotation; readonly readOnly: boolean }) {
  const { t } = useTranslation('team')
  const language = useLanguage()
  const isOwn = useApp(({ project }) => project.analyst.id === reply.author)
  const name = useApp(({ project }) => project.analysts.find(({ id }) => id === reply.author)?.name)
  const [editing, setEditing] = useState(false)
  const text = noteText(reply.note)
  if (editing) {
    return (
      <li>
        <ReplyField
          draft={reply.id}
          label={t('edit-reply')}
          start={text}
          send={async words =>
            (await call('annotation.update', { id: reply.id, note: plainNote(words) })) !== null
          }
          done={() => setEditing(false)}
        />
      </li>
    )
  }
  return (
    <li>
      <div className={style['reply-head']}>
        <AnalystBadge id={reply.author} hideName />
        <span>{name ?? reply.author}</span>
        <time dateTime={reply.created}>{formatDate(reply.created, language, 'medium')}</time>
      </div>
      <p className={style['reply-text']} dir="auto">
        {text}
      </p>
      {isOwn && !readOnly && (
        <div className={style['reply-tools']}>
          <Button look="plain" onPress={() => setEditing(true)}>
            {t('edit-reply')}
          </Button>
          <IconButton
            icon={Trash2}
            label={t('delete-reply')}
            onPress={() => void call('annotation.delete', { ids: [reply.id] })}
          />
        </div>
      )}
    </li>
  )
}

function Answer({ to }: { readonly to: string }) {
  const { t } = useTranslation('team')
  const [open, setOpen] = useState(false)
  const isBegun = useReplyDrafts(drafts => drafts.has(to))
  if (!open) {
    return (
      <Button look="plain" onPress={() => setOpen(true)}>
        <Reply size={14} aria-hidden />
        {isBegun ? t('finish-reply') : t('reply')}
      </Button>
    )
  }
  return (
    <ReplyField
      draft={to}
      label={t('reply')}
      start=""
      send={async words =>
        (await call('reply.add', { id: replyId(to), to, note: plainNote(words) })) !== null
      }
      done={() => setOpen(false)}
    />
  )
}

interface ReplyFieldProps {
  /** What its draft is kept by. */
  readonly draft: string
  readonly label: string
  readonly start: string
  send(words: string): Promise<boolean>
  done(): void
}

/** A field that keeps what is written when it closes, until that is sent or cancelled. */
function ReplyField({ draft, label, start, send, done }: ReplyFieldProps) {
  const { t } = useTranslation('team')
  const words = useReplyDrafts(drafts => drafts.get(draft)) ?? start
  const submit = async () => {
    if (words.trim() === '' || !(await send(words.trim()))) return
    dropReply(draft)
    done()
  }
  const cancel = () => {
    dropReply(draft)
    done()
  }
  return (
    <form
      className={style['answer']}
      onSubmit={event => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={event => {
        const key = keyOf(event.nativeEvent)
        if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void submit()
        } else if (key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          done()
        }
      }}
    >
      <TextField
        label={label}
        value={words}
        lines
        autoFocus
        change={typed => keepReply(draft, typed, start)}
      />
      <div className={style['buttons']}>
        <Button onPress={cancel}>{t('cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={words.trim() === ''}>
          {t('send')}
        </Button>
      </div>
    </form>
  )
}
