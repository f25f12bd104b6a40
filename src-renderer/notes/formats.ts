import type { Editor } from '@tiptap/react'
import {
  Bold,
  Italic,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Quote,
  Strikethrough,
} from 'lucide-react'

/** A format of what is written. */
export interface Format {
  /** Its words stand under this name. */
  readonly name: 'bold' | 'italic' | 'strike' | 'bullets' | 'numbers' | 'tasks' | 'quote'
  readonly icon: LucideIcon
  readonly keys: string
  /** What tiptap calls it. */
  readonly type: string
  run(editor: Editor): void
}

export const bold: Format = {
  name: 'bold',
  icon: Bold,
  keys: 'B',
  type: 'bold',
  run: editor => editor.chain().focus().toggleBold().run(),
}

export const italic: Format = {
  name: 'italic',
  icon: Italic,
  keys: 'I',
  type: 'italic',
  run: editor => editor.chain().focus().toggleItalic().run(),
}

export const strike: Format = {
  name: 'strike',
  icon: Strikethrough,
  keys: 'Shift+S',
  type: 'strike',
  run: editor => editor.chain().focus().toggleStrike().run(),
}

export const bullets: Format = {
  name: 'bullets',
  icon: List,
  keys: 'Shift+8',
  type: 'bulletList',
  run: editor => editor.chain().focus().toggleBulletList().run(),
}

export const numbers: Format = {
  name: 'numbers',
  icon: ListOrdered,
  keys: 'Shift+7',
  type: 'orderedList',
  run: editor => editor.chain().focus().toggleOrderedList().run(),
}

export const tasks: Format = {
  name: 'tasks',
  icon: ListChecks,
  keys: 'Shift+9',
  type: 'taskList',
  run: editor => editor.chain().focus().toggleTaskList().run(),
}

export const quote: Format = {
  name: 'quote',
  icon: Quote,
  keys: 'Shift+B',
  type: 'blockquote',
  run: editor => editor.chain().focus().toggleBlockquote().run(),
}
