import { createElement, memo } from 'react'
import { ownValue } from '../../src-core/basics/own-value'
import type { StructuredDocument } from '../../src-core/document/model'
import { BlockBars } from '../highlighting/block-bars'
import { BlockHighlights } from '../highlighting/block-highlights'
import type { PlacedBlock } from './arrange'
import { InlineText } from './inline-text'
import style from './reader.module.css'

const LOOKS: Readonly<Record<string, { tag: string; look: string }>> = {
  title: { tag: 'h2', look: 'title' },
  heading: { tag: 'h2', look: 'heading' },
  paragraph: { tag: 'p', look: 'block' },
  'list-item': { tag: 'p', look: 'list' },
  table: { tag: 'p', look: 'block' },
  quote: { tag: 'p', look: 'quote' },
  footnote: { tag: 'p', look: 'note' },
  label: { tag: 'p', look: 'label' },
}

interface BlockViewProps {
  readonly document: StructuredDocument
  readonly placed: PlacedBlock
}

/** One block as one element whose text is exactly the block's, with its marks in the margin and its highlights as a list beside it. */
export const BlockView = memo(function BlockView({
  document,
  placed: { block, inlines, traces },
}: BlockViewProps) {
  const { tag, look } = ownValue(LOOKS, block.kind) ?? { tag: 'p', look: 'block' }
  const className = look === 'list' || look === 'quote' ? `${style['block']} ${style[look]}` : style[look]
  return (
    <>
      {createElement(
        tag,
        { 'data-block': block.id, 'data-start': block.start, dir: 'auto', className },
        <InlineText document={document} block={block} inlines={inlines} traces={traces} />,
        <BlockBars block={block} />,
      )}
      <BlockHighlights block={block} />
    </>
  )
})
