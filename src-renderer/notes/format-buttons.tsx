import { type Editor, useEditorState } from '@tiptap/react'
import { Link } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Format } from './formats'
import { ToolButton } from './tool-button'

interface FormatButtonsProps {
  readonly editor: Editor
  readonly formats: readonly Format[]
  readonly linking: boolean
  setLinking(linking: boolean): void
}

/** A button for each format and one for links, pressed where they hold at the cursor. */
export function FormatButtons({ editor, formats, linking, setLinking }: FormatButtonsProps) {
  const { t } = useTranslation('notes')
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      [...formats.map(({ type }) => type), 'link'].filter(type => now.isActive(type)),
  })
  return (
    <>
      {formats.map(({ name, icon, keys, type, run }) => (
        <ToolButton
          key={name}
          label={t(name)}
          icon={icon}
          keys={keys}
          isActive={active.includes(type)}
          press={() => run(editor)}
        />
      ))}
      <ToolButton
        label={t('link')}
        icon={Link}
        keys="K"
        isActive={active.includes('link') || linking}
        press={() => setLinking(!linking)}
      />
    </>
  )
}
