import type { Connection } from '../../../src-core/annotation/connecting/connection'
import type { Annotation } from '../../../src-core/annotation/model'
import type { Judgement } from '../../../src-core/answers/judgement'
import type { Failure } from '../../../src-core/contract/errors'
import type { StructuredDocument } from '../../../src-core/document/model'
import type { Beginning } from '../../../src-core/export/beginning'
import type { ExportSource } from '../../../src-core/export/collect-entries'
import type { MarkedOriginal } from '../../../src-core/export/export-format'
import type { ExportOptions } from '../../../src-core/export/formats/export-options'
import type { ExportedFile } from '../../../src-core/export/formats/render-export'
import type { PdfMark } from '../../../src-core/export/pdf-mark'
import type { RegionPicture } from '../../../src-core/export/regions/export-region'
import type { Region } from '../../../src-core/regions/region'

/** All of a source but the papers, which are numbers here. */
export interface SentSource extends Omit<ExportSource, 'documents' | 'papers' | 'connections'> {
  readonly mentioned: readonly number[] | null
  readonly connections: readonly {
    readonly connection: Connection
    readonly from: SentEnd
    readonly to: SentEnd
  }[]
}

/** One end of a connection. */
type SentEnd = { readonly paper: number } & (
  | { readonly annotation: Annotation }
  | { readonly region: Region }
)

/** What the thread that renders exports is told, one piece after another, so that none holds up who sends it. */
export type ToThread =
  /** A paper that it keeps under a number for this export and the next ones. */
  | { readonly type: 'paper'; readonly key: number; readonly document: StructuredDocument }
  /** A paper that no export will ask for again. */
  | { readonly type: 'forget'; readonly key: number }
  /** Some annotations of the next export, which go with those before them. */
  | { readonly type: 'annotations'; readonly key: number; readonly annotations: readonly Annotation[] }
  | {
      readonly type: 'render'
      readonly source: SentSource
      /** Its papers, in their order, each with what is judged of it beside the annotations that were sent for it. */
      readonly papers: readonly { readonly key: number; readonly judgements: readonly Judgement[] }[]
      readonly options: ExportOptions
      /** Whether what is made is shown. */
      readonly isShown: boolean
    }
  | { readonly type: 'answer'; readonly answer: ToolAnswer }
  | { readonly type: 'refusal'; readonly failure: Failure }

/** What the thread gets of what it cannot do itself: a marked file, a printed one, pictures of regions. */
export type ToolAnswer = MarkedOriginal | Uint8Array | readonly (RegionPicture | null)[]

/** A file whose text is bytes, and what is shown of it. */
export interface MadeExport extends Omit<ExportedFile, 'content'> {
  readonly content: Uint8Array
  readonly beginning: (Beginning & { readonly mediaType: string }) | null
}

/** What the thread says: how far it is from 0 to 1, what it cannot do itself, and in the end the file or why there is none. */
export type FromThread =
  | { readonly type: 'progress'; readonly part: number }
  | { readonly type: 'mark'; readonly paper: string; readonly marks: readonly PdfMark[] }
  | { readonly type: 'print'; readonly html: string }
  | {
      readonly type: 'draw'
      readonly paper: string
      readonly regions: readonly Pick<Region, 'page' | 'box'>[]
    }
  | { readonly type: 'made'; readonly made: MadeExport }
  | { readonly type: 'failed'; readonly failure: Failure | null; readonly message: string }
