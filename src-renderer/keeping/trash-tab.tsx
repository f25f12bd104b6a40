import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallOutput } from '../../src-core/contract/calls'
import type { RecordName } from '../../src-core/records/record-change'
import { call } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import style from './keeping.module.css'
import { useMoment } from './use-moment'

interface Deleted {
  readonly kind: RecordName
  readonly id: string
  readonly name: string
  readonly more: string
}

/** Everything that was deleted, each with the way back. */
export function TrashTab({ say }: { say(what: string): void }) {
  const { t } = useTranslation('keeping')
  const readOnly = useApp(state => state.project.readOnly !== null)
  const [trash, setTrash] = useState<CallOutput<'trash.list'> | null>(null)
  const load = useCallback(async () => setTrash(await call('trash.list', {})), [])
  useEffect(() => void load(), [load])
  const items = useDeleted(trash)

  const restore = async ({ kind, id, name }: Deleted) => {
    if (!(await call('trash.restore', { records: [{ kind, id }] }))) return
    say(`${t('restored')}: ${name}`)
    await load()
  }
  if (items?.length === 0) return <p className={style['quiet']}>{t('trash-empty')}</p>
  return (
    <ul className={style['list']}>
      {items?.map(item => (
        <li key={`${item.kind}/${item.id}`} className={`${style['item']} ${style['row']}`}>
          <div className={style['what']}>
            {item.name}
            <div className={style['quiet']}>
              {t(`kind-${item.kind}`)}, {item.more}
            </div>
          </div>
          <Button
            isDisabled={readOnly}
            aria-label={`${t('restore')}: ${item.name}`}
            onPress={() => void restore(item)}
          >
            {t('restore')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function useDeleted(trash: CallOutput<'trash.list'> | null): readonly Deleted[] | null {
  const { t } = useTranslation('keeping')
  const moment = useMoment()
  if (!trash) return null
  return [
    ...trash.documents.map(({ id, title, annotations }) => ({
      kind: 'document' as const,
      id,
      name: title,
      more: t('paper-annotations', { count: annotations }),
    })),
    ...trash.themes.map(({ id, name, modified }) => ({
      kind: 'theme' as const,
      id,
      name,
      more: moment(modified),
    })),
    ...trash.annotations.map(({ id, words, modified }) => ({
      kind: 'annotation' as const,
      id,
      name: words.length > 160 ? `${words.slice(0, 159)}…` : words,
      more: moment(modified),
    })),
  ]
}
