import type { Editor } from '@tiptap/react'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSafeLink } from '../../src-core/annotation/written/written-marks'
import { Button } from '../ui/button'
import { keyOf } from '../ui/key-of'
import style from './note-tools.module.css'

interface LinkFormProps {
  readonly editor: Editor
  close(): void
}

/** Sets, changes or removes the link at the cursor. An address without a scheme is taken as a web address. */
export function LinkForm({ editor, close }: LinkFormProps) {
  const { t } = useTranslation('notes')
  const id = useId()
  const current = String(editor.getAttributes('link')['href'] ?? '')
  const [address, setAddress] = useState(current)
  const [isBad, setBad] = useState(false)
  const leave = () => {
    close()
    editor.commands.focus()
  }
  const set = (event: FormEvent) => {
    event.preventDefault()
    const href = withScheme(address.trim())
    if (!isSafeLink(href)) {
      setBad(true)
      return
    }
    setLink(editor, href)
    leave()
  }
  const remove = () => {
    editor.chain().focus().extendMarkRange('link').unsetLink().run()
    leave()
  }
  return (
    <form className={style['link']} onSubmit={set}>
      <label htmlFor={id} className="visually-hidden">
        {t('link-address')}
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: opened to type the address into
        autoFocus
        value={address}
        placeholder="https://"
        aria-invalid={isBad}
        aria-describedby={isBad ? `${id}-bad` : undefined}
        onChange={event => {
          setAddress(event.target.value)
          setBad(false)
        }}
        onKeyDown={event => {
          if (keyOf(event.nativeEvent) !== 'Escape') return
          event.preventDefault()
          event.stopPropagation()
          leave()
        }}
      />
      <Button type="submit">{t('link-set')}</Button>
      {current !== '' && (
        <Button look="plain" onPress={remove}>
          {t('link-remove')}
        </Button>
      )}
      {isBad && (
        <p id={`${id}-bad`} role="alert">
          {t('link-bad')}
        </p>
      )}
    </form>
  )
}

/** Links what is selected or the link at the cursor; where nothing is selected, the address itself is written. */
function setLink(editor: Editor, href: string): void {
  const { empty } = editor.state.selection
  if (empty && !editor.isActive('link')) {
    editor
      .chain()
      .focus()
      .insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] })
      .run()
    return
  }
  editor.chain().focus().extendMarkRange('link').setLink({ href }).run()
}

function withScheme(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address
  return address.includes('@') && !address.includes('/') ? `mailto:${address}` : `https://${address}`
}
