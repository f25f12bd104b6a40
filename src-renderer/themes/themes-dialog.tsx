import { useEffect, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ListAndForm } from '../list-and-form/list-and-form'
import { NewByName } from '../list-and-form/new-by-name'
import { useIsGone } from '../list-and-form/use-is-gone'
import { ask, showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { useFailureWords } from '../state/use-failure-words'
import { useThemeTree } from '../state/use-theme-order'
import { GroupsPanel } from '../theme-groups/groups-panel'
import { Dialog } from '../ui/dialog'
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
  const isGone = useIsGone(chosen, theme !== undefined)
  const words = useFailureWords()
  const make = async (name: string) => {
    const answer = await ask('theme.create', { name })
    if (!answer.ok) return words(answer.error)
    setChosen(answer.value.id)
    return null
  }
  return (
    <ListAndForm
      list={
        <>
          <LostThemeTexts />
          {!readOnly && <NewByName label={t('new')} add={t('add')} make={make} />}
          <CodebookBar isEmpty={tree.length === 0} readOnly={readOnly} />
          <ThemeList counts={counts} chosen={chosen} choose={setChosen} />
        </>
      }
      form={
        theme && (
          <ThemeForm
            key={theme.id}
            theme={theme}
            uses={counts.get(theme.id) ?? 0}
            readOnly={readOnly}
            go={setChosen}
          />
        )
      }
      hint={t(isGone ? 'gone' : tree.length > 0 ? 'choose' : 'empty-what')}
    />
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
