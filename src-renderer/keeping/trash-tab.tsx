import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { shorten } from '../../src-core/basics/shorten'
import type { CallOutput } from '../../src-core/contract/calls'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import style from './keeping.module.css'
import { useMoment } from './use-moment'

type Trashed = CallOutput<'trash.list'>[number]

/** As much of a name as a line shows, in UTF-16 units: of an annotation it is its whole passage. */
const LONGEST_NAME = 160

/** Everything that was deleted, each with the way back. */
export function TrashTab({ say }: { say(what: string): void }) {
  const { t } = useTranslation('keeping')
  const readOnly = useApp(state => state.project.readOnly !== null)
  const moment = useMoment()
  const [trash, setTrash] = useState<readonly Trashed[] | null>(null)
  const load = useCallback(async () => setTrash(await call('trash.list', {})), [])
  useEffect(() => void load(), [load])

  const restore = async ({ kind, id, name }: Trashed) => {
    if (!(await call('trash.restore', { records: [{ kind, id }] }))) return
    say(`${t('restored')}: ${shorten(name, LONGEST_NAME)}`)
    await load()
  }
  if (trash?.length === 0) return <p className={style['quiet']}>{t('trash-empty')}</p>
  return (
    <ul className={style['list']}>
      {trash?.map(item => (
        <li key={`${item.kind}/${item.id}`} className={`${style['item']} ${style['row']}`}>
          <div className={style['what']}>
            {shorten(item.name, LONGEST_NAME)}
            <div className={style['quiet']}>
              {t(`kind-${item.kind}`)},{' '}
              {item.annotations === null
                ? moment(item.modified)
                : t('paper-annotations', { count: item.annotations })}
            </div>
          </div>
          <Button
            isDisabled={readOnly}
            aria-label={`${t('restore')}: ${shorten(item.name, LONGEST_NAME)}`}
            onPress={() => void restore(item)}
          >
            {t('restore')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
