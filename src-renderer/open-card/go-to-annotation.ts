import { ensureDocument } from '../state/actions'
import { useApp } from '../state/store'
import { goToPassage, openCard } from './open-card'

/** Opens the paper that an annotation is in, at its words, with its card; with `takeFocus`, as for the keyboard, the focus goes there too. */
export async function goToAnnotation(documentId: string, id: string, takeFocus = false): Promise<void> {
  await ensureDocument(documentId)
  const annotation = useApp.getState().annotations.get(id)
  if (!annotation) return
  openCard(annotation.id, takeFocus)
  goToPassage(annotation)
}
