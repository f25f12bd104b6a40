import { useEffect } from 'react'
import { showDialog } from '../state/actions'
import { useApp } from '../state/store'
import { isTyping } from '../state/undo-typing'
import { filesOf } from './dropped-files'
import { usePasted } from './pasted-text'
import { takeFiles } from './take-files'

/** Takes what is pasted into the window itself, not into a field of it: files are imported, text is asked a title for. */
export function usePaste(): void {
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const { clipboardData: data } = event
      const { project, dialog } = useApp.getState()
      if (!data || project.readOnly || dialog || isTyping(event.target)) return
      const text = data.getData('text/plain')
      if (data.files.length > 0) void filesOf(data).then(takeFiles)
      else if (text.trim() !== '') {
        usePasted.setState({ text })
        showDialog('paste-text')
      } else return
      event.preventDefault()
    }
    window.addEventListener('paste', pasted)
    return () => window.removeEventListener('paste', pasted)
  }, [])
}
