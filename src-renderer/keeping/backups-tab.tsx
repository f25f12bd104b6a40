import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallOutput } from '../../src-core/contract/calls'
import { call } from '../state/actions'
import { Button } from '../ui/button'
import { BackupItem } from './backup-item'
import style from './keeping.module.css'

/** The backups of the project, each compared with how things are now before it is restored. */
export function BackupsTab({ say }: { say(what: string): void }) {
  const { t } = useTranslation('keeping')
  const [list, setList] = useState<CallOutput<'backup.list'> | null>(null)
  const load = useCallback(async () => setList(await call('backup.list', {})), [])
  useEffect(() => void load(), [load])
  const make = async () => {
    if (await call('backup.create', {})) await load()
  }
  return (
    <>
      <p className={style['quiet']}>{t('backups-what')}</p>
      {list?.problem && <p role="alert">{t('backups-unavailable', { reason: list.problem })}</p>}
      <Button onPress={() => void make()}>{t('make-backup')}</Button>
      {list?.backups.length === 0 && <p className={style['quiet']}>{t('backups-none')}</p>}
      <ul className={style['list']}>
        {list?.backups.map(backup => (
          <BackupItem
            key={backup.id}
            backup={backup}
            restored={async changed => {
              say(t('changed', { count: changed }))
              await load()
            }}
          />
        ))}
      </ul>
    </>
  )
}
