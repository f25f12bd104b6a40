import type { Block } from '../../document/model'
import type { Label } from './label'

/** A block of the running text and what its own words, or its format, say it opens. */
export interface LabelledBlock {
  readonly block: Block
  readonly text: string
  readonly label: Label | null
  /** It is printed apart: all of its words are in italics, or in bold and it asks. */
  readonly apart?: boolean
}
