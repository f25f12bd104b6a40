import { Reply, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../src-core/annotation/note'
import { noteText } from '../../src-core/annotation/note-text'
import { formatDate } from '../i18n/format-date'
import { useLanguage } from '../i18n/use-language'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import { TextField } from '../ui/field'
import { keyOf } from '../ui/key-of'
import { AnalystBadge } from './analyst-badge'
import { dropReply, keepReply, useReplyDrafts } from './reply-drafts'
import style from './team.module.css'

/** A reply, to whatever it is. */
interface ShownReply {
  readonly id: string
  readonly author: string
  readonly created: string
  readonly note: Note | null
}

interface ThreadProps {
  /** What is answered, by id. */
  readonly to: string
  readonly replies: readonly ShownReply[]
  /** Each answers whether it was kept. */
  add(words: string): Promise<boolean>
  change(id: string, words: string): Promise<boolean>
  remove(id: string): void
}

/** Replies, oldest first, and a field to answer. */
export function Thread({ to, replies, add, change, remove }: ThreadProps) {
  const { t } = useTranslation('team')
  const readOnly = useApp(state => state.project.readOnly !== null)
  return (
    <div className={style['thread']}>
      {replies.length > 0 && (
        <ul aria-label={t('replies', { count: replies.length })}>
          {replies.map(reply => (
            <ReplyItem key={reply.id} reply={reply} readOnly={readOnly} change={change} remove={remove} />
          ))}
        </ul>
      )}
      {!readOnly && <Answer to={to} add={add} />}
    </div>
  )
}

interface ReplyItemProps extends Pick<ThreadProps, 'change' | 'remove'> {
  readonly reply: ShownReply
  readonly readOnly: boolean
}

function ReplyItem({ reply, readOnly, change, remove }: ReplyItemProps) {
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
          send={words => change(reply.id, words)}
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
          <IconButton icon={Trash2} label={t('delete-reply')} onPress={() => remove(reply.id)} />
        </div>
      )}
    </li>
  )
}

function Answer({ to, add }: Pick<ThreadProps, 'to' | 'add'>) {
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
  return <ReplyField draft={to} label={t('reply')} start="" send={add} done={() => setOpen(false)} />
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
