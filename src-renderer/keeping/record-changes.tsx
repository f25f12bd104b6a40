import { useTranslation } from 'react-i18next'
import { noteText } from '../../src-core/annotation/note-text'
import type { CallOutput } from '../../src-core/contract/calls'
import type { AnyRecord, RecordName } from '../../src-core/contract/record-change'
import { useApp } from '../app/store'
import { Button } from '../ui/button'
import style from './keeping.module.css'

interface RecordChangesProps {
  readonly shown: CallOutput<'history.show'>
  readonly disabled: boolean
  restore(record: { kind: RecordName; id: string }, side: 'before' | 'after'): void
}

/** The records of one operation before and after it, each with a way back to either. */
export function RecordChanges({
  shown: { changes, quotations, total },
  disabled,
  restore,
}: RecordChangesProps) {
  const { t } = useTranslation('keeping')
  const say = useRecordText()
  return (
    <div className={style['details']}>
      <p className={style['quiet']}>{t('shown', { count: total, shown: changes.length })}</p>
      {changes.map(({ kind, before, after }, index) => (
        <div key={`${kind}/${after.id}`}>
          <p>
            <strong>{t(`kind-${kind}`)}</strong>
          </p>
          <p>
            {t('before')}: {before && !before.deleted ? say(before, quotations[index]?.before) : '–'}
          </p>
          <p>
            {t('after')}: {after.deleted ? t('deleted') : say(after, quotations[index]?.after)}
          </p>
          <div className={style['row']}>
            {before && (
              <Button isDisabled={disabled} onPress={() => restore({ kind, id: after.id }, 'before')}>
                {t('restore-before')}
              </Button>
            )}
            <Button isDisabled={disabled} onPress={() => restore({ kind, id: after.id }, 'after')}>
              {t('restore-after')}
            </Button>
          </div>
        </div>
      ))}
    </div>
  )
}

/** Puts a record into one line of words. */
function useRecordText(): (record: AnyRecord, quotation?: string) => string {
  const { t } = useTranslation('keeping')
  const themes = useApp(state => state.themes)
  return (record, quotation = '') => {
    if ('quote' in record) {
      const names = record.themes.map(id => themes.get(id)?.name ?? t('unnamed')).join(', ')
      return [
        `“${quotation.length > 160 ? `${quotation.slice(0, 159)}…` : quotation}”`,
        names ? t('themes-of', { names }) : t('no-themes'),
        ...(record.note ? [t('note-of', { text: noteText(record.note) })] : []),
      ].join(' · ')
    }
    if ('title' in record) return record.title
    if ('from' in record)
      return t('received-of', {
        name: record.from.name,
        annotations: record.annotations.length,
        themes: record.themes.length,
      })
    if ('name' in record) return [record.name, record.description].filter(text => text !== '').join(' · ')
    return t('kind-correction')
  }
}
