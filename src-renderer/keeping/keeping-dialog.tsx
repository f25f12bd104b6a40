import { useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { showDialog } from '../state/actions'
import { Dialog } from '../ui/dialog'
import { BackupsTab } from './backups-tab'
import { HistoryTab } from './history-tab'
import style from './keeping.module.css'
import { TrashTab } from './trash-tab'

const TABS = ['history', 'trash', 'backups'] as const
const PANELS = { history: HistoryTab, trash: TrashTab, backups: BackupsTab }

/** What was done, what was deleted and what is kept elsewhere, each with the way back. */
export function KeepingDialog() {
  const { t } = useTranslation('keeping')
  const [said, say] = useState('')
  return (
    <Dialog title={t('title')} wide close={() => showDialog(null)}>
      <Tabs onSelectionChange={() => say('')}>
        <TabList aria-label={t('title')} className={style['tabs'] ?? ''}>
          {TABS.map(tab => (
            <Tab key={tab} id={tab} className={style['tab'] ?? ''}>
              {t(tab)}
            </Tab>
          ))}
        </TabList>
        <p role="status" className={style['said']}>
          {said}
        </p>
        {TABS.map(tab => {
          const Panel = PANELS[tab]
          return (
            <TabPanel key={tab} id={tab} className={style['panel'] ?? ''}>
              <Panel say={say} />
            </TabPanel>
          )
        })}
      </Tabs>
    </Dialog>
  )
}
