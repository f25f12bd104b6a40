import { ownValue } from '../basics/own-value'
import type { Preferences, ProjectState } from './state'

/** The id of the paper a window shows first: the one read last in this project, else the first; undefined for none. */
export function firstPaper(
  { id, documents }: Pick<ProjectState, 'id' | 'documents'>,
  { lastDocument }: Pick<Preferences, 'lastDocument'>,
): string | undefined {
  const last = ownValue(lastDocument, id)
  return (documents.find(document => document.id === last) ?? documents[0])?.id
}
