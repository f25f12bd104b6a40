import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Backup, Difference } from '../../src-core/contract/keeping-calls'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import style from './keeping.module.css'
import { useMoment } from './use-moment'

const HOLDINGS = ['documents', 'annotations', 'themes'] as const

/** How many differences are listed; the rest is counted. */
const LISTED = 100

interface BackupItemProps {
  readonly backup: Backup
  restored(changed: number): Promise<void>
}

/** One backup, what restoring it would change, and the way to do it. */
export function BackupItem({ backup, restored }: BackupItemProps) {
  const { t } = useTranslation('keeping')
  const moment = useMoment()
  const readOnly = useApp(state => state.project.readOnly !== null)
  const [differences, setDifferences] = useState<readonly Difference[] | null>(null)
  const restore = async () => {
    const answer = await call('backup.restore', { id: backup.id })
    setDifferences(null)
    if (answer) await restored(answer.changed)
  }
  return (
    <li className={style['item']}>
      <div className={style['row']}>
        <div className={style['what']}>
          {moment(backup.at)} ({t(`reason-${backup.reason}`)})
          <div className={style['quiet']}>
            {HOLDINGS.map(what => t(`holds-${what}`, { count: backup[what] })).join(', ')}
          </div>
        </div>
        <Button
          look="plain"
          aria-expanded={differences !== null}
          onPress={async () =>
            setDifferences(differences ? null : await call('backup.compare', { id: backup.id }))
          }
        >
          {t('compare')}
        </Button>
      </div>
      {differences && (
        <div className={style['details']}>
          <p>{differences.length === 0 ? t('same') : t('differs', { count: differences.length })}</p>
          {differences.slice(0, LISTED).map(({ kind, id, what, name }) => (
            <p key={`${kind}/${id}`}>
              {t(`kind-${kind}`)} {name && `“${name}”`}: {t(`what-${what}`)}
            </p>
          ))}
          {differences.length > LISTED && <p>{t('and-more', { count: differences.length - LISTED })}</p>}
          {differences.length > 0 && (
            <Button look="primary" isDisabled={readOnly} onPress={() => void restore()}>
              {t('restore-backup')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
