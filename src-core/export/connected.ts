import { type Connection, sideOf } from '../annotation/connecting/connection'
import type { Annotation } from '../annotation/model'
import { plainWords } from '../annotation/quoted-words'
import { addTo } from '../basics/group-by'
import type { StructuredDocument } from '../document/model'
import { writePlaceLink } from '../links/place-link'
import { citeIn } from './citation'
import type { CitationStyle } from './citing/style'
import type { RenderOptions } from './render-options'
import { exportWords } from './words'

/** One end of a connection, with the paper that it is in. */
export interface ConnectedEnd {
  readonly annotation: Annotation
  readonly document: StructuredDocument
}

/** A connection with both its ends, be they in the papers of an export or not. */
export interface ConnectedPair {
  readonly connection: Connection
  readonly from: ConnectedEnd
  readonly to: ConnectedEnd
}

/** The connections whose ends are both there, each with its ends and the papers they are in. */
export function pairConnections(
  connections: readonly Connection[],
  endOf: (annotation: string) => ConnectedEnd | null,
): ConnectedPair[] {
  return connections.flatMap(connection => {
    const [from, to] = [endOf(connection.from), endOf(connection.to)]
    return from && to ? [{ connection, from, to }] : []
  })
}

/** A connection as an export tells it under one of its ends. */
export interface ExportConnection {
  /** Such as `answers`, or `is answered by`. */
  readonly says: string
  /** The words of the passage at the other end. */
  readonly quotation: string
  readonly citation: string
  /** Opens the app at the other end; null where nothing leads back. */
  readonly link: string | null
}

/** What an export says of the connections of each annotation, by its id. Linear in the connections there are. */
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
      addTo(found, here.annotation.id, {
        says: connectionWords(pair.connection, here.annotation.id, options.language),
        quotation: plainWords(other.document, other.annotation),
        citation: citeIn(style, other.document, other.annotation, options).full,
        link: linkTo(projectId, other.annotation),
      })
  }
  return found
}

/** How a connection is called, seen from one of its ends: `answers`, or `is answered by`. */
export function connectionWords(
  connection: Pick<Connection, 'says' | 'name' | 'from' | 'to'>,
  annotation: string,
  language: RenderOptions['language'],
): string {
  const { connections } = exportWords(language)
  const side = sideOf(connection, annotation) ?? 'from'
  if (connection.says === 'other') return side === 'from' ? `${connection.name} →` : `← ${connection.name}`
  return connections[connection.says][side]
}

/** One connection on one line: `answers “…” (citation)`. */
export function connectionLine({ says, quotation, citation }: ExportConnection): string {
  return `${says} “${quotation}” (${citation})`
}

function linkTo(project: string | undefined, { id, documentId, start, end }: Annotation): string | null {
  if (project === undefined) return null
  return writePlaceLink({ project, paper: documentId, annotation: id, passage: { start, end } })
}
