import { describePassage } from '../../src-core/annotation/describe-passage'
import type { Annotation } from '../../src-core/annotation/model'
import type { StructuredDocument, TextRange } from '../../src-core/document/model'
import { citedQuotations } from '../../src-core/export/quoting/cited-quotations'
import { inDocumentOrder } from '../../src-core/query/document-order'
import { putOnClipboard } from '../host/put-on-clipboard'
import { languageNow } from '../i18n/use-language'
import { usePanel } from '../open-card/panel-state'
import { seesWhole } from '../paper/page-selection'
import { currentPaper } from '../paper/papers'
import { call, notify } from '../state/actions'
import { annotationsOf } from '../state/open-papers'
import { useApp } from '../state/store'
import { useSelection } from './selection-state'

/** Copies quotations with their citations, in the style of the project’s exports, as formatted and as plain text: one a paragraph. */
export async function copyCited(
  document: StructuredDocument,
  annotations: readonly Annotation[],
): Promise<void> {
  const passages = inDocumentOrder([...annotations]).map(annotation => ({ document, annotation }))
  const style = await call('citation.style', {})
  if (!style) return
  const { text, html } = citedQuotations(passages, languageNow(), style)
  notify(await putOnClipboard({ text, html }))
}

/** Copies what is selected with its citation; where nothing is, what is chosen in the list, else the open annotation. */
export async function copyCitedHere(): Promise<void> {
  const paper = currentPaper()
  const document = paper?.page?.document
  if (!paper || !document) return
  const { passage } = useSelection.getState()
  if (passage && !seesWhole(paper, passage)) return
  const here = annotationsOf(useApp.getState(), document.id)
  const { focused } = useApp.getState()
  const chosen = [...usePanel.getState().chosen].flatMap(id => here.get(id) ?? [])
  const open = focused === null ? undefined : here.get(focused)
  if (passage) await copyCited(document, [asAnnotation(document, passage)])
  else if (chosen.length > 0) await copyCited(document, chosen)
  else if (open) await copyCited(document, [open])
}

/** A passage in the form of an annotation that nobody keeps. */
function asAnnotation(document: StructuredDocument, { start, end }: TextRange): Annotation {
  const made = { id: '', author: '', revision: 1, created: '', modified: '' }
  const passage = { documentId: document.id, start, end, ...describePassage(document, start, end) }
  return { ...made, ...passage, themes: [], note: null }
}
