import { Fragment, type MouseEvent, type ReactNode } from 'react'
import { isSafeLink } from '../../src-core/annotation/note'
import type { Block, Inline, StructuredDocument } from '../../src-core/document/model'
import { openLink } from '../host/open-link'
import style from './reader.module.css'
import { openReference } from './reference-state'
import { cutSegments } from './segments'

interface InlineTextProps {
  readonly document: StructuredDocument
  readonly block: Block
  readonly inlines: readonly Inline[]
}

/** A block's text with its formats; its text nodes together are exactly the block's text. */
export function InlineText({ document, block, inlines }: InlineTextProps) {
  return cutSegments(block, inlines).map(segment => (
    <Fragment key={segment.start}>
      {segment.inlines.reduce<ReactNode>(wrap, document.text.slice(segment.start, segment.end))}
    </Fragment>
  ))
}

function wrap(children: ReactNode, inline: Inline): ReactNode {
  switch (inline.kind) {
    case 'bold':
      return <strong>{children}</strong>
    case 'italic':
      return <em>{children}</em>
    case 'cross-reference':
    case 'footnote-mark':
      return (
        <a
          href={`#${inline.kind}-${inline.start}`}
          aria-haspopup="dialog"
          className={inline.kind === 'footnote-mark' ? style['mark'] : style['reference']}
          onClick={event => show(event, inline)}
        >
          {children}
        </a>
      )
    case 'link':
      return inline.target && isSafeLink(inline.target) ? (
        <a
          href={inline.target}
          target="_blank"
          rel="noreferrer noopener"
          onClick={event => visit(event, inline.target)}
        >
          {children}
        </a>
      ) : (
        children
      )
    case 'identifier':
    case 'motion':
      return <span data-identifier={inline.target}>{children}</span>
  }
}

function show(event: MouseEvent<HTMLAnchorElement>, inline: Inline): void {
  event.preventDefault()
  if (window.getSelection()?.isCollapsed === false) return
  openReference(inline, event.currentTarget)
}

function visit(event: MouseEvent, address: string | undefined): void {
  if (address && openLink(address)) event.preventDefault()
}
