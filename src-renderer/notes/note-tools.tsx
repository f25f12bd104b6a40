import type { Editor } from '@tiptap/react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { InsertMenu } from '../writing/insert-menu'
import { FormatButtons } from './format-buttons'
import { bold, bullets, type Format, italic, numbers, quote, strike, tasks } from './formats'
import { LinkForm } from './link-form'
import style from './note-tools.module.css'

interface NoteToolsProps {
  readonly editor: Editor
  readonly linking: boolean
  setLinking(linking: boolean): void
}

const FORMATS: readonly Format[] = [bold, italic, strike, bullets, numbers, tasks, quote]

/** The formats of a note, pressed where they hold at the cursor. */
export function NoteTools({ editor, linking, setLinking }: NoteToolsProps) {
  const { t } = useTranslation('notes')
  return (
    <>
      <Toolbar aria-label={t('tools')} className={style['tools'] ?? ''}>
        <FormatButtons editor={editor} formats={FORMATS} linking={linking} setLinking={setLinking} />
        <InsertMenu editor={editor} />
      </Toolbar>
      {linking && <LinkForm editor={editor} close={() => setLinking(false)} />}
    </>
  )
}
