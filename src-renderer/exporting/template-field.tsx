import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../src-core/contract/errors'
import type { FaultKind } from '../../src-core/contract/file-fault'
import { askForFile } from '../host/ask-for-files'
import { base64Of } from '../host/base64-of'
import { ask, call, fail } from '../state/actions'
import { Button } from '../ui/button'
import style from './export-dialog.module.css'
import type { ExportSetup } from './use-export-choice'

type Template = ExportSetup['template']

interface TemplateFieldProps {
  readonly template: Template
  /** Hears what the template is now. */
  changed(template: Template): void
}

/** What is wrong with a file, in the words of this field. */
type Fault = 'not-word' | 'macros' | 'strict' | 'unsafe' | 'large' | 'password' | 'damaged'

const FAULTS: Partial<Record<FaultKind, Fault>> = {
  'not-word': 'not-word',
  macros: 'macros',
  strict: 'strict',
  'document-type': 'unsafe',
  larger: 'large',
  inflated: 'large',
  entries: 'large',
  depth: 'large',
  slow: 'large',
  memory: 'large',
  password: 'password',
  'cut-off': 'damaged',
  'not-xml': 'damaged',
  incomplete: 'damaged',
  empty: 'damaged',
}

/** Chooses the Word file whose looks the Word files of this project get, and says what of it is not taken over. */
export function TemplateField({ template, changed }: TemplateFieldProps) {
  const { t, i18n } = useTranslation('exporting')
  const caption = useId()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<{ name: string; fault: Fault } | null>(null)
  const take = async (file: File) => {
    setRefused(null)
    setBusy(true)
    const answer = await ask('template.keep', { name: file.name, content: await base64Of(file) })
    setBusy(false)
    if (answer.ok) changed(answer.value)
    else {
      const fault = faultOf(answer.error)
      if (fault) setRefused({ name: file.name, fault })
      else fail(answer.error)
    }
  }
  const remove = async () => {
    setRefused(null)
    if (await call('template.remove', {})) changed(null)
  }
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' })
  const leftOut = template?.leftOut.map(one => t(`template-left-${one}`)) ?? []
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need its caption within its border
    <div role="group" aria-labelledby={caption} className={style['template']}>
      <span id={caption} className={style['legend']}>
        {t('template')}
      </span>
      <p className={style['chosen']} role="status">
        {busy ? t('template-busy') : (template?.name ?? t('template-none'))}
      </p>
      <div className={style['taking']}>
        <Button isDisabled={busy} onPress={() => askForFile('.docx,.dotx', file => void take(file))}>
          {t(template ? 'template-other' : 'template-choose')}
        </Button>
        {template && (
          <Button look="plain" isDisabled={busy} onPress={() => void remove()}>
            {t('template-remove')}
          </Button>
        )}
      </div>
      {refused && (
        <p role="alert" className={style['whose']}>
          {t('template-refused', { name: refused.name, reason: t(`template-fault-${refused.fault}`) })}
        </p>
      )}
      <p className={style['losses']}>
        {leftOut.length > 0 ? t('template-left-out', { list: list.format(leftOut) }) : t('template-about')}
      </p>
    </div>
  )
}

function faultOf({ fault }: Failure): Fault | null {
  return (fault && FAULTS[fault.kind]) ?? null
}
