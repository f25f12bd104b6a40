import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { Bold, Italic, Link, List, ListOrdered, type LucideIcon, Quote, Strikethrough } from 'lucide-react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LinkForm } from './link-form'
import style from './note-tools.module.css'
import { ToolButton } from './tool-button'

interface NoteToolsProps {
  readonly editor: Editor
  readonly linking: boolean
  setLinking(linking: boolean): void
}

interface Tool {
  readonly name: 'bold' | 'italic' | 'strike' | 'bullets' | 'numbers' | 'quote' | 'link'
  readonly icon: LucideIcon
  readonly keys: string
  run(editor: Editor): void
}

const TOOLS: readonly Tool[] = [
  { name: 'bold', icon: Bold, keys: 'B', run: editor => editor.chain().focus().toggleBold().run() },
  {
    name: 'italic',
    icon: Italic,
    keys: 'I',
    run: editor => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'strike',
    icon: Strikethrough,
    keys: 'Shift+S',
    run: editor => editor.chain().focus().toggleStrike().run(),
  },
  {
    name: 'bullets',
    icon: List,
    keys: 'Shift+8',
    run: editor => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbers',
    icon: ListOrdered,
    keys: 'Shift+7',
    run: editor => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'quote',
    icon: Quote,
    keys: 'Shift+B',
    run: editor => editor.chain().focus().toggleBlockquote().run(),
  },
]

/** The formats of a note, pressed where they hold at the cursor. */
export function NoteTools({ editor, linking, setLinking }: NoteToolsProps) {
  const { t } = useTranslation('notes')
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      strike: now.isActive('strike'),
      bullets: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      link: now.isActive('link'),
    }),
  })
  return (
    <>
      <Toolbar aria-label={t('tools')} className={style['tools'] ?? ''}>
        {TOOLS.map(({ name, icon, keys, run }) => (
          <ToolButton
            key={name}
            label={t(name)}
            icon={icon}
            keys={keys}
            isActive={active[name]}
            press={() => run(editor)}
          />
        ))}
        <ToolButton
          label={t('link')}
          icon={Link}
          keys="K"
          isActive={active.link || linking}
          press={() => setLinking(!linking)}
        />
      </Toolbar>
      {linking && <LinkForm editor={editor} close={() => setLinking(false)} />}
    </>
  )
}
