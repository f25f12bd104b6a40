import { annotationKind } from './annotation-kind'
import { correctionKind } from './correction-kind'
import { documentKind } from './document-kind'
import { judgementKind } from './judgement-kind'
import { notebookKind } from './notebook-kind'
import { themeKind } from './theme-kind'

/** Every kind of record that analysts make. A new kind is its descriptor and one line here. */
export const madeKinds = {
  annotation: annotationKind,
  theme: themeKind,
  document: documentKind,
  correction: correctionKind,
  notebook: notebookKind,
  judgement: judgementKind,
}

export type MadeKinds = typeof madeKinds
