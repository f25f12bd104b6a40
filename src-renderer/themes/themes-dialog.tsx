import { Plus } from 'lucide-react'
import { type FormEvent, useEffect, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../src-core/contract/errors'
import { ask, showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { useFailureWords } from '../state/use-failure-words'
import { useThemeTree } from '../state/use-theme-order'
import { GroupsPanel } from '../theme-groups/groups-panel'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { TextField } from '../ui/field'
import { CodebookBar } from './codebook-bar'
import { LostThemeTexts } from './lost-theme-texts'
import { ThemeForm } from './theme-form'
import { ThemeList } from './theme-list'
import style from './themes-dialog.module.css'

/** The codebook: its themes, and the groups they are in. */
export function ThemesDialog() {
  const { t } = useTranslation(['themes', 'groups'])
  return (
    <Dialog title={t('manage')} wide close={() => showDialog(null)}>
      <Tabs>
        <TabList aria-label={t('manage')} className={style['tabs'] ?? ''}>
          <Tab id="themes" className={style['tab'] ?? ''}>
            {t('manage')}
          </Tab>
          <Tab id="groups" className={style['tab'] ?? ''}>
            {t('groups:groups')}
          </Tab>
        </TabList>
        <TabPanel id="themes">
          <ThemesPanel />
        </TabPanel>
        <TabPanel id="groups">
          <GroupsPanel />
        </TabPanel>
      </Tabs>
    </Dialog>
  )
}

/** Every theme in its place with its uses, and the chosen one to change. */
function ThemesPanel() {
  const { t } = useTranslation('themes')
  const tree = useThemeTree()
  const readOnly = useApp(state => state.project.readOnly !== null)
  const counts = useCounts()
  const [chosen, setChosen] = useState<string | null>(null)
  const theme = useApp(state => (chosen === null ? undefined : state.themes.get(chosen)))
  return (
    <div className={style['themes']}>
      <div className={style['side']}>
        <LostThemeTexts />
        {!readOnly && <NewTheme made={setChosen} />}
        <CodebookBar isEmpty={tree.length === 0} readOnly={readOnly} />
        <ThemeList counts={counts} chosen={chosen} choose={setChosen} />
      </div>
      {theme ? (
        <ThemeForm
          key={theme.id}
          theme={theme}
          uses={counts.get(theme.id) ?? 0}
          readOnly={readOnly}
          go={setChosen}
        />
      ) : (
        <p className={style['choose']}>{tree.length > 0 ? t('choose') : t('empty-what')}</p>
      )}
    </div>
  )
}

function NewTheme({ made }: { made(id: string): void }) {
  const { t } = useTranslation('themes')
  const [name, setName] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const words = useFailureWords()
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const answer = await ask('theme.create', { name: name.trim() })
    setFailure(answer.ok ? null : answer.error)
    if (!answer.ok) return
    setName('')
    made(answer.value.id)
  }
  return (
    <form className={style['new']} onSubmit={event => void add(event)}>
      <TextField
        label={t('new')}
        hideLabel
        value={name}
        placeholder={t('new')}
        problem={failure && words(failure)}
        change={typed => {
          setName(typed)
          setFailure(null)
        }}
      />
      <Button type="submit" aria-label={t('add')} isDisabled={name.trim() === ''}>
        <Plus size={16} aria-hidden />
      </Button>
    </form>
  )
}

/** Uses in the whole project, counted anew whenever something changed. */
function useCounts(): ReadonlyMap<string, number> {
  const history = useApp(state => state.history)
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change shows in the history
  useEffect(() => {
    let isLatest = true
    void ask('theme.counts', {}).then(answer => {
      if (isLatest && answer.ok) setCounts(new Map(answer.value))
    })
    return () => {
      isLatest = false
    }
  }, [history])
  return counts
}
