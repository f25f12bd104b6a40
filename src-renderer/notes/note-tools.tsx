import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { Bold, Italic, Link, List, ListOrdered, type LucideIcon, Quote, Strikethrough } from 'lucide-react'
import { ToggleButton, Toolbar, Tooltip, TooltipTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { keyName } from '../ui/key-name'
import { LinkForm } from './link-form'
import style from './note-tools.module.css'

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

interface ToolButtonProps {
  readonly label: string
  readonly icon: LucideIcon
  readonly keys: string
  readonly isActive: boolean
  press(): void
}

function ToolButton({ label, icon: Icon, keys, isActive, press }: ToolButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={50}>
      <ToggleButton aria-label={label} isSelected={isActive} onPress={press} className={style['tool'] ?? ''}>
        <Icon size={14} aria-hidden />
      </ToggleButton>
      <Tooltip className={style['tooltip'] ?? ''} offset={6}>
        {label} · {keyName(keys)}
      </Tooltip>
    </TooltipTrigger>
  )
}
