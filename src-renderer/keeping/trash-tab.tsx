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

const PAGE = 50
/** As much of a name as a line shows, in UTF-16 units: of an annotation it is its whole passage. */
const LONGEST_NAME = 160

/** What was deleted, page by page, each with the way back. */
export function TrashTab({ say }: { say(what: string): void }) {
  const { t } = useTranslation('keeping')
  const readOnly = useApp(state => state.project.readOnly !== null)
  const moment = useMoment()
  const [trash, setTrash] = useState<readonly Trashed[] | null>(null)
  const [more, setMore] = useState(false)

  const load = useCallback(async (known: readonly Trashed[]) => {
    const page = await call('trash.list', { from: known.length, count: PAGE + 1 })
    if (!page) return
    setTrash([...known, ...page.slice(0, PAGE)])
    setMore(page.length > PAGE)
  }, [])
  useEffect(() => void load([]), [load])

  const restore = async (item: Trashed) => {
    const { kind, id, name } = item
    if (!(await call('trash.restore', { records: [{ kind, id }] }))) return
    say(`${t('restored')}: ${shorten(name, LONGEST_NAME)}`)
    const left = trash?.filter(one => one !== item) ?? []
    setTrash(left)
    // A page that is empty by now is followed by the next one.
    if (left.length === 0) await load(left)
  }
  if (trash?.length === 0) return <p className={style['quiet']}>{t('trash-empty')}</p>
  return (
    <>
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
      {more && trash && <Button onPress={() => void load(trash)}>{t('more-trash')}</Button>}
    </>
  )
}
