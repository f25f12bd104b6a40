import type { Block } from '../../document/model'
import type { Label } from './label'

/** A block of the running text and what its own words, or its format, say it opens. */
export interface LabelledBlock {
  readonly block: Block
  readonly text: string
  readonly label: Label | null
  /** All of its words are printed in italics. */
  readonly italic?: boolean
}
