import { ChevronsUpDown, FolderOpen, FolderPlus } from 'lucide-react'
import { useState } from 'react'
import { Button as AriaButton, Header, MenuSection, Separator } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CallOutput } from '../../src-core/contract/calls'
import { call, changeProjectBy, showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { ActionMenu, MenuAction, menuStyle } from '../ui/menu'
import style from './project-menu.module.css'

/** The open project's name; it opens the recent projects, a new one, or a folder where the host can ask for one. */
export function ProjectMenu() {
  const { t } = useTranslation('library')
  const name = useApp(state => state.project.name)
  const canChoose = useApp(state => state.start?.abilities.openDialog ?? false)
  const [recent, setRecent] = useState<CallOutput<'project.recent'>>([])
  const others = recent.filter(({ open }) => !open)
  return (
    <ActionMenu
      label={t('projects')}
      opened={() => void call('project.recent', {}).then(projects => setRecent(projects ?? []))}
      items={
        <>
          {others.length > 0 && (
            <MenuSection>
              <Header className={menuStyle['heading'] ?? ''}>{t('recent')}</Header>
              {others.map(project => (
                <MenuAction
                  key={project.id}
                  label={project.name}
                  run={() => void changeProjectBy('project.open', { id: project.id })}
                />
              ))}
            </MenuSection>
          )}
          {others.length > 0 && <Separator className={menuStyle['separator'] ?? ''} />}
          <MenuAction icon={FolderPlus} label={t('new-project')} run={() => showDialog('new-project')} />
          {canChoose && (
            <MenuAction
              icon={FolderOpen}
              label={t('open-folder')}
              run={() => void changeProjectBy('project.choose', {})}
            />
          )}
        </>
      }
    >
      <AriaButton className={style['button'] ?? ''} aria-label={`${t('project')}: ${name}`}>
        <span>{name}</span>
        <ChevronsUpDown size={14} aria-hidden />
      </AriaButton>
    </ActionMenu>
  )
}
