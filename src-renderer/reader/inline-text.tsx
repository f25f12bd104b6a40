import { Fragment, type MouseEvent, type ReactNode } from 'react'
import { isSafeLink } from '../../src-core/annotation/note'
import type { Block, Inline, StructuredDocument, Trace } from '../../src-core/document/model'
import { Struck } from '../paper/struck'
import { openLink } from '../state/open-link'
import draft from './draft.module.css'
import style from './reader.module.css'
import { openReference } from './reference-state'
import { cutSegments } from './segments'
import { TraceMark } from './trace-mark'

interface InlineTextProps {
  readonly document: StructuredDocument
  readonly block: Block
  readonly inlines: readonly Inline[]
  readonly traces: readonly Trace[]
}

/** A block's text with its formats; its text nodes together are exactly the block's text. */
export function InlineText({ document, block, inlines, traces }: InlineTextProps) {
  // What is struck is drawn so by its inline.
  const told = traces.filter(({ kind }) => kind !== 'struck')
  const segments = cutSegments<Inline | Trace>(block, [...inlines, ...told])
  return segments.map(({ start, end, inlines: here }, index) => (
    <Fragment key={start}>
      {told.filter(trace => trace.start === start).map(markTrace)}
      {here.reduce<ReactNode>(wrap, document.text.slice(start, end))}
      {index === segments.length - 1 && told.filter(trace => trace.start === block.end).map(markTrace)}
    </Fragment>
  ))
}

function markTrace(trace: Trace, index: number): ReactNode {
  return <TraceMark key={`${trace.kind} ${index}`} trace={trace} />
}

function wrap(children: ReactNode, inline: Inline | Trace): ReactNode {
  switch (inline.kind) {
    case 'struck':
      return <Struck>{children}</Struck>
    case 'inserted':
    case 'moved-here':
      return <span className={draft['brought']}>{children}</span>
    case 'comment':
      return <span className={draft['remarked']}>{children}</span>
    case 'deleted':
    case 'moved-away':
    case 'hidden':
      return children
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
