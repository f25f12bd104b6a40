import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { StructuredDocument } from '../../src-core/document/model'
import { showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import { changedDetails, type TypedDetails, typedDetails } from './changed-details'
import style from './details-dialog.module.css'
import { makeCorrection } from './make-correction'

/** Sets right what the open paper is known by; the text stays. */
export function DetailsDialog() {
  const document = useApp(state => state.document)
  return document && <Details document={document} />
}

function Details({ document }: { readonly document: StructuredDocument }) {
  const { t } = useTranslation(['reviewing', 'app'])
  const [typed, setTyped] = useState(() => typedDetails(document))
  const [isUnknown, setUnknown] = useState(false)
  const field = (key: keyof TypedDetails) => ({
    label: t(`reviewing:field-${key}`),
    value: typed[key],
    change: (value: string) => {
      setUnknown(false)
      setTyped(before => ({ ...before, [key]: value }))
    },
  })
  const keep = async () => {
    const change = changedDetails(document, typed)
    if (change === 'unknown-number') return setUnknown(true)
    if (change === null || (await makeCorrection(document, change))) showDialog(null)
  }
  return (
    <Dialog title={t('reviewing:details-title')} close={() => showDialog(null)}>
      <form
        className={style['form']}
        onSubmit={event => {
          event.preventDefault()
          void keep()
        }}
      >
        <p>{t('reviewing:details-what')}</p>
        <TextField {...field('title')} lines autoFocus />
        <div className={style['row']}>
          <TextField {...field('date')} type="date" />
          <TextField
            {...field('number')}
            placeholder={t('reviewing:field-number-hint')}
            problem={isUnknown ? t('reviewing:number-unknown') : null}
          />
        </div>
        <TextField {...field('committee')} />
        <TextField {...field('askedBy')} lines />
        <TextField {...field('answeredBy')} lines />
        <div className={style['buttons']}>
          <Button onPress={() => showDialog(null)}>{t('app:cancel')}</Button>
          <Button type="submit" look="primary" isDisabled={typed.title.trim() === ''}>
            {t('reviewing:keep-details')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
