import { NotebookPen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../state/store'
import { Button } from '../ui/button'
import { beginNote } from './notes-state'

/** Begins a note on a paper. */
export function PaperNoteButton({ id }: { readonly id: string }) {
  const { t } = useTranslation('reader')
  const readOnly = useApp(state => state.project.readOnly !== null)
  return (
    <Button isDisabled={readOnly} onPress={() => beginNote({ kind: 'paper', documentId: id })}>
      <NotebookPen size={14} aria-hidden />
      {t('note-on-paper')}
    </Button>
  )
}
