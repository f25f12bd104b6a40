import { Pencil, Spline, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Annotation } from '../../src-core/annotation/model'
import type { ShownConnection } from '../../src-core/contract/marking/connection-calls'
import { goToAnnotation } from '../open-card/go-to-annotation'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import style from './connecting.module.css'
import { askToChange, beginConnection, endOf } from './connecting-state'
import { useConnections } from './use-connections'

/** What an annotation answers, contradicts and so on, and by what that is done to it; each leads to the other passage. */
export function CardConnections({ annotation }: { readonly annotation: Annotation }) {
  const { t } = useTranslation('connecting')
  const connections = useConnections(annotation.id)
  const readOnly = useApp(state => state.project.readOnly !== null)
  return (
    <div>
      {connections.length > 0 && (
        <ul className={style['list']} aria-label={t('title')}>
          {connections.map(shown => (
            <One key={shown.connection.id} shown={shown} annotation={annotation} readOnly={readOnly} />
          ))}
        </ul>
      )}
      {!readOnly && (
        <Button look="plain" onPress={() => beginConnection(endOf(annotation))}>
          <Spline size={14} aria-hidden />
          {t('connect')}
        </Button>
      )}
    </div>
  )
}

interface OneProps {
  readonly shown: ShownConnection
  readonly annotation: Annotation
  readonly readOnly: boolean
}

function One({ shown, annotation, readOnly }: OneProps) {
  const { t } = useTranslation('connecting')
  const { connection, side, other } = shown
  const { says, name } = connection
  const called = says === 'other' ? (side === 'from' ? `${name} →` : `← ${name}`) : t(`says.${says}.${side}`)
  return (
    <li className={style['one']}>
      <button
        type="button"
        className={style['go']}
        onClick={() => void goToAnnotation(other.documentId, other.id, true)}
      >
        <b>{called}</b> “{other.words}”
        {other.documentId !== annotation.documentId && <small>{other.paper}</small>}
      </button>
      {!readOnly && (
        <>
          <IconButton
            icon={Pencil}
            label={t('change')}
            onPress={() => askToChange(shown, endOf(annotation))}
          />
          <IconButton
            icon={X}
            label={t('remove')}
            onPress={() => void call('connection.delete', { ids: [connection.id] })}
          />
        </>
      )}
    </li>
  )
}
