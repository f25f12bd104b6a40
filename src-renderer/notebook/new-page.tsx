import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PageTemplate, pageTemplates } from '../../src-core/notebook/page-templates'
import { EVERYTHING } from '../../src-core/query/filter'
import { useLanguage } from '../i18n/use-language'
import { call } from '../state/actions'
import { newId } from '../state/outbox'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { ChoiceField, SelectField, TextField } from '../ui/field'
import style from './notebook.module.css'
import { openPage } from './open-page'

type Scope = 'this' | 'all'

/** Makes a page: empty, or filled by a template from the passages that are marked. */
export function NewPage({ done }: { done(): void }) {
  const { t } = useTranslation('notebook')
  const language = useLanguage()
  const document = useApp(state => state.document)
  const filter = useApp(state => state.filter)
  const isFiltered =
    filter.themes.length > 0 || filter.untagged || filter.parties.length > 0 || filter.text.trim() !== ''
  const [title, setTitle] = useState('')
  const [template, setTemplate] = useState<PageTemplate | 'none'>('none')
  const [scope, setScope] = useState<Scope>(document ? 'this' : 'all')
  const [filtered, setFiltered] = useState<'yes' | 'no'>(isFiltered ? 'yes' : 'no')
  const [busy, setBusy] = useState(false)
  const named = title.trim() || (template === 'none' ? '' : t(`template-${template}`))
  const make = async (event: FormEvent) => {
    event.preventDefault()
    if (named === '' || busy) return
    setBusy(true)
    const documentId = scope === 'this' ? (document?.id ?? null) : null
    const page = await call('notebook.create', {
      id: newId('nbp'),
      title: named,
      ...(template !== 'none' && {
        fill: { template, filter: filtered === 'yes' ? filter : EVERYTHING, documentId, language },
      }),
    })
    setBusy(false)
    if (!page) return
    done()
    await openPage(page.id)
  }
  return (
    <form className={style['new']} onSubmit={event => void make(event)}>
      <TextField label={t('page-title')} value={title} placeholder={named} autoFocus change={setTitle} />
      <SelectField<PageTemplate | 'none'>
        label={t('template')}
        value={template}
        options={[
          { value: 'none', label: t('template-none') },
          ...pageTemplates.map(value => ({ value, label: t(`template-${value}`) })),
        ]}
        change={setTemplate}
      />
      {template !== 'none' && (
        <>
          <p className={style['told']}>{t(`template-${template}-what`)}</p>
          {document && (
            <ChoiceField<Scope>
              label={t('scope')}
              value={scope}
              options={[
                { value: 'this', label: t('scope-this') },
                { value: 'all', label: t('scope-all') },
              ]}
              change={setScope}
            />
          )}
          {isFiltered && (
            <ChoiceField<'yes' | 'no'>
              label={t('filtered')}
              value={filtered}
              options={[
                { value: 'yes', label: t('filtered-yes') },
                { value: 'no', label: t('filtered-no') },
              ]}
              change={setFiltered}
            />
          )}
        </>
      )}
      <div className={style['buttons']}>
        <Button onPress={done}>{t('cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={named === '' || busy}>
          {t('make')}
        </Button>
      </div>
    </form>
  )
}
