import { goToPassage, openCard } from '../open-card/open-card'
import { openDocument } from '../state/actions'
import { useApp } from '../state/store'
import { useNotebook } from './notebook-state'

/** Opens the paper that an annotation is in, at its words, with its card. */
export async function goToQuotation(id: string): Promise<void> {
  const quotation = useNotebook.getState().quotations.get(id)
  if (!quotation) return
  if (useApp.getState().document?.id !== quotation.documentId) await openDocument(quotation.documentId)
  const annotation = useApp.getState().annotations.get(id)
  if (!annotation) return
  openCard(id)
  goToPassage(annotation)
}
