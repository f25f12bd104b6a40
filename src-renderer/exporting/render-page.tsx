import { createElement, Fragment, type ReactNode } from 'react'
import { lookOf } from './preview-look'
import { PreviewPicture } from './preview-picture'

/** What of an exported page is shown: text and its structure; anything else becomes its text or nothing. */
const SHOWN = new Set(
  'header nav section article aside footer hr blockquote h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd div span small mark strong em b i s sup code pre br table caption tbody tr td th'.split(
    ' ',
  ),
)
const LEFT_OUT = new Set([
  'script',
  'style',
  'template',
  'title',
  'head',
  'iframe',
  'object',
  'noscript',
  'form',
])

const STYLE_SHEET = /<style>[^<]*<\/style>/

/**
 * An exported page as React elements. It is parsed without being run or loaded, and only known elements without any
 * attribute but language, direction, class, spans, the first number of a list and looks of a few kinds are made again: nothing in it
 * can act on the window.
 */
export function renderPage(html: string): ReactNode {
  // A style sheet would be refused by the window's policy, which is right and would be noise.
  const { body } = new DOMParser().parseFromString(html.replace(STYLE_SHEET, ''), 'text/html')
  return children(body)
}

function children(parent: Node): ReactNode {
  return [...parent.childNodes].map((node, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: the nodes of a parsed page never move
    return <Fragment key={index}>{show(node)}</Fragment>
  })
}

function show(node: Node): ReactNode {
  if (node instanceof Text) return node.data
  if (!(node instanceof HTMLElement)) return null
  if (node instanceof HTMLImageElement)
    return <PreviewPicture source={node.getAttribute('src') ?? ''} words={node.alt} look={lookOf(node)} />
  const name = node.localName
  if (LEFT_OUT.has(name)) return null
  if (!SHOWN.has(name)) return children(node)
  const attributes = {
    lang: node.lang || undefined,
    dir: node.dir || undefined,
    'data-kind': node.className || undefined,
    'data-answer': node.dataset['answer'],
    style: lookOf(node),
    ...(node instanceof HTMLTableCellElement && { colSpan: node.colSpan, rowSpan: node.rowSpan }),
    ...(node instanceof HTMLOListElement && { start: node.start }),
  }
  if (name === 'br' || name === 'hr') return createElement(name, { 'data-kind': node.className || undefined })
  return createElement(name, attributes, children(node))
}
