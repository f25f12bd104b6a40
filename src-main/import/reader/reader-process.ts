import * as z from 'zod'
import { failureSchema } from '../../../src-core/contract/failure-schema'
import { structuredDocumentSchema } from '../../../src-core/document/model'
import type { PdfMark } from '../../../src-core/export/pdf-mark'
import { wordTemplateSchema } from '../../../src-core/export/word-looks/word-template'
import type { Region } from '../../../src-core/regions/region'
import type { ScanOrder } from '../decoding/decoder'
import type { ReadingLimits } from '../decoding/limits'
import type { MarkedPaper } from '../marked-pdf/mark-pdf'

/** What a reader process is asked: one file; the next once it has answered. */
export interface ReadRequest {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: ReadingLimits
  readonly scan: ScanOrder
}

/** What a reader process is asked instead: to seek the whole records of this schema in a damaged file. */
export interface SalvageRequest {
  readonly schema: string
  readonly whose: 'own' | 'others'
  readonly bytes: Uint8Array
  readonly limits: ReadingLimits
}

/** What a reader process is asked instead: to write marks into the PDF that a paper came from. */
export interface MarkRequest {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: ReadingLimits
  readonly paper: MarkedPaper
  readonly marks: readonly PdfMark[]
}

/** What a reader process is asked instead: to draw regions of the pages of the PDF that a paper came from. */
export interface DrawRequest {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: ReadingLimits
  readonly regions: readonly Pick<Region, 'page' | 'box'>[]
}

/** What a reader process is asked instead: to take the looks of a Word file. */
export interface TemplateRequest {
  readonly template: true
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits: ReadingLimits
}

/** Whatever a reader process can be asked. */
export type ReaderRequest = ReadRequest | SalvageRequest | MarkRequest | DrawRequest | TemplateRequest

/** What a reader process answers. */
export const readReplySchema = z.discriminatedUnion('type', [
  /** It has the file and begins. */
  z.object({ type: z.literal('begins') }),
  /** Pages done of all pages. */
  z.object({ type: z.literal('progress'), done: z.int().nonnegative(), total: z.int().positive() }),
  z.object({
    type: z.literal('done'),
    document: structuredDocumentSchema,
    /** The largest resident memory of the process up to now, in bytes. */
    peakBytes: z.number(),
  }),
  z.object({ type: z.literal('salvaged'), records: z.array(z.unknown()) }),
  z.object({
    type: z.literal('marked'),
    /** What is put behind the file. */
    update: z.instanceof(Uint8Array),
    unplaced: z.int().nonnegative(),
  }),
  z.object({
    type: z.literal('drawn'),
    pictures: z.array(
      z
        .object({
          png: z.instanceof(Uint8Array),
          width: z.int().positive(),
          height: z.int().positive(),
          points: z.number().positive(),
        })
        .nullable(),
    ),
  }),
  z.object({ type: z.literal('template'), template: wordTemplateSchema }),
  z.object({ type: z.literal('failed'), ...failureSchema.shape, peakBytes: z.number().optional() }),
])

export type ReadReply = z.infer<typeof readReplySchema>

/** A process that shares nothing with this one, as a host starts it. */
export interface ProcessApart<Request> {
  send(request: Request): void
  onReply(listener: (reply: unknown) => void): void
  /** Hears once that the process ended, with the last it wrote to its error output. */
  onEnd(listener: (errorOutput: string) => void): void
  kill(): void
}

/** Starts a process that shares nothing with this one, whose JavaScript heap may grow to this many MB. */
export type StartApart = (heap: number) => ProcessApart<object>

/** A process that reads files. */
export type ReaderProcess = ProcessApart<ReaderRequest>

/** Starts a reader process whose JavaScript heap may grow to this many MB. */
export type StartReader = (heap: number) => ReaderProcess

/** The share of the memory limit that the JavaScript heap may take; the rest is for buffers and the runtime itself. */
export const HEAP_SHARE = 0.8
