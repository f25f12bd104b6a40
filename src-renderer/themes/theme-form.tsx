import { Combine, ListChecks, Split, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Switch } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Theme } from '../../src-core/codebook/model'
import { possibleParents } from '../../src-core/codebook/possible-parents'
import { ThemeNotes } from '../placed-notes/theme-notes'
import { call, showDialog, tellDone } from '../state/actions'
import { settlePendingWork } from '../state/pending-work'
import { useApp } from '../state/store'
import { lookFor } from '../suggesting/sought'
import { ThemeExamples } from '../theme-examples/theme-examples'
import { GroupsOfTheme } from '../theme-groups/groups-of-theme'
import { Button } from '../ui/button'
import { SelectField } from '../ui/field'
import { ColourField } from './colour-field'
import { SplitForm } from './split-form'
import { dropThemeDrafts } from './theme-drafts'
import style from './theme-form.module.css'
import { ThemeTextField } from './theme-text-field'

interface ThemeFormProps {
  readonly theme: Theme
  /** How many annotations of the project have it. */
  readonly uses: number
  readonly readOnly: boolean
  /** Goes to another theme, or to none. */
  go(id: string | null): void
}

/** A theme's content, kept as it is changed. */
export function ThemeForm({ theme, uses, readOnly, go }: ThemeFormProps) {
  const { t } = useTranslation(['themes', 'codebook'])
  const all = useApp(state => state.themes)
  const { id } = theme
  const change = (content: Partial<Pick<Theme, 'colour' | 'parent' | 'archived'>>) =>
    void call('theme.update', { id, ...content })
  const parents = possibleParents([...all.values()], id)
  return (
    <fieldset className={style['form']} disabled={readOnly}>
      <legend className="visually-hidden">{theme.name}</legend>
      <div className={style['row']}>
        <ThemeTextField label={t('name')} theme={theme} field="name" />
        <ThemeTextField label={t('key')} theme={theme} field="key" narrow />
      </div>
      <ColourField value={theme.colour} change={colour => change({ colour })} />
      <SelectField
        label={t('parent')}
        value={theme.parent ?? ''}
        options={[
          { value: '', label: t('no-parent') },
          ...parents.map(({ theme: one, depth }) => ({
            value: one.id,
            label: `${'\u2003'.repeat(depth)}${one.name}`,
          })),
        ]}
        change={parent => change({ parent: parent || null })}
      />
      <ThemeTextField label={t('description')} theme={theme} field="description" lines />
      <ThemeTextField label={t('codebook:memo')} theme={theme} field="memo" lines />
      <ThemeExamples theme={theme} readOnly={readOnly} />
      <ThemeTextField label={t('terms')} theme={theme} field="terms" lines />
      <Switch
        className={style['switch'] ?? ''}
        isSelected={theme.archived === true}
        isDisabled={readOnly}
        onChange={archived => change({ archived })}
      >
        <span className={style['track']} aria-hidden />
        {t('codebook:archive')}
      </Switch>
      <GroupsOfTheme theme={id} readOnly={readOnly} />
      <ThemeNotes theme={id} />
      {!readOnly && (
        <div className={style['row']}>
          <Button onPress={() => void suggestFor(id)}>
            <ListChecks size={14} aria-hidden />
            {t('suggest')}
          </Button>
        </div>
      )}
      {!readOnly && <Endings theme={theme} uses={uses} go={go} />}
    </fieldset>
  )
}

/** Looks for passages with the terms that were just typed. */
async function suggestFor(theme: string): Promise<void> {
  await settlePendingWork()
  lookFor({ by: `theme:${theme}` })
  showDialog('suggestions')
}

/** Scrolls to what is asked, which opens below the buttons at the end of the form. */
function showAsked(asked: HTMLElement | null): void {
  asked?.scrollIntoView({ block: 'nearest' })
}

function Endings({ theme, uses, go }: Omit<ThemeFormProps, 'readOnly'>) {
  const { t } = useTranslation(['themes', 'codebook'])
  const all = useApp(state => state.themes)
  const [doing, setDoing] = useState<'merge' | 'split' | 'delete' | null>(null)
  const others = possibleParents([...all.values()], '').filter(({ theme: one }) => one.id !== theme.id)
  const [into, setInto] = useState('')
  const finish = (next: string | null) => {
    dropThemeDrafts(theme.id)
    go(next)
    tellDone()
  }
  const merge = async () => {
    await settlePendingWork()
    if (await call('theme.merge', { from: theme.id, into })) finish(into)
  }
  const remove = async () => {
    await settlePendingWork()
    if (await call('theme.delete', { id: theme.id })) finish(null)
  }
  return (
    <div className={style['endings']}>
      <div className={style['buttons']}>
        <Button
          aria-expanded={doing === 'merge'}
          isDisabled={others.length === 0}
          onPress={() => setDoing(doing === 'merge' ? null : 'merge')}
        >
          <Combine size={14} aria-hidden /> {t('merge')}
        </Button>
        <Button
          aria-expanded={doing === 'split'}
          isDisabled={uses === 0}
          onPress={() => setDoing(doing === 'split' ? null : 'split')}
        >
          <Split size={14} aria-hidden /> {t('codebook:split')}
        </Button>
        <Button
          look="danger"
          aria-expanded={doing === 'delete'}
          onPress={() => setDoing(doing === 'delete' ? null : 'delete')}
        >
          <Trash2 size={14} aria-hidden /> {t('delete')}
        </Button>
      </div>
      {doing !== null && (
        <div key={doing} ref={showAsked}>
          {doing === 'merge' && (
            <div className={style['ask']}>
              <SelectField
                label={t('merge-into')}
                value={into}
                options={[
                  { value: '', label: t('merge-choose') },
                  ...others.map(({ theme: one }) => ({ value: one.id, label: one.name })),
                ]}
                change={setInto}
              />
              <p>{t('merge-what', { count: uses, name: theme.name })}</p>
              <Button look="primary" isDisabled={into === ''} onPress={() => void merge()}>
                {t('merge')}
              </Button>
            </div>
          )}
          {doing === 'split' && <SplitForm theme={theme} done={finish} />}
          {doing === 'delete' && (
            <div className={style['ask']} role="alert">
              <p>{t('delete-what', { count: uses })}</p>
              <Button look="danger" onPress={() => void remove()}>
                {t('delete-now', { name: theme.name })}
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  )
}
