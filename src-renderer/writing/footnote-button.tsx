import type { Editor } from '@tiptap/react'
import { Superscript } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../ui/button'
import { keyName } from '../ui/key-name'
import { choose } from './footnote-node'

/** Puts a footnote where the cursor is and goes to its words. */
export function FootnoteButton({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('notes')
  const insert = () => {
    const at = editor.state.selection.to
    editor.commands.insertContentAt(at, { type: 'footnote' })
    choose(editor.view.dom, at)
  }
  return <IconButton icon={Superscript} label={`${t('footnote')} · ${keyName('Alt+F')}`} onPress={insert} />
}
