import {
  ArchiveRestore,
  ChevronsUpDown,
  Copy,
  Folder,
  FolderOpen,
  FolderPlus,
  NotebookPen,
  Pencil,
  Trash2,
} from 'lucide-react'
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
  const canShow = useApp(state => state.start?.abilities.showFile ?? false)
  const readOnly = useApp(state => state.project.readOnly !== null)
  const [recent, setRecent] = useState<CallOutput<'project.recent'>>([])
  const [trashed, setTrashed] = useState<CallOutput<'project.trashed'>>([])
  const others = recent.filter(({ open }) => !open)
  return (
    <ActionMenu
      label={t('projects')}
      opened={() => {
        void call('project.recent', {}).then(projects => setRecent(projects ?? []))
        void call('project.trashed', {}).then(projects => setTrashed(projects ?? []))
      }}
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
          <Separator className={menuStyle['separator'] ?? ''} />
          <MenuSection>
            <Header className={menuStyle['heading'] ?? ''}>{t('this-project')}</Header>
            {!readOnly && (
              <MenuAction
                icon={Pencil}
                label={t('rename-project')}
                run={() => showDialog('rename-project')}
              />
            )}
            <MenuAction
              icon={NotebookPen}
              label={t('project-notes')}
              run={() => showDialog('project-notes')}
            />
            <MenuAction
              icon={Copy}
              label={t('duplicate-project')}
              run={() => showDialog('duplicate-project')}
            />
            {canShow && (
              <MenuAction icon={Folder} label={t('show-project')} run={() => void call('project.show', {})} />
            )}
            {!readOnly && (
              <MenuAction
                icon={Trash2}
                label={t('delete-project-menu')}
                run={() => showDialog('delete-project')}
              />
            )}
          </MenuSection>
          {trashed.length > 0 && <Separator className={menuStyle['separator'] ?? ''} />}
          {trashed.length > 0 && (
            <MenuSection>
              <Header className={menuStyle['heading'] ?? ''}>{t('trashed-projects')}</Header>
              {trashed.map(project => (
                <MenuAction
                  key={project.id}
                  icon={ArchiveRestore}
                  label={t('restore-project', { name: project.name })}
                  run={() => void changeProjectBy('project.restore', { id: project.id })}
                />
              ))}
            </MenuSection>
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
