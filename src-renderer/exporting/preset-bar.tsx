import { BookmarkPlus, Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../state/actions'
import { Button, IconButton } from '../ui/button'
import { SelectField, TextField } from '../ui/field'
import { keyOf } from '../ui/key-of'
import style from './export-dialog.module.css'
import { type Choice, type ExportSetup, settleChoice } from './use-export-choice'

interface PresetBarProps {
  readonly setup: ExportSetup
  readonly choice: Choice
  choose(choice: Choice): void
  setPresets(presets: ExportSetup['presets']): void
}

/** Chooses a preset, gives what is chosen a name, and renames and removes presets. */
export function PresetBar({ setup, choice, choose, setPresets }: PresetBarProps) {
  const { t } = useTranslation('exporting')
  const [naming, setNaming] = useState<'make' | 'rename' | null>(null)
  const { presets, styles } = setup
  const settled = presets.map(preset => ({ ...preset, choice: settleChoice(preset.choice, styles) }))
  const current = settled.find(preset => isSame(preset.choice, choice))
  const bar = useRef<HTMLDivElement>(null)
  /** What had the keyboard goes, so that it goes on at what there is to choose from. */
  const goOn = () => {
    setNaming(null)
    bar.current?.querySelector('select')?.focus()
  }
  const take = async (made: Promise<{ presets: ExportSetup['presets'] } | null>) => {
    const changed = await made
    if (!changed) return
    setPresets(changed.presets)
    goOn()
  }
  return (
    <div ref={bar} className={style['presets']}>
      <div className={style['preset']}>
        <SelectField
          label={t('preset')}
          value={current?.name ?? ''}
          options={[
            { value: '', label: t('no-preset') },
            ...presets.map(({ name }) => ({ value: name, label: name })),
          ]}
          change={name => {
            const preset = settled.find(one => one.name === name)
            if (preset) choose(preset.choice)
          }}
        />
        <IconButton
          icon={BookmarkPlus}
          label={t('preset-make')}
          isDisabled={current !== undefined}
          onPress={() => setNaming('make')}
        />
        <IconButton
          icon={Pencil}
          label={t('preset-rename')}
          isDisabled={current === undefined}
          onPress={() => setNaming('rename')}
        />
        <IconButton
          icon={Trash2}
          label={t('preset-remove')}
          isDisabled={current === undefined}
          onPress={() => current && void take(call('preset.remove', { name: current.name }))}
        />
      </div>
      {naming && (
        <PresetName
          key={naming}
          first={naming === 'rename' ? (current?.name ?? '') : ''}
          taken={presets.map(({ name }) => name)}
          mayReplace={naming === 'make'}
          cancel={goOn}
          settle={name =>
            void take(
              naming === 'make'
                ? call('preset.save', { name, choice })
                : call('preset.rename', { from: current?.name ?? '', to: name }),
            )
          }
        />
      )}
    </div>
  )
}

interface PresetNameProps {
  readonly first: string
  readonly taken: readonly string[]
  readonly mayReplace: boolean
  cancel(): void
  settle(name: string): void
}

function PresetName({ first, taken, mayReplace, cancel, settle }: PresetNameProps) {
  const { t } = useTranslation('exporting')
  const [name, setName] = useState(first)
  const plain = name.trim()
  const isTaken = plain !== first && taken.includes(plain)
  const isRefused = plain === '' || plain.length > 80 || (isTaken && !mayReplace)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isRefused) settle(plain)
  }
  const pressed = (event: KeyboardEvent) => {
    if (keyOf(event.nativeEvent) !== 'Escape') return
    // It leaves the name alone, and the dialog open.
    event.stopPropagation()
    cancel()
  }
  return (
    <form className={style['naming']} onSubmit={submit} onKeyDown={pressed}>
      <TextField
        label={t('preset-name')}
        value={name}
        autoFocus
        problem={isTaken ? t(mayReplace ? 'preset-taken' : 'preset-other') : null}
        change={setName}
      />
      <div className={style['buttons']}>
        <Button onPress={cancel}>{t('preset-cancel')}</Button>
        <Button type="submit" isDisabled={isRefused}>
          {t('preset-settle')}
        </Button>
      </div>
    </form>
  )
}

function isSame(one: Choice, other: Choice): boolean {
  return (Object.keys(one) as (keyof Choice)[]).every(key => one[key] === other[key])
}
