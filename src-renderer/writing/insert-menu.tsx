import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { Columns2, Plus, Rows2, Superscript, Table, Trash2 } from 'lucide-react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { ActionMenu, MenuAction } from '../ui/menu'
import { choose } from './footnote-node'
import style from './writing.module.css'

/** Where there is room for one button: puts a table or a footnote into what is written; inside of a table, changes that too. */
export function InsertMenu({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('notes')
  const isIn = useEditorState({ editor, selector: ({ editor: now }) => now.isActive('table') })
  const chain = () => editor.chain().focus()
  const footnote = () => {
    const at = editor.state.selection.to
    editor.commands.insertContentAt(at, { type: 'footnote' })
    choose(editor.view.dom, at)
  }
  return (
    <ActionMenu
      label={t('insert')}
      items={
        <>
          <MenuAction icon={Superscript} label={t('footnote')} run={footnote} />
          {isIn ? (
            <>
              <MenuAction icon={Rows2} label={t('row-add')} run={() => chain().addRowAfter().run()} />
              <MenuAction
                icon={Columns2}
                label={t('column-add')}
                run={() => chain().addColumnAfter().run()}
              />
              <MenuAction icon={Trash2} label={t('row-delete')} run={() => chain().deleteRow().run()} />
              <MenuAction icon={Trash2} label={t('column-delete')} run={() => chain().deleteColumn().run()} />
              <MenuAction icon={Trash2} label={t('table-delete')} run={() => chain().deleteTable().run()} />
            </>
          ) : (
            <MenuAction
              icon={Table}
              label={t('table')}
              run={() => chain().insertTable({ rows: 3, cols: 2, withHeaderRow: true }).run()}
            />
          )}
        </>
      }
    >
      <AriaButton aria-label={t('insert')} className={style['tool'] ?? ''}>
        <Plus size={14} aria-hidden />
      </AriaButton>
    </ActionMenu>
  )
}
