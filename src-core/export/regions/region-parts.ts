import { noteText } from '../../annotation/note-text'
import { connectionLine, type ExportConnection } from '../connected'
import { exportWords } from '../words'
import type { ExportRegion } from './export-region'

/** What a region is connected with, on one line each. */
export function regionConnections(
  { connections }: Pick<ExportRegion, 'connections'>,
  language: 'nl' | 'en',
): { readonly line: string; readonly link: ExportConnection['link'] }[] {
  const { connection } = exportWords(language)
  return connections.map(one => ({ line: `${connection}: ${connectionLine(one)}`, link: one.link }))
}

/** The replies to a region as plain text, a line each, with who wrote them. */
export function regionReplies({ replies }: Pick<ExportRegion, 'replies'>): string {
  return replies.map(({ region, author }) => `${author}: ${noteText(region.note)}`).join('\n')
}
