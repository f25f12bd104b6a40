import { ClipboardPaste, Files, Folder, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { runCommand } from '../state/commands'
import { useApp } from '../state/store'
import { IconButton } from '../ui/button'
import { ActionMenu, MenuAction } from '../ui/menu'

/** The button that adds papers: files, a folder of them, or pasted text. */
export function AddDocument() {
  const { t } = useTranslation('importing')
  const readOnly = useApp(state => state.project.readOnly !== null)
  return (
    <ActionMenu
      label={t('add')}
      items={
        <>
          <MenuAction icon={Files} label={t('add-files')} run={() => runCommand('import')} />
          <MenuAction icon={Folder} label={t('add-folder')} run={() => runCommand('import-folder')} />
          <MenuAction icon={ClipboardPaste} label={t('add-text')} run={() => runCommand('paste-text')} />
        </>
      }
    >
      <IconButton icon={Plus} label={t('add')} isDisabled={readOnly} />
    </ActionMenu>
  )
}
