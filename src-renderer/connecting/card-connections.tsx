import { Pencil, Spline, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ShownConnection } from '../../src-core/contract/marking/connection-calls'
import { isRegionId } from '../../src-core/regions/region'
import { goToMarked } from '../regions/go-to-marked'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { Button, IconButton } from '../ui/button'
import style from './connecting.module.css'
import { askToChange, beginConnection, type End } from './connecting-state'
import { useConnections } from './use-connections'

/** What an annotation or region answers, contradicts and so on, and by what that is done to it; each leads to the other end. */
export function CardConnections({ end }: { readonly end: End }) {
  const { t } = useTranslation('connecting')
  const connections = useConnections(end.id)
  const readOnly = useApp(state => state.project.readOnly !== null)
  return (
    <div>
      {connections.length > 0 && (
        <ul className={style['list']} aria-label={t('title')}>
          {connections.map(shown => (
            <One key={shown.connection.id} shown={shown} end={end} readOnly={readOnly} />
          ))}
        </ul>
      )}
      {!readOnly && (
        <Button look="plain" onPress={() => beginConnection(end)}>
          <Spline size={14} aria-hidden />
          {t('connect')}
        </Button>
      )}
    </div>
  )
}

interface OneProps {
  readonly shown: ShownConnection
  readonly end: End
  readonly readOnly: boolean
}

function One({ shown, end, readOnly }: OneProps) {
  const { t } = useTranslation('connecting')
  const { connection, side, other } = shown
  const { says, name } = connection
  const called = says === 'other' ? (side === 'from' ? `${name} →` : `← ${name}`) : t(`says.${says}.${side}`)
  return (
    <li className={style['one']}>
      <button
        type="button"
        className={style['go']}
        onClick={() => void goToMarked(other.documentId, other.id, true)}
      >
        <b>{called}</b> {isRegionId(other.id) ? `${t('region')} ${other.words}` : `“${other.words}”`}
        {other.documentId !== end.documentId && <small>{other.paper}</small>}
      </button>
      {!readOnly && (
        <>
          <IconButton icon={Pencil} label={t('change')} onPress={() => askToChange(shown, end)} />
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
