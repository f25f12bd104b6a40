import type { TextRange } from '../document/model'
import type { Region } from '../regions/region'

/** What is said in a PDF by somebody at some time. */
export interface PdfRemark {
  readonly id: string
  readonly author: string
  /** ISO 8601. */
  readonly created: string
  /** ISO 8601. */
  readonly modified: string
  readonly contents: string
}

/** An annotation as it stands in a PDF. */
export interface PdfMark extends PdfRemark {
  /** Of the paper's text; null where its passage is not in it. */
  readonly range: TextRange | null
  /** The rectangle of a page that it is on, in place of words. */
  readonly area?: Pick<Region, 'page' | 'box'>
  /** Six hexadecimal digits of sRGB. */
  readonly colour: string
  /** What is said on the next pages of a passage that goes on there. */
  readonly goesOn: string
  /** What is said where the passage is not found, which tells its words. */
  readonly astray: string
  readonly replies: readonly PdfRemark[]
}
