import { noteText } from '../../annotation/note-text'
import { connectionLine } from '../connections/export-connection'
import type { ExportRegion } from './export-region'
import { regionWords } from './region-words'

/** What a region is connected with, on one line each. */
export function regionConnections(
  { connections }: Pick<ExportRegion, 'connections'>,
  language: 'nl' | 'en',
): { readonly line: string; readonly link: string | null }[] {
  const { connection } = regionWords(language)
  return connections.map(one => ({ line: `${connection}: ${connectionLine(one)}`, link: one.link }))
}

/** The replies to a region as plain text, a line each, with who wrote them. */
export function regionReplies({ replies }: Pick<ExportRegion, 'replies'>): string {
  return replies.map(({ region, author }) => `${author}: ${noteText(region.note)}`).join('\n')
}
