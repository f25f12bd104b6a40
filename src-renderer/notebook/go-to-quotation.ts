import { goToAnnotation } from '../open-card/go-to-annotation'
import { useNotebook } from './notebook-state'

/** Opens the paper that an annotation is in, at its words, with its card. */
export async function goToQuotation(id: string): Promise<void> {
  const quotation = useNotebook.getState().quotations.get(id)
  if (quotation) await goToAnnotation(quotation.documentId, id)
}
