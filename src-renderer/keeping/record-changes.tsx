import { useTranslation } from 'react-i18next'
import type { CallOutput } from '../../src-core/contract/calls'
import type { RecordName } from '../../src-core/records/kinds/record-kinds'
import type { RecordChange } from '../../src-core/records/record-change'
import { Button } from '../ui/button'
import style from './keeping.module.css'
import { useRecordFields } from './use-record-fields'

interface RecordChangesProps {
  readonly shown: CallOutput<'history.show'>
  readonly disabled: boolean
  restore(record: { kind: RecordName; id: string }, side: 'before' | 'after'): void
}

/** The records of one operation, what changed in each, and a way back to either side. */
export function RecordChanges({ shown: { changes, names, total }, disabled, restore }: RecordChangesProps) {
  const { t } = useTranslation('keeping')
  return (
    <div className={style['details']}>
      {total > 1 && <p className={style['quiet']}>{t('shown', { count: total, shown: changes.length })}</p>}
      {changes.map((change, index) => (
        <div key={`${change.kind}/${change.after.id}`}>
          <Changed change={change} names={names[index]} />
          <div className={style['row']}>
            {change.before && (
              <Button
                isDisabled={disabled}
                onPress={() => restore({ kind: change.kind, id: change.after.id }, 'before')}
              >
                {t('restore-before')}
              </Button>
            )}
            <Button
              isDisabled={disabled}
              onPress={() => restore({ kind: change.kind, id: change.after.id }, 'after')}
            >
              {t('restore-after')}
            </Button>
          </div>
        </div>
      ))}
    </div>
  )
}

interface ChangedProps {
  readonly change: RecordChange
  readonly names: CallOutput<'history.show'>['names'][number] | undefined
}

/** What one record was and became: whole where it was made or deleted, else only what differs. */
function Changed({ change: { kind, before, after }, names }: ChangedProps) {
  const { t } = useTranslation('keeping')
  const fieldsOf = useRecordFields()
  const was = before && !before.deleted ? fieldsOf(kind, before, names?.before) : null
  const is = after.deleted ? null : fieldsOf(kind, after, names?.after)
  const title = `${t(`kind-${kind}`)}: ${(is ?? was ?? fieldsOf(kind, after, names?.after))[0]?.words ?? ''}`
  const differs = is?.filter(({ value }, at) => was?.[at]?.value !== value) ?? []
  return (
    <>
      <p>
        <strong>{title}</strong>
        {!was && ` – ${t('made')}`}
        {!is && ` – ${t('deleted')}`}
      </p>
      <dl className={style['fields']}>
        {differs.map(({ name, words }) => {
          const old = was?.find(field => field.name === name)?.words
          return (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {old !== undefined && (
                  <>
                    <span className="visually-hidden">{t('before')}: </span>
                    <del>{old}</del> <span aria-hidden>→ </span>
                    <span className="visually-hidden">{t('after')}: </span>
                  </>
                )}
                {old === words ? t('form-only') : words}
              </dd>
            </div>
          )
        })}
      </dl>
    </>
  )
}
