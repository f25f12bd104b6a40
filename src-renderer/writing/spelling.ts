import type { Editor } from '@tiptap/react'
import { useEffect } from 'react'
import type { WritingLanguage } from '../../src-core/contract/state'
import { useLanguage } from '../i18n/use-language'
import { useApp } from '../state/store'

/** The language that one writes in: as chosen, else that of the interface. */
export function useWritingLanguage(): Exclude<WritingLanguage, 'interface'> {
  const chosen = useApp(state => state.preferences.writing)
  const spoken = useLanguage()
  return chosen === 'interface' ? spoken : chosen
}

/** What tells the system’s check of spelling the language of what is written. */
export function spellingOf(language: string): { lang: string; spellcheck: string } {
  return { lang: language, spellcheck: 'true' }
}

/** Keeps an editor in the language that is chosen, without making it anew. */
export function useSpelling(editor: Editor | null, language: string): void {
  useEffect(() => {
    if (!editor) return
    const { editorProps } = editor.options
    const known = typeof editorProps.attributes === 'object' ? editorProps.attributes : {}
    editor.setOptions({ editorProps: { ...editorProps, attributes: { ...known, ...spellingOf(language) } } })
  }, [editor, language])
}
