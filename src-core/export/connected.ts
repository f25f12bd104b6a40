import { type Connection, sideOf } from '../annotation/connecting/connection'
import type { Annotation } from '../annotation/model'
import { plainWords } from '../annotation/quoted-words'
import { addTo } from '../basics/group-by'
import type { StructuredDocument } from '../document/model'
import { linkToAnnotation } from '../links/place-link'
import type { Region } from '../regions/region'
import { citeIn } from './citation'
import type { CitationStyle } from './citing/style'
import type { ExportConnection } from './connections/export-connection'
import { citeRegion, linkToPage, tellRegion } from './regions/tell-region'
import type { RenderOptions } from './render-options'
import { exportWords } from './words'

/** One end of a connection, an annotation or a region of an original page, with the paper that it is in. */
export type ConnectedEnd = { readonly document: StructuredDocument } & (
  | { readonly annotation: Annotation }
  | { readonly region: Region }
)

/** A connection with both its ends, be they in the papers of an export or not. */
export interface ConnectedPair {
  readonly connection: Connection
  readonly from: ConnectedEnd
  readonly to: ConnectedEnd
}

/** The connections whose ends are both there, each with its ends and the papers they are in. */
export function pairConnections(
  connections: readonly Connection[],
  endOf: (id: string) => ConnectedEnd | null,
): ConnectedPair[] {
  return connections.flatMap(connection => {
    const [from, to] = [endOf(connection.from), endOf(connection.to)]
    return from && to ? [{ connection, from, to }] : []
  })
}

/** What an export says of the connections of each annotation and region, by its id. Linear in the connections there are. */
export function connectionsByEnd(
  pairs: readonly ConnectedPair[],
  style: CitationStyle,
  options: Parameters<typeof citeIn>[3] & Pick<RenderOptions, 'language'>,
  projectId: string | undefined,
): ReadonlyMap<string, readonly ExportConnection[]> {
  const found = new Map<string, ExportConnection[]>()
  for (const pair of pairs) {
    for (const [here, other] of [
      [pair.from, pair.to],
      [pair.to, pair.from],
    ] as const)
      addTo(found, idOf(here), {
        says: connectionWords(pair.connection, idOf(here), options.language),
        ...tellEnd(other, style, options, projectId),
      })
  }
  return found
}

function idOf(end: ConnectedEnd): string {
  return 'region' in end ? end.region.id : end.annotation.id
}

function tellEnd(
  end: ConnectedEnd,
  style: CitationStyle,
  options: Parameters<typeof connectionsByEnd>[2],
  projectId: string | undefined,
): Omit<ExportConnection, 'says'> {
  const { document } = end
  if ('region' in end)
    return {
      quotation: tellRegion(end.region, options.language),
      isQuote: false,
      citation: citeRegion(style, document, end.region, options).full,
      link: linkToPage(projectId, document, end.region.page),
    }
  return {
    quotation: plainWords(document, end.annotation),
    isQuote: true,
    citation: citeIn(style, document, end.annotation, options).full,
    link: projectId === undefined ? null : linkToAnnotation(projectId, end.annotation),
  }
}

/** How a connection is called, seen from one of its ends: `answers`, or `is answered by`. */
function connectionWords(
  connection: Pick<Connection, 'says' | 'name' | 'from' | 'to'>,
  end: string,
  language: RenderOptions['language'],
): string {
  const { connections } = exportWords(language)
  const side = sideOf(connection, end) ?? 'from'
  if (connection.says === 'other') return side === 'from' ? `${connection.name} →` : `← ${connection.name}`
  return connections[connection.says][side]
}
