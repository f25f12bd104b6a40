import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { Columns2, Rows2, Table, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/button'
import { ActionMenu, MenuAction } from '../ui/menu'

/** Puts a table into what is written; inside of one, changes its rows and columns. */
export function TableMenu({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('notes')
  const isIn = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') })
  const chain = () => editor.chain().focus()
  const insert = () => chain().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
  if (!isIn) return <IconButton icon={Table} label={t('table')} onPress={insert} />
  return (
    <ActionMenu
      label={t('table')}
      items={
        <>
          <MenuAction icon={Rows2} label={t('row-add')} run={() => chain().addRowAfter().run()} />
          <MenuAction icon={Columns2} label={t('column-add')} run={() => chain().addColumnAfter().run()} />
          <MenuAction icon={Trash2} label={t('row-delete')} run={() => chain().deleteRow().run()} />
          <MenuAction icon={Trash2} label={t('column-delete')} run={() => chain().deleteColumn().run()} />
          <MenuAction icon={Trash2} label={t('table-delete')} run={() => chain().deleteTable().run()} />
        </>
      }
    >
      <IconButton icon={Table} label={t('table')} />
    </ActionMenu>
  )
}
