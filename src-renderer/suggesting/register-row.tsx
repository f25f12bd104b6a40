import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CallInput } from '../../src-core/contract/calls'
import type { Registered } from '../../src-core/contract/suggesting/suggesting-calls'
import { COMMITMENT_STATES } from '../../src-core/suggesting/promises/commitment'
import { formatDate } from '../i18n/format-date'
import { useLanguage } from '../i18n/use-language'
import { goToAnnotation } from '../open-card/go-to-annotation'
import { KeptField } from '../reviewing/kept-field'
import { call, openDocument, showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { CheckField, SelectField, TextField } from '../ui/field'
import style from './suggesting.module.css'

/** Takes a commitment out; the focus goes to the next one, or the one before. */
async function takeOut(id: string, button: Element): Promise<void> {
  const row = button.closest('li')
  const other = row?.nextElementSibling ?? row?.previousElementSibling
  if (await call('commitment.delete', { ids: [id] })) other?.querySelector('button')?.focus()
}

type Changes = Omit<CallInput<'commitment.update'>, 'id' | 'before'>

/** A commitment with its passage; what it says can be changed in its place. */
export function RegisterRow({ row }: { readonly row: Registered }) {
  const { t } = useTranslation('suggesting')
  const language = useLanguage()
  const readOnly = useApp(state => state.project.readOnly !== null)
  const [isOpen, setOpen] = useState(false)
  const { commitment, status, words, citation, mayKeep } = row
  const { id, until, isAbout, by, to, what, remark, state, keptIn } = commitment
  const change = async (changes: Changes) => (await call('commitment.update', { id, ...changes })) !== null
  const keeping = useApp(appState => appState.project.documents.find(one => one.id === keptIn)?.title)
  const day =
    until === null
      ? t('undated')
      : `${isAbout ? `${t('about')} ` : ''}${formatDate(until, language, 'medium')}`
  return (
    <li className={style['row']} data-status={status}>
      <div className={style['day']}>
        <strong>{day}</strong>
        <span className={style['status']}>{t(`state-${status}`)}</span>
      </div>
      <div className={style['what']}>
        {(by !== '' || to !== '') && (
          <p className={style['quiet']}>{[by, to].filter(name => name !== '').join(' → ')}</p>
        )}
        {what !== '' && <p>{what}</p>}
        <p className={style['words']}>“{words}”</p>
        <p className={style['quiet']}>{citation}</p>
        {remark !== '' && <p>{remark}</p>}
        {keeping !== undefined && <p>{t('kept-in', { title: keeping })}</p>}
        {mayKeep.map(paper => (
          <div key={paper.documentId} className={style['may-keep']}>
            <p>
              {t('may-keep', {
                title: paper.title,
                day: formatDate(paper.date, language, 'medium'),
                percent: Math.round(paper.certainty * 100),
              })}
            </p>
            <Button
              look="plain"
              aria-label={`${t('open-paper')}: ${paper.title}`}
              onPress={() => {
                showDialog(null)
                void openDocument(paper.documentId)
              }}
            >
              {t('open-paper')}
            </Button>
            <Button
              look="plain"
              isDisabled={readOnly}
              aria-label={`${t('it-keeps')}: ${paper.title}`}
              onPress={() => void change({ state: 'kept', keptIn: paper.documentId })}
            >
              {t('it-keeps')}
            </Button>
          </div>
        ))}
        <div className={style['ways']}>
          <Button
            look="plain"
            onPress={() => {
              showDialog(null)
              void goToAnnotation(commitment.documentId, commitment.annotation)
            }}
          >
            {t('go-there')}
          </Button>
          <Button look="plain" isDisabled={readOnly} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {t(isOpen ? 'done' : 'change')}
          </Button>
          <Button look="danger" isDisabled={readOnly} onPress={({ target }) => void takeOut(id, target)}>
            {t('take-out')}
          </Button>
        </div>
        {isOpen && (
          <div className={style['fields']}>
            <SelectField
              label={t('state')}
              value={state}
              options={COMMITMENT_STATES.map(value => ({ value, label: t(`state-${value}`) }))}
              change={value => void change({ state: value, ...(value !== 'kept' && { keptIn: null }) })}
            />
            <TextField
              label={t('day')}
              type="date"
              value={until ?? ''}
              change={value => void change({ until: value === '' ? null : value, isAbout: false })}
            />
            <CheckField
              label={t('is-about')}
              checked={isAbout}
              change={checked => void change({ isAbout: checked })}
            />
            <KeptField label={t('by')} value={by} keep={value => change({ by: value })} />
            <KeptField label={t('to')} value={to} keep={value => change({ to: value })} />
            <KeptField label={t('what')} value={what} keep={value => change({ what: value })} />
            <KeptField label={t('remark')} value={remark} keep={value => change({ remark: value })} />
          </div>
        )}
      </div>
    </li>
  )
}
