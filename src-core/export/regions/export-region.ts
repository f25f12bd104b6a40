import type { Theme } from '../../codebook/model'
import type { StructuredDocument } from '../../document/model'
import type { Region } from '../../regions/region'
import type { ExportConnection } from '../connections/export-connection'

/** A picture of a region, as PNG. */
export interface RegionPicture {
  readonly png: Uint8Array
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** How wide the region is on paper, in points. */
  readonly points: number
}

/** Draws regions of the pages of the file that a paper came from; null for what cannot be drawn. Throws what stopped it. */
export type DrawRegions = (
  document: StructuredDocument,
  regions: readonly Pick<Region, 'page' | 'box'>[],
) => Promise<(RegionPicture | null)[]>

/** What was answered to a region, and by whom. */
export interface RegionReply {
  /** The reply, whose mentions have the names of now. */
  readonly region: Region
  readonly author: string
}

/** A region of an original page, with all that an export says of it. */
export interface ExportRegion {
  /** Its mentions have the names of now. */
  readonly region: Region
  readonly document: StructuredDocument
  /** In the codebook’s order; themes that are gone are left out. */
  readonly themes: readonly Theme[]
  readonly citation: string
  /** `pagina 3, gebied`; where the paper has other bytes now than it was drawn on, that instead. */
  readonly place: string
  /** Whether it was drawn on the very file that the paper has. */
  readonly isHere: boolean
  /** Opens the app at the paper; null where nothing leads back. */
  readonly link: string | null
  readonly author: string
  /** What it answers, contradicts and so on, and by what that is done to it. */
  readonly connections: readonly ExportConnection[]
  /** What colleagues answered, oldest first. */
  readonly replies: readonly RegionReply[]
  /** Null where the format carries none, or it could not be drawn. */
  readonly picture: RegionPicture | null
}
