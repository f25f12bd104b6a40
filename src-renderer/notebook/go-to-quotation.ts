import { goToMarked } from '../regions/go-to-marked'
import { useNotebook } from './notebook-state'

/** Opens the paper that an annotation or region is in, at its place, with its card. */
export async function goToQuotation(id: string): Promise<void> {
  const quotation = useNotebook.getState().quotations.get(id)
  if (quotation) await goToMarked(quotation.documentId, id)
}
