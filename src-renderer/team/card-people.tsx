import { MessageSquare } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import { useApp } from '../state/store'
import { AnalystBadge } from './analyst-badge'
import style from './team.module.css'
import { useTeam } from './team-state'

/** Who made an annotation, who changed it since, and how many replies it has; nothing where one works alone. */
export function CardPeople({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation('team')
  const analysts = useApp(state => state.project.analysts)
  const replies = useTeam(state => state.replies)
  const editor = analysts.find(({ id }) => id === annotation.editor)?.name
  const count = [...replies.values()].filter(({ replyTo }) => replyTo === annotation.id).length
  if (analysts.length < 2 && count === 0) return null
  return (
    <span className={style['card-people']}>
      {analysts.length > 1 && <AnalystBadge id={annotation.author} />}
      {editor !== undefined && <span>{t('changed-by', { name: editor })}</span>}
      {count > 0 && (
        <span className={style['reply-count']} title={t('replies', { count })}>
          <MessageSquare size={12} aria-hidden />
          <span aria-hidden>{count}</span>
          <span className="visually-hidden">{t('replies', { count })}</span>
        </span>
      )}
    </span>
  )
}
