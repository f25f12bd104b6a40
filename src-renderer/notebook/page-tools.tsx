import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import {
  Bold,
  Columns2,
  FileSymlink,
  Heading,
  Italic,
  Link,
  List,
  ListChecks,
  ListOrdered,
  Quote,
  Rows2,
  Table,
  Trash2,
} from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { HEADING_LEVELS } from '../../src-core/annotation/note'
import { LinkForm } from '../notes/link-form'
import { ToolButton } from '../notes/tool-button'
import { IconButton } from '../ui/button'
import { ActionMenu, MenuAction } from '../ui/menu'
import style from './notebook.module.css'
import { useNotebook } from './notebook-state'

interface PageToolsProps {
  readonly editor: Editor
  /** The page's id. */
  readonly page: string
  readonly linking: boolean
  setLinking(linking: boolean): void
}

const MARKS = [
  {
    name: 'bold',
    icon: Bold,
    keys: 'B',
    node: 'bold',
    run: (editor: Editor) => chain(editor).toggleBold().run(),
  },
  {
    name: 'italic',
    icon: Italic,
    keys: 'I',
    node: 'italic',
    run: (editor: Editor) => chain(editor).toggleItalic().run(),
  },
  {
    name: 'bullets',
    icon: List,
    keys: 'Shift+8',
    node: 'bulletList',
    run: (editor: Editor) => chain(editor).toggleBulletList().run(),
  },
  {
    name: 'numbers',
    icon: ListOrdered,
    keys: 'Shift+7',
    node: 'orderedList',
    run: (editor: Editor) => chain(editor).toggleOrderedList().run(),
  },
  {
    name: 'tasks',
    icon: ListChecks,
    keys: 'Shift+9',
    node: 'taskList',
    run: (editor: Editor) => chain(editor).toggleTaskList().run(),
  },
  {
    name: 'quote',
    icon: Quote,
    keys: 'Shift+B',
    node: 'blockquote',
    run: (editor: Editor) => chain(editor).toggleBlockquote().run(),
  },
] as const

/** The formats of a page, pressed where they hold at the cursor. */
export function PageTools({ editor, page, linking, setLinking }: PageToolsProps) {
  const { t } = useTranslation(['notebook', 'notes'])
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      ...Object.fromEntries(MARKS.map(({ name, node }) => [name, now.isActive(node)])),
      link: now.isActive('link'),
      table: now.isActive('table'),
    }),
  })
  const names = {
    bold: t('notes:bold'),
    italic: t('notes:italic'),
    bullets: t('notes:bullets'),
    numbers: t('notes:numbers'),
    tasks: t('tasks'),
    quote: t('notes:quote'),
  }
  return (
    <>
      <Toolbar aria-label={t('notes:tools')} className={style['tools'] ?? ''}>
        <Headings editor={editor} />
        {MARKS.map(({ name, icon, keys, run }) => (
          <ToolButton
            key={name}
            label={names[name]}
            icon={icon}
            keys={keys}
            isActive={(active as Record<string, boolean>)[name] === true}
            press={() => run(editor)}
          />
        ))}
        <ToolButton
          label={t('notes:link')}
          icon={Link}
          keys="K"
          isActive={active.link || linking}
          press={() => setLinking(!linking)}
        />
        <PageLinks editor={editor} page={page} />
        <TableMenu editor={editor} isIn={active.table} />
      </Toolbar>
      {linking && <LinkForm editor={editor} close={() => setLinking(false)} />}
    </>
  )
}

function Headings({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('notebook')
  return (
    <ActionMenu
      label={t('heading')}
      items={
        <>
          {HEADING_LEVELS.map(level => (
            <MenuAction
              key={level}
              label={t('heading-level', { level })}
              run={() => chain(editor).setHeading({ level }).run()}
            />
          ))}
          <MenuAction label={t('paragraph')} run={() => chain(editor).setParagraph().run()} />
        </>
      }
    >
      <IconButton icon={Heading} label={t('heading')} />
    </ActionMenu>
  )
}

/** Links to other pages. */
function PageLinks({ editor, page }: Pick<PageToolsProps, 'editor' | 'page'>) {
  const { t } = useTranslation('notebook')
  const pages = useNotebook(state => state.pages)?.filter(({ id }) => id !== page) ?? []
  if (pages.length === 0) return null
  return (
    <ActionMenu
      label={t('page-link')}
      items={pages.map(({ id, title }) => (
        <MenuAction
          key={id}
          label={title}
          run={() =>
            chain(editor)
              .insertContent([link(id, title), { type: 'text', text: ' ' }])
              .run()
          }
        />
      ))}
    >
      <IconButton icon={FileSymlink} label={t('page-link')} />
    </ActionMenu>
  )
}

function TableMenu({ editor, isIn }: { readonly editor: Editor; readonly isIn: boolean }) {
  const { t } = useTranslation('notebook')
  const insert = () => chain(editor).insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()
  if (!isIn) return <IconButton icon={Table} label={t('table')} onPress={insert} />
  return (
    <ActionMenu
      label={t('table')}
      items={
        <>
          <MenuAction icon={Rows2} label={t('row-add')} run={() => chain(editor).addRowAfter().run()} />
          <MenuAction
            icon={Columns2}
            label={t('column-add')}
            run={() => chain(editor).addColumnAfter().run()}
          />
          <MenuAction icon={Trash2} label={t('row-delete')} run={() => chain(editor).deleteRow().run()} />
          <MenuAction
            icon={Trash2}
            label={t('column-delete')}
            run={() => chain(editor).deleteColumn().run()}
          />
          <MenuAction icon={Trash2} label={t('table-delete')} run={() => chain(editor).deleteTable().run()} />
        </>
      }
    >
      <IconButton icon={Table} label={t('table')} />
    </ActionMenu>
  )
}

function chain(editor: Editor) {
  return editor.chain().focus()
}

function link(page: string, title: string) {
  return { type: 'pageLink', attrs: { page, title } }
}
