import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Theme } from '../../src-core/codebook/model'
import { type ThemeText, themeTextOf } from '../../src-core/codebook/theme-text'
import { useApp } from '../state/store'
import { useFailureWords } from '../state/use-failure-words'
import { Button } from '../ui/button'
import { FieldProblem } from '../ui/field-problem'
import { keyOf } from '../ui/key-of'
import { type ThemeDraft, themeDraftKey, themeDrafts } from './theme-drafts'
import style from './theme-form.module.css'

interface ThemeTextFieldProps {
  readonly label: string
  readonly theme: Theme
  readonly field: ThemeText['field']
  readonly lines?: boolean
  readonly narrow?: boolean
}

/** A field of a theme, kept as one types; what one sitting in the field changes is one step to undo. */
export function ThemeTextField({ label, theme, field, lines = false, narrow = false }: ThemeTextFieldProps) {
  const id = useId()
  const key = themeDraftKey(theme.id, field)
  const draft = themeDrafts.use(drafts => drafts.get(key))
  const project = useApp(state => state.project.id)
  const sitting = useRef('')
  // Also when the field goes because another theme was chosen or the dialog closed.
  useEffect(() => () => void themeDrafts.leave(key), [key])
  const words = useFailureWords()
  const problem = draft?.failure ? words(draft.failure) : null
  const common = {
    id,
    className: style['input'],
    value: draft ? draft.typed.text : themeTextOf(theme, field).text,
    'aria-invalid': problem !== null || undefined,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onFocus: () => {
      sitting.current = crypto.randomUUID()
    },
    onBlur: () => leave(key, draft),
    onChange: (event: { target: { value: string } }) =>
      themeDrafts.type(key, { theme, field, project }, { field, text: event.target.value }, sitting.current),
    onKeyDown: (event: React.KeyboardEvent) => {
      if (!lines && keyOf(event.nativeEvent) === 'Enter') void themeDrafts.handIn(key)
    },
  }
  return (
    <div className={style['field']} data-narrow={narrow || undefined}>
      <label htmlFor={id}>{label}</label>
      {lines ? <textarea rows={4} {...common} /> : <input type="text" spellCheck={false} {...common} />}
      {problem !== null && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      {draft?.state === 'elsewhere' && <Elsewhere draft={draft} theme={theme} />}
    </div>
  )
}

/** A name that was emptied and left is none that anybody wants kept: the kept one comes back. */
function leave(key: string, draft: ThemeDraft | undefined): void {
  if (draft?.failure?.fields?.some(({ rule }) => rule === 'required')) themeDrafts.drop(key)
  else void themeDrafts.leave(key)
}

function Elsewhere({ draft, theme }: { readonly draft: ThemeDraft; readonly theme: Theme }) {
  const { t } = useTranslation('themes')
  const { field } = draft.subject
  const key = themeDraftKey(theme.id, field)
  return (
    <div className={style['ask']} role="alert">
      <p>{t('elsewhere')}</p>
      <blockquote className={style['quoted']}>
        {themeTextOf(theme, field).text || t('elsewhere-empty')}
      </blockquote>
      <div className={style['buttons']}>
        <Button look="primary" onPress={() => themeDrafts.keepMine(key, draft.typed)}>
          {t('keep-mine')}
        </Button>
        <Button onPress={() => themeDrafts.drop(key)}>{t('keep-theirs')}</Button>
      </div>
    </div>
  )
}
