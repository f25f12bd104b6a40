import { annotationKind } from './annotation-kind'
import { commitmentKind } from './commitment-kind'
import { connectionKind } from './connection-kind'
import { correctionKind } from './correction-kind'
import { documentKind } from './document-kind'
import { groupKind } from './group-kind'
import { judgementKind } from './judgement-kind'
import { noteKind } from './note-kind'
import { notebookKind } from './notebook-kind'
import { regionKind } from './region-kind'
import { rejectionKind } from './rejection-kind'
import { searchKind } from './search-kind'
import { themeKind } from './theme-kind'

/** Every kind of record that analysts make. A new kind is its descriptor and one line here. */
export const madeKinds = {
  annotation: annotationKind,
  theme: themeKind,
  document: documentKind,
  correction: correctionKind,
  notebook: notebookKind,
  judgement: judgementKind,
  connection: connectionKind,
  rejection: rejectionKind,
  commitment: commitmentKind,
  note: noteKind,
  search: searchKind,
  region: regionKind,
  group: groupKind,
}

export type MadeKinds = typeof madeKinds
